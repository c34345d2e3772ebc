import type { ColumnType, Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ExactFigure, Unit } from '#disclosure/figure.ts';
import type { Tables } from './tables.ts';

/** An exact figure of a receipt, at its place in the file. */
export type ExactFigureTable = {
  readonly council_id: string;
  readonly receipt_id: string;
  readonly place: number;
  readonly measure: string;
  readonly from_day: Day | null;
  readonly to_day: Day;
  readonly breakdown: ColumnType<Readonly<Record<string, string>>, string, never>;
  readonly unit: Unit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
};

/** The exact figures of the receipt `id`, as the file had them; whoever reads them is audited above. */
export async function exactFiguresOf(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<readonly ExactFigure[]> {
  const rows = await tx
    .selectFrom('sealed.exact_figure')
    .selectAll()
    .where('council_id', '=', council)
    .where('receipt_id', '=', id)
    .orderBy('place')
    .execute();
  return rows.map((row) => ({
    measure: row.measure,
    period: row.from_day === null ? { to: row.to_day } : { from: row.from_day, to: row.to_day },
    breakdown: row.breakdown,
    unit: row.unit,
    numerator: row.numerator,
    denominator: row.denominator,
    value: row.value,
  }));
}

/** Whether the figures of the receipt `id` are still kept: they go when their time is over. */
export async function areExactFiguresKept(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<boolean> {
  const first = await tx
    .selectFrom('sealed.exact_figure')
    .select('place')
    .where('council_id', '=', council)
    .where('receipt_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}

/** Keeps the figures of a receipt, in the order of its file. */
export async function keepExactFigures(
  tx: Transaction<Tables>,
  council: string,
  receipt: string,
  figures: readonly ExactFigure[],
): Promise<void> {
  const rows = figures.map((figure, place) => ({
    council_id: council,
    receipt_id: receipt,
    place,
    measure: figure.measure,
    from_day: figure.period.from ?? null,
    to_day: figure.period.to,
    breakdown: JSON.stringify(figure.breakdown),
    unit: figure.unit,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce);
    await tx.insertInto('sealed.exact_figure').values(some).execute();
  }
}

// A statement may hold 65,535 values; a figure has eleven.
const rowsAtOnce = 1000;
