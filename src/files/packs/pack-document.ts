import type { Block } from '#governance/paper.ts';

/** A pack laid out for paper: what the PDF and the Word file are made from alike. */
export type PackDocument = {
  readonly title: string;
  /** The council. */
  readonly author: string;
  /** When it was published, in whole seconds since 1970: the same pack makes the same bytes. */
  readonly publishedAtSeconds: number;
  /** At the head of every page; '' for a pack that anybody may read. */
  readonly warning: string;
  /** Day, time, place and whatever else stands under the title. */
  readonly facts: readonly string[];
  readonly parts: readonly DocumentPart[];
};

/** An item of the agenda with its papers. */
export type DocumentPart = DocumentPaper & { readonly papers: readonly DocumentPaper[] };

/** A heading with what stands under it. */
export type DocumentPaper = {
  readonly id: string;
  readonly title: string;
  /** In small words under the heading. */
  readonly notes: readonly string[];
  readonly blocks: readonly Block[];
};

/** A file that was printed, and on which of its pages each part begins. */
export type PrintedFile = {
  readonly bytes: Uint8Array;
  /** By the id of a part or paper, from 1. */
  readonly pages: Readonly<Record<string, number>>;
  readonly pageCount: number;
};
