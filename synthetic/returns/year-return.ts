import { type Day, daysAfter, monthsAfter } from '#calendar/day.ts';
import { type Period, yearEnding } from '#calendar/reporting-year.ts';
import { adoptionRows } from './adoption-rows.ts';
import type { MadeUpReturn, Row, TableName } from './columns.ts';
import { type DeprivationSpell, deprivationsOfLiberty } from './deprivations-of-liberty.ts';
import { episodeRow } from './episode-row.ts';
import { headerRow } from './header-row.ts';
import { healthYears } from './health-years.ts';
import { leavingCare } from './leaving-care.ts';
import { previousPermanence } from './previous-permanence.ts';
import type { ToldLife } from './told-life.ts';
import { written } from './written.ts';

/** The return of the reporting year that ends in `ending`, as it stands on `asAt`. */
export function yearReturn(
  seed: number,
  told: readonly ToldLife[],
  ending: number,
  asAt: Day,
): MadeUpReturn {
  const whole = yearEnding(ending);
  const isOver = whole.to <= asAt;
  const year: Period = isOver ? whole : { from: whole.from, to: asAt };
  const health = isOver ? healthYears(seed, told, year) : new Map<string, Row>();
  const leaving = leavingCare(seed, told, year);
  const orders =
    ending >= 2027 ? deprivationsOfLiberty(seed, told) : new Map<string, DeprivationSpell>();
  const known = { seed, ending, year, health, leaving, orders };
  const rows = told.map((life) => rowsOf(life, known));
  const all = (table: TableName) => rows.flatMap((its) => its[table] ?? []);
  return {
    yearEnding: ending,
    tables: {
      header: all('header'),
      episodes: all('episodes'),
      reviews: all('reviews'),
      uasc: all('uasc'),
      oc2: all('oc2'),
      oc3: all('oc3'),
      ad1: all('ad1'),
      placed_for_adoption: all('placed_for_adoption'),
      previous_permanence: all('previous_permanence'),
      missing: all('missing'),
      sw_episodes: all('sw_episodes'),
      dolo: all('dolo'),
    },
  };
}

type Known = {
  readonly seed: number;
  readonly ending: number;
  readonly year: Period;
  readonly health: ReadonlyMap<string, Row>;
  readonly leaving: ReadonlyMap<string, Row>;
  readonly orders: ReadonlyMap<string, DeprivationSpell>;
};

type RowsByTable = Partial<Record<TableName, readonly Row[]>>;

function rowsOf(life: ToldLife, known: Known): RowsByTable {
  const { ending, year } = known;
  const episodes = life.episodes.filter(
    ({ started, ceased }) => started <= year.to && ceased >= year.from,
  );
  const leaving = known.leaving.get(life.id);
  if (episodes.length === 0 && leaving === undefined) return {};
  const mark = [life.id, written(life.bornOn)];
  const header = [headerRow(life, episodes, ending, year)];
  const oc3 = leaving === undefined ? [] : [[...mark, ...leaving]];
  if (episodes.length === 0) return { header, oc3 };
  const health = known.health.get(life.id);
  return {
    header,
    oc3,
    episodes: episodes.map((episode) => episodeRow(life, episode, ending, year)),
    reviews: reviewRows(life, year, mark),
    uasc: life.isUnaccompanied ? [asylumRow(life, header[0])] : [],
    oc2: health === undefined ? [] : [[...mark, ...health]],
    ...adoptionRows(life, year, mark),
    previous_permanence: previousPermanence(known.seed, life, year).map((cells) => [
      ...mark,
      ...cells,
    ]),
    missing: life.missing
      .filter(({ from, to }) => from <= year.to && to >= year.from)
      .map(({ kind, from, to }) => [...mark, kind, written(from), writtenBy(year.to, to)]),
    sw_episodes: ending < 2024 ? [] : workerRows(life, year, mark),
    dolo: deprivationRows(known.orders.get(life.id), year, mark),
  };
}

function reviewRows(life: ToldLife, year: Period, mark: Row): readonly Row[] {
  return life.reviews
    .filter(({ heldOn }) => heldOn >= year.from && heldOn <= year.to)
    .map(({ heldOn, participation }) => [...mark, written(heldOn), participation]);
}

function asylumRow(life: ToldLife, header: Row | undefined): Row {
  const grownUpOn = monthsAfter(life.bornOn, 18 * 12);
  return [life.id, header?.[1] ?? '', written(life.bornOn), written(grownUpOn)];
}

function workerRows(life: ToldLife, year: Period, mark: Row): readonly Row[] {
  return life.workers
    .filter(({ from, to }) => from <= year.to && (to === null || to >= year.from))
    .map(({ worker, from, to, reason }) => [
      ...mark,
      worker,
      written(from),
      to === null ? '' : writtenBy(year.to, to),
      reason,
    ]);
}

function deprivationRows(
  order: DeprivationSpell | undefined,
  year: Period,
  mark: Row,
): readonly Row[] {
  if (order === undefined || order.from > year.to) return [];
  return [[...mark, written(order.from), writtenBy(year.to, order.to)]];
}

/** `date` as written, or blank while it is still to come on `asAt`. */
function writtenBy(asAt: Day, date: Day): string {
  return date < daysAfter(asAt, 1) ? written(date) : '';
}
