import type { ColumnType, Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { FigureName, PublishedFigure, Unit } from '#disclosure/figure.ts';
import { type KeptFigure, passedBefore } from '#disclosure/publish.ts';
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

/** The page of a release as it was drawn when it was approved. */
export type FragmentTable = {
  readonly council_id: string;
  readonly release_id: string;
  readonly html: string;
};

/** A release that is public, without its figures. */
export type StandingRelease = {
  readonly id: string;
  readonly asAt: Day;
  readonly version: number;
  readonly publishedAt: Instant;
  /** What readers of a new version are told; null when there is nothing to say. */
  readonly note: string | null;
};

/** A release that is public, with everything it shows. */
export type PublishedRelease = StandingRelease & { readonly figures: readonly PublishedFigure[] };

/** The newest release of `council` that is public, by its date; null before there is one. */
export async function latestPublished(
  tx: Transaction<Tables>,
  council: string,
): Promise<PublishedRelease | null> {
  const [latest] = await standingReleases(tx, council);
  return latest === undefined ? null : withFigures(tx, council, latest);
}

/** Version `version` of the release as at `asAt`; null when it is not, or no longer, public. */
export async function publishedRelease(
  tx: Transaction<Tables>,
  council: string,
  asAt: Day,
  version: number,
): Promise<PublishedRelease | null> {
  const standing = await standingReleases(tx, council);
  const release = standing.find((each) => each.asAt === asAt && each.version === version);
  return release === undefined ? null : withFigures(tx, council, release);
}

/** Every release of `council` that is public now, newest first. */
export async function standingReleases(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly StandingRelease[]> {
  const rows = await tx
    .selectFrom('published.release')
    .select(['release_id', 'as_at', 'version', 'approved_at', 'note'])
    .where('council_id', '=', council)
    .where('state', '=', 'published')
    .where('approved_at', 'is not', null)
    .orderBy('as_at', 'desc')
    .$narrowType<{ approved_at: Instant }>()
    .execute();
  return rows.map(({ release_id, as_at, version, approved_at, note }) => ({
    id: release_id,
    asAt: as_at,
    version,
    publishedAt: approved_at,
    note,
  }));
}

/**
 * What stands published of `measure` over all periods, earliest first.
 *
 * Where two releases speak of one figure, the one with the later date stands.
 */
export async function publishedSeries(
  tx: Transaction<Tables>,
  council: string,
  measure: string,
): Promise<readonly PublishedFigure[]> {
  return standingFigures(tx, council, measure);
}

/** What stands published of every measure over all periods, measure by measure, earliest first. */
export async function allPublishedSeries(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly PublishedFigure[]> {
  return standingFigures(tx, council, null);
}

/** The page of the newest release, as it was drawn when it was approved; null before there is one. */
export async function latestFragment(
  tx: Transaction<Tables>,
  council: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('published.fragment as fragment')
    .innerJoin('published.release as release', (join) =>
      join
        .onRef('release.council_id', '=', 'fragment.council_id')
        .onRef('release.release_id', '=', 'fragment.release_id'),
    )
    .select('fragment.html')
    .where('fragment.council_id', '=', council)
    .where('release.state', '=', 'published')
    .orderBy('release.as_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.html ?? null;
}

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

/** Keeps the page of a release as it is drawn now. */
export async function keepFragment(
  tx: Transaction<Tables>,
  council: string,
  release: string,
  html: string,
): Promise<void> {
  await tx
    .insertInto('published.fragment')
    .values({ council_id: council, release_id: release, html })
    .execute();
}

// A statement may hold 65,535 values; a figure has twelve.
const rowsAtOnce = 1000;

async function withFigures(
  tx: Transaction<Tables>,
  council: string,
  release: StandingRelease,
): Promise<PublishedRelease> {
  const rows = await figuresWithPolicy(tx, council)
    .where('release.release_id', '=', release.id)
    .orderBy('figure.place')
    .execute();
  return { ...release, figures: rows.map((row) => passedBefore(keptFigure(row), row.policy)) };
}

async function standingFigures(
  tx: Transaction<Tables>,
  council: string,
  measure: string | null,
): Promise<readonly PublishedFigure[]> {
  const rows = await figuresWithPolicy(tx, council)
    .where('release.state', '=', 'published')
    .$if(measure !== null, (query) => query.where('figure.measure', '=', measure ?? ''))
    .orderBy('release.as_at', 'desc')
    .orderBy('figure.place')
    .execute();
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const name = JSON.stringify([row.measure, row.from_day, row.to_day, row.breakdown, row.unit]);
    if (!newest.has(name)) newest.set(name, row);
  }
  return [...newest.values()]
    .toSorted(
      (one, other) => compare(one.measure, other.measure) || compare(one.to_day, other.to_day),
    )
    .map((row) => passedBefore(keptFigure(row), row.policy));
}

function figuresWithPolicy(tx: Transaction<Tables>, council: string) {
  return tx
    .selectFrom('published.figure as figure')
    .innerJoin('published.release as release', (join) =>
      join
        .onRef('release.council_id', '=', 'figure.council_id')
        .onRef('release.release_id', '=', 'figure.release_id'),
    )
    .selectAll('figure')
    .select('release.policy')
    .where('figure.council_id', '=', council);
}

type Row = Omit<KeptFigure, keyof FigureName> & {
  readonly measure: string;
  readonly from_day: Day | null;
  readonly to_day: Day;
  readonly breakdown: Readonly<Record<string, string>>;
  readonly unit: Unit;
};

function keptFigure(row: Row): KeptFigure {
  return {
    measure: row.measure,
    period: row.from_day === null ? { to: row.to_day } : { from: row.from_day, to: row.to_day },
    breakdown: row.breakdown,
    unit: row.unit,
    because: row.because,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
