import type { Unit } from '#disclosure/figure.ts';

/** A figure as a chart or a table has room for it; the unit is said in the heading. */
export function shortValue(value: number, unit: Unit): string {
  if (unit === 'percent') return `${grouped(value)}%`;
  return unit === 'score' ? value.toFixed(1) : grouped(value);
}

/** What the numbers of a chart or a column are. */
export function sayUnit(unit: Unit): string {
  return units[unit];
}

const units: Readonly<Record<Unit, string>> = {
  count: 'Number',
  percent: 'Percentage',
  'per-10000': 'For every 10,000 children',
  days: 'Days',
  score: 'Average score',
};

function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
