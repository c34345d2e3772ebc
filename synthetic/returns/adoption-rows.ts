import type { Period } from '#calendar/reporting-year.ts';
import type { AdoptionPath, PeriodOfCare } from '../lives/life.ts';
import type { Row, TableName } from './columns.ts';
import type { ToldLife } from './told-life.ts';
import { written } from './written.ts';

/** What the year’s return says of a plan for adoption: the decision, and the order when it comes. */
export function adoptionRows(
  life: ToldLife,
  year: Period,
  mark: Row,
): Partial<Record<TableName, readonly Row[]>> {
  const period = life.periods.find(({ adoption }) => adoption !== null);
  if (period?.adoption == null) return {};
  return {
    placed_for_adoption: decisionRows(period.adoption, year, mark),
    ad1: isAdoptedIn(period, year) ? [[...mark, ...orderCells(period, period.adoption)]] : [],
  };
}

function decisionRows(path: AdoptionPath, year: Period, mark: Row): readonly Row[] {
  const { decidedOn, reversedOn } = path;
  const wasOver = reversedOn !== null && reversedOn < year.from;
  if (decidedOn > year.to || wasOver) return [];
  const isReversed = reversedOn !== null && reversedOn <= year.to;
  const reversal = isReversed ? [written(reversedOn), 'RD3'] : ['', ''];
  return [[...mark, written(decidedOn), ...reversal]];
}

function isAdoptedIn(period: PeriodOfCare, year: Period): boolean {
  const { ceased, reasonCeased } = period;
  if (ceased === null || !/^E1[12]$/.test(reasonCeased)) return false;
  return ceased >= year.from && ceased <= year.to;
}

function orderCells(period: PeriodOfCare, path: AdoptionPath): Row {
  const [sexes = '', status = ''] = path.adopters.split(' ');
  const isByCarer = period.stays.at(-1)?.home.type === 'A5';
  const number = sexes.endsWith('1') ? '1' : '2';
  const matchedOn = written(path.matchedOn ?? path.decidedOn);
  return [written(path.decidedOn), matchedOn, isByCarer ? '1' : '0', number, sexes, status];
}
