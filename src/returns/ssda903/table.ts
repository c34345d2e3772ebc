import type { Column, NeededColumn } from './column.ts';

/** The columns of a table, by the heading each has in the return. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** One table of the return. */
export type Table<Its extends Columns = Columns> = {
  /** What people call it: 'Episodes'. */
  readonly name: string;
  readonly columns: Its;
};

/** A row of a table, under the return’s own headings; null where a cell is blank or cannot be read. */
export type RowOf<Read extends Table> = {
  readonly [Field in keyof Read['columns']]: Read['columns'][Field] extends NeededColumn<
    infer Value
  >
    ? Value
    : Read['columns'][Field] extends Column<infer Value>
      ? Value | null
      : never;
} & RowMark;

/** Where a row stands, and which of its cells held something that could not be read. */
export type RowMark = {
  readonly line: number;
  readonly unread: readonly string[];
};

/** Writes down a table, letting TypeScript read its rows off its columns. */
export function table<const Its extends Columns>(name: string, columns: Its): Table<Its> {
  return { name, columns };
}
