import type { Unit } from '#disclosure/figure.ts';
import { referencesIn } from '#governance/reference.ts';
import type { Quoted, QuotedChart } from '#governance/report.ts';
import { bothSizes } from '../charts/svg.ts';
import { drawTrend } from '../charts/trend.ts';

/**
 * What draws the charts that a text names, to follow it.
 *
 * A report prints its recommendations twice, and each drawing needs a name of its
 * own on the page: hence the count.
 */
export function chartsOf(quoted: Readonly<Record<string, Quoted>>): (text: string) => string {
  let count = 0;
  return (text) =>
    referencesIn(text)
      .filter(({ reference }) => reference.kind === 'chart')
      .map(({ inside }) => {
        const found = Object.hasOwn(quoted, inside) ? quoted[inside] : undefined;
        if (found?.chart === undefined) return '';
        count += 1;
        return chartHtml(found.chart, found.text, count);
      })
      .join('');
}

function chartHtml({ title, unit, points }: QuotedChart, finding: string, count: number): string {
  const isAllWithheld = points.every(({ value }) => value === null);
  if (!isUnit(unit) || isAllWithheld) return '';
  const said = { id: `paper-chart-${count}`, title, finding };
  const trend = { ...said, unit, name: '', ours: points, england: [], neighbours: [] };
  return `<div class="paper__chart">${bothSizes((size) => drawTrend(trend, size))}</div>`;
}

function isUnit(unit: string): unit is Unit {
  return ['count', 'percent', 'per-10000', 'days', 'score'].includes(unit);
}
