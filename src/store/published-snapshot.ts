import type { ColumnType, Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { PublishedFigure, Unit } from '#disclosure/figure.ts';
import type { Tables } from './tables.ts';

/** A published figure of a release; a withheld one has a reason and no number. */
export type PublishedFigureTable = {
  readonly council_id: string;
  readonly release_id: string;
  readonly place: number;
  readonly measure: string;
  readonly from_day: Day | null;
  readonly to_day: Day;
  readonly breakdown: ColumnType<Readonly<Record<string, string>>, string, never>;
  readonly unit: Unit;
  readonly because: 'small numbers' | 'no children' | 'not known' | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
};

/** The public page as it was drawn while its release was the newest. */
export type FragmentTable = {
  readonly council_id: string;
  readonly release_id: string;
  /** Counted from one: the last drawing is the one that is read. */
  readonly drawing: number;
  readonly html: string;
};

/** Keeps what passed disclosure control for a release, in its order. */
export async function keepPublishedFigures(
  tx: Transaction<Tables>,
  council: string,
  release: string,
  figures: readonly PublishedFigure[],
): Promise<void> {
  const rows = figures.map((figure, place) => ({
    council_id: council,
    release_id: release,
    place,
    measure: figure.measure,
    from_day: figure.period.from ?? null,
    to_day: figure.period.to,
    breakdown: JSON.stringify(figure.breakdown),
    unit: figure.unit,
    because: figure.shown ? null : figure.because,
    numerator: figure.shown ? figure.numerator : null,
    denominator: figure.shown ? figure.denominator : null,
    value: figure.shown ? figure.value : null,
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce);
    await tx.insertInto('published.figure').values(some).execute();
  }
}

/** Keeps the page of a release as it is drawn now, beside how it was drawn before. */
export async function keepFragment(
  tx: Transaction<Tables>,
  council: string,
  release: string,
  html: string,
): Promise<void> {
  const { last } = await tx
    .selectFrom('published.fragment')
    .select((of) => of.fn.max('drawing').as('last'))
    .where('council_id', '=', council)
    .where('release_id', '=', release)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('published.fragment')
    .values({ council_id: council, release_id: release, drawing: (last ?? 0) + 1, html })
    .execute();
}

// A statement may hold 65,535 values; a figure has twelve.
const rowsAtOnce = 1000;
