import type { ColumnType, Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import type { SourceFile } from '#measures/figures-file.ts';
import { keepExactFigures } from './exact-figures.ts';
import type { Tables } from './tables.ts';

/** A figures file that was received: what it was made from, never what it says. */
export type ReceiptTable = {
  readonly council_id: string;
  readonly receipt_id: string;
  readonly as_at: Day;
  readonly version: number;
  readonly sha256: string;
  readonly software: string;
  readonly files: ColumnType<readonly SourceFile[], string, never>;
  readonly errors: number;
  readonly warnings: number;
  /** How many records each measure left out, by its code. */
  readonly left_out: ColumnType<Readonly<Record<string, number>>, string, never>;
  readonly sender: string | null;
  readonly received_at: Instant;
};

/** A figures file that was received, as the analyst's list shows it: no figure is in it. */
export type Receipt = {
  readonly id: string;
  readonly asAt: Day;
  /** How many files as at that day had been received, this one counted. */
  readonly version: number;
  readonly sha256: string;
  readonly software: string;
  readonly files: readonly SourceFile[];
  readonly errors: number;
  readonly warnings: number;
  readonly leftOut: Readonly<Record<string, number>>;
  /** Who sent it; null when the house made it itself. */
  readonly sender: string | null;
  readonly receivedAt: Instant;
};

/** A receipt about to be kept; its version follows from those already kept. */
export type NewReceipt = Omit<Receipt, 'version'>;

/** What keeping a receipt came to: its id and version, and whether it was there already. */
export type KeptReceipt = {
  readonly id: string;
  readonly version: number;
  readonly isNew: boolean;
};

/**
 * Keeps `receipt` with its figures, once however often it is sent.
 *
 * Null when another file as at the same day was being kept at that very
 * moment and took the version: ask again.
 */
export async function keepReceipt(
  tx: Transaction<Tables>,
  council: string,
  receipt: NewReceipt,
  figures: readonly ExactFigure[],
): Promise<KeptReceipt | null> {
  const version = (await lastVersion(tx, council, receipt.asAt)) + 1;
  const kept = await tx
    .insertInto('sealed.receipt')
    .values(receiptRow(council, receipt, version))
    .onConflict((any) => any.doNothing())
    .returning('receipt_id')
    .executeTakeFirst();
  if (kept === undefined) return receiptBySha256(tx, council, receipt.sha256);
  await keepExactFigures(tx, council, receipt.id, figures);
  return { id: receipt.id, version, isNew: true };
}

/** Every receipt of `council`, the newest first. */
export async function receipts(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly Receipt[]> {
  const rows = await tx
    .selectFrom('sealed.receipt')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('received_at', 'desc')
    .orderBy('as_at', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(asReceipt);
}

/** The receipt `id`, or null. */
export async function receiptOf(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<Receipt | null> {
  const row = await tx
    .selectFrom('sealed.receipt')
    .selectAll()
    .where('council_id', '=', council)
    .where('receipt_id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : asReceipt(row);
}

async function lastVersion(tx: Transaction<Tables>, council: string, asAt: Day): Promise<number> {
  const { last } = await tx
    .selectFrom('sealed.receipt')
    .select((of) => of.fn.max('version').as('last'))
    .where('council_id', '=', council)
    .where('as_at', '=', asAt)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

async function receiptBySha256(
  tx: Transaction<Tables>,
  council: string,
  sha256: string,
): Promise<KeptReceipt | null> {
  const row = await tx
    .selectFrom('sealed.receipt')
    .select(['receipt_id', 'version'])
    .where('council_id', '=', council)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.receipt_id, version: row.version, isNew: false };
}

function receiptRow(council: string, receipt: NewReceipt, version: number) {
  return {
    council_id: council,
    receipt_id: receipt.id,
    as_at: receipt.asAt,
    version,
    sha256: receipt.sha256,
    software: receipt.software,
    files: JSON.stringify(receipt.files),
    errors: receipt.errors,
    warnings: receipt.warnings,
    left_out: JSON.stringify(receipt.leftOut),
    sender: receipt.sender,
    received_at: receipt.receivedAt,
  };
}

type ReceiptRow = Omit<ReceiptTable, 'files' | 'left_out'> & {
  readonly files: readonly SourceFile[];
  readonly left_out: Readonly<Record<string, number>>;
};

function asReceipt(row: ReceiptRow): Receipt {
  return {
    id: row.receipt_id,
    asAt: row.as_at,
    version: row.version,
    sha256: row.sha256,
    software: row.software,
    files: row.files,
    errors: row.errors,
    warnings: row.warnings,
    leftOut: row.left_out,
    sender: row.sender,
    receivedAt: row.received_at,
  };
}
