import { type ComparedYear, newestComparison } from '#measures/compare.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { readComparison } from '#use-cases/read-comparison.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { lineId, lineLabel, measureAddress } from '../../figures/line-name.ts';
import { stripOf } from '../../figures/strip-of.ts';
import { page } from '../../page.ts';
import { sayUnit, shortValue } from '../../words/value.ts';

/** How the council lies beside others, in the newest year that others are published for. */
export const comparePage = page({
  path: '/compare',
  may: 'anyone',
  template: 'compare/page.njk',
  async show({ house }) {
    const council = await readCouncil(house);
    const { lines, model } = await readComparison(house);
    const compared = lines.filter((line) => line.unit !== 'count');
    return {
      council,
      heading: 'How we compare',
      model,
      neighbours: namesOf(compared),
      rows: compared.map((line) => rowOf(line, council.shortName)).filter((row) => row !== null),
    };
  },
});

function rowOf(line: ComparedLine, councilName: string) {
  const year = newestComparison(line.years);
  if (year === null) return null;
  return {
    id: lineId(line),
    address: measureAddress(line),
    title: line.measure.title,
    label: lineLabel(line),
    unit: sayUnit(line.unit),
    year: year.year,
    strip: stripOf(line, councilName, 'published'),
    values: valuesIn(line, year),
  };
}

/** The numbers of the strip, in the order of the table beneath it. */
function valuesIn(line: ComparedLine, { council, neighbours, region, england }: ComparedYear) {
  const said = (value: number | null | undefined) =>
    value === null || value === undefined
      ? 'none published'
      : shortValue(Math.round(value * 10) / 10, line.unit);
  return {
    ours: said(council?.value),
    mean: said(neighbours?.mean),
    median: said(neighbours?.median),
    n: neighbours === null ? 'none loaded' : `${neighbours.n} of ${neighbours.of}`,
    region: said(region?.value),
    regionName: region?.name ?? 'Our region',
    england: said(england?.value),
  };
}

function namesOf(lines: readonly ComparedLine[]): readonly string[] {
  const each = lines.flatMap((line) => line.years.at(-1)?.neighbours?.each ?? []);
  return [...new Set(each.map((neighbour) => neighbour.name))];
}
