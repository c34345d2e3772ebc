import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { FigureName, PublishedFigure, Unit } from '#disclosure/figure.ts';
import { type KeptFigure, passedBefore } from '#disclosure/publish.ts';
import type { Tables } from './tables.ts';

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
    .distinctOn([
      'figure.measure',
      'figure.to_day',
      'figure.from_day',
      'figure.breakdown',
      'figure.unit',
    ])
    .where('release.state', '=', 'published')
    .$if(measure !== null, (query) => query.where('figure.measure', '=', measure ?? ''))
    .orderBy('figure.measure')
    .orderBy('figure.to_day')
    .orderBy('figure.from_day')
    .orderBy('figure.breakdown')
    .orderBy('figure.unit')
    .orderBy('release.as_at', 'desc')
    .execute();
  return rows
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
