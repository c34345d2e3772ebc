import { reportingYearOf } from '#calendar/reporting-year.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { type ComparedYear, compareYears, newestComparison } from '#measures/compare.ts';
import { measures } from '#measures/definitions/index.ts';
import type { Measure } from '#measures/measure.ts';
import type { OfficialSeriesId } from '#returns/benchmarks/series.ts';
import { officialFigures } from '#store/official-figures.ts';
import { neighboursOf } from '#store/official-places.ts';
import type { House } from './house.ts';

type Tx = Parameters<typeof neighboursOf>[0];

/** A published number to lay beside one of ours; its year may be another than ours. */
export type Comparator = {
  readonly name: string;
  /** The year in which its reporting year ended. */
  readonly year: number;
  readonly value: number;
};

/** What is published beside any figure: for this council itself, its neighbours and England. */
export async function officialComparators(
  tx: Tx,
  council: House['council'],
): Promise<(figure: ExactFigure) => readonly Comparator[]> {
  const { neighbours } = await neighboursOf(tx, council);
  const series = [...new Set(measures.flatMap(({ official }) => Object.values(official ?? {})))];
  const codes = [council, ...neighbours.map(({ code }) => code)];
  const bySeries = Map.groupBy(await officialFigures(tx, series, codes), (each) => each.series);
  const years = new Map(
    [...bySeries].map(([id, figures]) => [id, compareYears(figures, { council, neighbours })]),
  );
  return (figure) => {
    const id = seriesFor(figure);
    const latest = reportingYearOf(figure.period.to);
    const newest = id === null ? null : newestComparison(years.get(id) ?? [], latest);
    return newest === null ? [] : namedIn(newest);
  };
}

function namedIn({ year, council, neighbours, england }: ComparedYear): readonly Comparator[] {
  const named = [
    { name: 'Us, as published', value: council?.value ?? null },
    { name: `Neighbours (mean of ${neighbours?.n ?? 0})`, value: neighbours?.mean ?? null },
    { name: 'England', value: england?.value ?? null },
  ];
  return named.flatMap(({ name, value }) => (value === null ? [] : [{ name, year, value }]));
}

function seriesFor({ measure: code, unit, breakdown }: ExactFigure): OfficialSeriesId | null {
  const measure: Measure | undefined = measures.find((each) => each.code === code);
  const official = measure?.official ?? {};
  const part = Object.values(breakdown)[0];
  return official[part ?? unit] ?? official[unit] ?? official[''] ?? null;
}
