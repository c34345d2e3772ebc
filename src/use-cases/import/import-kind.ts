import type { Permission } from '#access/permissions.ts';
import type { ImportKind, ImportRow, Made } from '#store/bodies/imports.ts';
import type { Actor } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

/** What a row is brought in with. */
export type Bringing = {
  readonly tx: OpenTransaction;
  readonly house: House;
  readonly actor: Actor;
};

/** What came of a row: what it is, with the records made; or what is wrong with it. */
export type BroughtIn =
  | { readonly says: string; readonly made: readonly Made[]; readonly wrong: null }
  | { readonly says: string; readonly made: null; readonly wrong: string };

/** A kind of table that can be brought in. */
export type TableKind = {
  readonly kind: Exclude<ImportKind, 'past papers'>;
  readonly title: string;
  readonly may: Permission;
  /** The headings, and whether each must be there. */
  readonly columns: readonly { readonly name: string; readonly isNeeded: boolean }[];
  readonly bringIn: (bringing: Bringing, row: ImportRow) => Promise<BroughtIn>;
};

/** A row that cannot be brought in, and why. */
export function wrongRow(says: string, wrong: string): BroughtIn {
  return { says, made: null, wrong };
}
