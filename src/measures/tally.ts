import type { Unit } from '#disclosure/figure.ts';
import type { Measure } from './measure.ts';
import { meanToOnePlace, percentOf, ratePerTenThousand } from './rounding.ts';
import type { Standing } from './standing.ts';

/** A figure’s part, unit and numbers: all but when it is of. */
export type Reckoned = {
  readonly part: string;
  readonly unit: Unit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
};

/** The numbers `measure` makes of how its children stand; `population` is null when not known. */
export function reckon(
  measure: Measure,
  standings: readonly Standing[],
  population: number | null,
): readonly Reckoned[] {
  if (measure.kind === 'how often') return howOften(standings);
  const whole = sum(standings, 'among');
  return partsOf(measure).flatMap((part) => {
    const inPart = standings.filter((standing) => standing.part === part);
    const counted = sum(inPart, 'counted');
    const among = measure.kind === 'make-up' ? whole : sum(inPart, 'among');
    return measure.units.map((unit) => ({ part, ...inUnit(unit, counted, among, population) }));
  });
}

function howOften(standings: readonly Standing[]): readonly Reckoned[] {
  const children = standings.filter((standing) => standing.counted > 0).length;
  const episodes = inUnit('count', sum(standings, 'counted'), 0, null);
  return [
    { part: 'children', ...inUnit('percent', children, sum(standings, 'among'), null) },
    { part: 'episodes', ...episodes },
  ];
}

function inUnit(
  unit: Unit,
  counted: number,
  among: number,
  population: number | null,
): Omit<Reckoned, 'part'> {
  switch (unit) {
    case 'count':
      return { unit, numerator: counted, denominator: null, value: counted };
    case 'percent':
      return { unit, numerator: counted, denominator: among, value: percentOf(counted, among) };
    case 'per-10000': {
      const value = population === null ? null : ratePerTenThousand(counted, population);
      return { unit, numerator: counted, denominator: population, value };
    }
    case 'score':
    case 'days':
      return {
        unit,
        numerator: counted,
        denominator: among,
        value: meanToOnePlace(counted, among),
      };
  }
}

function partsOf(measure: Measure): readonly string[] {
  return measure.split === null ? [''] : measure.split.groups;
}

function sum(standings: readonly Standing[], what: 'among' | 'counted'): number {
  return standings.reduce((total, standing) => total + standing[what], 0);
}
