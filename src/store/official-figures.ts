import { type Kysely, sql, type Transaction } from 'kysely';
import { type OfficialFigure, type Place, type Sign, signs } from '#returns/benchmarks/figure.ts';
import { type OfficialSeriesId, seriesById } from '#returns/benchmarks/series.ts';
import type { Tables } from './tables.ts';

/** A number the department has published: reference data, the same for every council. */
export type OfficialFigureTable = {
  readonly series: string;
  readonly code: string;
  readonly period: number;
  readonly vintage: number;
  readonly level: Place['level'];
  readonly ons: string;
  readonly name: string;
  readonly region: string | null;
  readonly value: number | null;
  readonly sign: string | null;
};

/** Keeps `figures`; answers how many of them were new or had changed. */
export async function keepOfficialFigures(
  tx: Transaction<Tables>,
  figures: readonly OfficialFigure[],
): Promise<number> {
  const given = JSON.stringify(figures.map(rowOf));
  const { numAffectedRows } = await sql`
    insert into house.official_figure as kept
      (series, code, period, vintage, level, ons, name, region, value, sign)
    select series, code, period, vintage, level, ons, name, region, value, sign
    from jsonb_to_recordset(${given}::jsonb) as given (
      series text, code text, period integer, vintage integer, level text,
      ons text, name text, region text, value double precision, sign text)
    on conflict (series, code, period, vintage) do update
      set level = excluded.level, ons = excluded.ons, name = excluded.name,
          region = excluded.region, value = excluded.value, sign = excluded.sign
      where (kept.level, kept.ons, kept.name, kept.region, kept.value, kept.sign)
        is distinct from (excluded.level, excluded.ons, excluded.name, excluded.region,
                          excluded.value, excluded.sign)`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/**
 * What is published in `series` for England, every region and the councils in
 * `codes`: of each year the newest release, earliest year first.
 */
export async function officialFigures(
  tx: Kysely<Tables>,
  series: readonly OfficialSeriesId[],
  codes: readonly string[],
): Promise<readonly OfficialFigure[]> {
  if (series.length === 0) return [];
  const rows = await tx
    .selectFrom('house.official_figure')
    .selectAll()
    .distinctOn(['series', 'code', 'period'])
    .where('series', 'in', [...series])
    .where((is) => is.or([is('level', '<>', 'council'), is('code', 'in', ['', ...codes])]))
    .orderBy('series')
    .orderBy('code')
    .orderBy('period')
    .orderBy('vintage', 'desc')
    .execute();
  return rows.map(figureOf).filter((figure) => figure !== null);
}

/** A release of the department’s that has been loaded, and how much of it. */
export type LoadedRelease = {
  readonly vintage: number;
  readonly series: number;
  readonly figures: number;
};

/** The releases that have been loaded, newest first. */
export async function loadedReleases(tx: Kysely<Tables>): Promise<readonly LoadedRelease[]> {
  const rows = await tx
    .selectFrom('house.official_figure')
    .select((of) => [
      'vintage',
      of.fn.count<number>('series').distinct().as('series'),
      of.fn.countAll<number>().as('figures'),
    ])
    .groupBy('vintage')
    .orderBy('vintage', 'desc')
    .execute();
  return rows.map((row) => ({
    vintage: row.vintage,
    series: Number(row.series),
    figures: Number(row.figures),
  }));
}

function rowOf(figure: OfficialFigure): OfficialFigureTable {
  const { level, code, ons, name, region } = figure.place;
  const { series, period, vintage, value, sign } = figure;
  return { series, code, period, vintage, level, ons, name, region, value, sign };
}

/** Null for a series this version no longer knows. */
function figureOf(row: OfficialFigureTable): OfficialFigure | null {
  const { series, vintage, period, level, code, ons, name, region, value, sign } = row;
  if (!isKnown(series)) return null;
  const place = { level, code, ons, name, region };
  return { series, vintage, period, place, value, sign: asSign(sign) };
}

function isKnown(series: string): series is OfficialSeriesId {
  return seriesById.has(series);
}

function asSign(text: string | null): Sign | null {
  return text !== null && Object.hasOwn(signs, text) ? (text as Sign) : null;
}
