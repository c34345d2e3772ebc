import type { OfficialFigure, Sign } from '#returns/benchmarks/figure.ts';
import type { Neighbour } from '#returns/benchmarks/neighbours.ts';

/** A published value and the year it is of; a comparator is never shown without its year. */
export type ComparedValue = {
  readonly name: string;
  readonly code: string;
  /** The year in which its reporting year ended. */
  readonly year: number;
  readonly value: number | null;
  readonly sign: Sign | null;
};

/** How a council’s statistical neighbours stand together in one year. */
export type NeighboursTogether = {
  readonly year: number;
  /** Unweighted, over the neighbours with a number that year; null when none has one. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** How many neighbours had a number, and how many there are. */
  readonly n: number;
  readonly of: number;
  /** Each neighbour, the most alike first. */
  readonly each: readonly ComparedValue[];
};

/** One year of a series: the council as published, and those it is compared with. */
export type ComparedYear = {
  readonly year: number;
  readonly council: ComparedValue | null;
  readonly neighbours: NeighboursTogether | null;
  readonly region: ComparedValue | null;
  readonly england: ComparedValue | null;
};

/** Whose figures are compared, and with whom. */
export type Compared = {
  /** The council’s three-digit code. */
  readonly council: string;
  readonly neighbours: readonly Neighbour[];
};

/**
 * The figures of one series side by side, earliest year first.
 *
 * `figures` are of one series, one release for each year. The neighbours are one
 * model’s for the whole series, as the department’s own tools do it.
 */
export function compareYears(
  figures: readonly OfficialFigure[],
  compared: Compared,
): readonly ComparedYear[] {
  const years = [...new Set(figures.map((figure) => figure.period))].sort((a, b) => a - b);
  return years.map((year) => compareIn(year, figures, compared));
}

/** The newest year, not after `latest` when that is given, in which any comparator has a number. */
export function newestComparison(
  years: readonly ComparedYear[],
  latest = Number.POSITIVE_INFINITY,
): ComparedYear | null {
  return years.findLast((year) => year.year <= latest && hasComparator(year)) ?? null;
}

function compareIn(
  year: number,
  figures: readonly OfficialFigure[],
  { council, neighbours }: Compared,
): ComparedYear {
  const thatYear = figures.filter((figure) => figure.period === year);
  const councilNamed = (code: string) =>
    thatYear.find((figure) => figure.place.level === 'council' && figure.place.code === code);
  const own = councilNamed(council);
  const region = own?.place.region ?? null;
  const ofRegion = thatYear.find(
    (figure) => figure.place.level === 'region' && figure.place.code === region,
  );
  const ofEngland = thatYear.find((figure) => figure.place.level === 'England');
  const closest = neighbours
    .filter((neighbour) => neighbour.of === council)
    .toSorted((a, b) => a.rank - b.rank);
  const each = closest
    .map((neighbour) => councilNamed(neighbour.code))
    .filter((figure) => figure !== undefined)
    .map(asCompared);
  return {
    year,
    council: own === undefined ? null : asCompared(own),
    neighbours: each.length === 0 ? null : together(year, each, closest.length),
    region: ofRegion === undefined ? null : asCompared(ofRegion),
    england: ofEngland === undefined ? null : asCompared(ofEngland),
  };
}

function together(year: number, each: readonly ComparedValue[], of: number): NeighboursTogether {
  const numbers = each
    .map((neighbour) => neighbour.value)
    .filter((value) => value !== null)
    .toSorted((a, b) => a - b);
  return {
    year,
    mean: meanOf(numbers),
    median: medianOf(numbers),
    lowest: numbers[0] ?? null,
    highest: numbers.at(-1) ?? null,
    n: numbers.length,
    of,
    each,
  };
}

/** The mean of `numbers`, every one weighing the same; null when there are none. */
export function meanOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The middle of `sorted` numbers, halfway between the middle two when they are even; null when none. */
export function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function asCompared(figure: OfficialFigure): ComparedValue {
  const { name, code } = figure.place;
  return { name, code, year: figure.period, value: figure.value, sign: figure.sign };
}

function hasComparator(year: ComparedYear): boolean {
  return year.england?.value != null || year.region?.value != null || year.neighbours?.mean != null;
}
