import { reportingYearOf } from '#calendar/reporting-year.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { type ComparedYear, compareYears, newestComparison } from '#measures/compare.ts';
import { measures } from '#measures/definitions/index.ts';
import { seriesFor } from '#measures/line.ts';
import type { OfficialComparators } from '#store/comparators.ts';

/** A published number to lay beside one of ours; its year may be another than ours. */
export type Comparator = {
  readonly name: string;
  /** Whether it is the official number for this council itself. */
  readonly isOurs: boolean;
  /** The year in which its reporting year ended. */
  readonly year: number;
  readonly value: number;
};

/** Every series that any measure is published in. */
export const everySeries = [
  ...new Set(measures.flatMap(({ official }) => Object.values(official ?? {}))),
];

/** What is published beside any figure: for this council itself, its neighbours and England. */
export function comparatorsBeside(
  council: string,
  { neighbours, figures }: OfficialComparators,
): (figure: ExactFigure) => readonly Comparator[] {
  const bySeries = Map.groupBy(figures, ({ series }) => series);
  const years = new Map(
    [...bySeries].map(([series, of]) => [series, compareYears(of, { council, neighbours })]),
  );
  return (figure) => {
    const measure = measures.find(({ code }) => code === figure.measure);
    const [part = null] = Object.values(figure.breakdown);
    const series = measure === undefined ? null : seriesFor(measure, figure.unit, part);
    const compared = series === null ? [] : (years.get(series) ?? []);
    const newest = newestComparison(compared, reportingYearOf(figure.period.to));
    return newest === null ? [] : namedIn(newest);
  };
}

function namedIn({ year, council, neighbours, england }: ComparedYear): readonly Comparator[] {
  const named = [
    { name: 'Us, as published', isOurs: true, value: council?.value ?? null },
    {
      name: `Mean of ${neighbours?.n ?? 0} neighbours`,
      isOurs: false,
      value: neighbours?.mean ?? null,
    },
    { name: 'England', isOurs: false, value: england?.value ?? null },
  ];
  return named.flatMap(({ name, isOurs, value }) =>
    value === null ? [] : [{ name, isOurs, year, value }],
  );
}
