/** A table of text, as a file held it: what `files/` hands up for `returns/` to understand. */
export type Sheet = {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
};

/** One row: its line in the file (the headings are line 1) and its cells, in order. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] };

/** An element of an XML file: its name, the line it starts on, its own text and its children. */
export type XmlElement = {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly children: readonly XmlElement[];
};
