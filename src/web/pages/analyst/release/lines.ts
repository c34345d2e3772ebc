import type { ExactFigure, PublishedFigure, Unit } from '#disclosure/figure.ts';
import type { Reason } from '#disclosure/withhold.ts';
import { themes } from '#measures/themes.ts';
import { movedFar } from '#use-cases/check-lines.ts';
import type { PreparedLine } from '#use-cases/preparation-lines.ts';
import type { ReleasePreparation } from '#use-cases/read-release-preparation.ts';
import { sayMonth } from '../../../templates.ts';
import { inUnit, numbersInWords, publishedInWords } from './exact-words.ts';

/** One chapter of the release page: the figures of a theme, exact and safe side by side. */
export type Chapter = { readonly title: string; readonly lines: readonly Line[] };

/** One figure as the release page prints it. */
export type Line = {
  readonly title: string;
  /** Whether the line above is of the same measure, so that its title need not be seen again. */
  readonly isMore: boolean;
  /** The part of a split, or the unit where a measure has two; null when there is only one line. */
  readonly part: string | null;
  readonly exact: string;
  /** How many records the measure left out because they could not be read. */
  readonly leftOut: number;
  readonly safe: string;
  readonly isWithheld: boolean;
  /** Why it is withheld, for the two people who see this page. */
  readonly why: string | null;
  readonly before: string | null;
  /** The month that the period before ended in. */
  readonly beforeMonth: string | null;
  /** Whether it moved so much that somebody should ask why. */
  readonly moved: boolean;
  /** What this would replace; null where nothing else is public. */
  readonly replaces: string | null;
  readonly elsewhere: readonly string[];
};

/** The figures of a day, theme by theme, as people meet them. */
export function chaptersOf({ lines, receipt }: ReleasePreparation): readonly Chapter[] {
  const byTheme = Map.groupBy(lines, ({ measure }) => measure.theme);
  return themes.flatMap(([theme, title]) => {
    const inTheme = byTheme.get(theme) ?? [];
    return inTheme.length === 0 ? [] : [{ title, lines: inTheme.map(lineMaker(receipt.leftOut)) }];
  });
}

/** How many figures of a day are withheld, as a sentence. */
export function withheldInWords({ lines, release }: ReleasePreparation): string {
  const withheld = lines.filter(({ reason }) => reason !== null).length;
  const figures = `${lines.length} figure${lines.length === 1 ? '' : 's'}`;
  if (withheld === 0) return `None of these ${figures} needs to be withheld.`;
  const when = release?.state === 'published' ? 'Withheld' : 'To be withheld';
  return `${when}: ${withheld} of these ${figures}.`;
}

function lineMaker(leftOut: Readonly<Record<string, number>>) {
  return (line: PreparedLine, place: number, all: readonly PreparedLine[]): Line => ({
    ...lineOf(line),
    isMore: all[place - 1]?.measure === line.measure,
    leftOut: leftOut[line.measure.code] ?? 0,
  });
}

function lineOf(line: PreparedLine): Omit<Line, 'isMore' | 'leftOut'> {
  const { measure, exact, safe, before, publicNow } = line;
  const isNews = publicNow !== null && publishedInWords(publicNow) !== publishedInWords(safe);
  return {
    title: measure.title,
    part: partInWords(line),
    exact: numbersInWords(exact),
    safe: publishedInWords(safe),
    isWithheld: line.reason !== null,
    why: line.reason === null ? null : reasons[line.reason],
    before: before === null ? null : inWords(before),
    beforeMonth: before === null ? null : sayMonth(before.period.to),
    moved: movedFar(line),
    replaces: isNews ? publishedInWords(publicNow) : null,
    elsewhere: elsewhereOf(line),
  };
}

/** What is published of the same thing; how many children others have says nothing about ours. */
function elsewhereOf({ exact, comparators }: PreparedLine): readonly string[] {
  return comparators
    .filter(({ isOurs }) => isOurs || exact.unit !== 'count')
    .map(({ name, year, value }) => `${name}: ${inUnit(exact.unit, rounded(value))} (${year})`);
}

function inWords(figure: ExactFigure | PublishedFigure): string {
  return 'shown' in figure ? publishedInWords(figure) : numbersInWords(figure);
}

function partInWords({ measure, exact }: PreparedLine): string | null {
  const [part] = Object.values(exact.breakdown);
  if (part !== undefined) return measure.split?.labels[part] ?? part;
  return measure.units.length > 1 ? units[exact.unit] : null;
}

const units = {
  count: 'how many',
  percent: 'what share',
  'per-10000': 'for every 10,000 children who live here',
  days: 'days',
  score: 'score',
} as const satisfies Record<Unit, string>;

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

const reasons: Readonly<Record<Reason, string>> = {
  'a small number': 'It counts so few that it may not be shown.',
  'few others': 'So few are left out of it that they may not be shown.',
  'shown with others of its measure': 'Another part of the same measure is small.',
  'would give a small number away': 'With it, a small number could be worked out.',
};
