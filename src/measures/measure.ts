import type { Day } from '#calendar/day.ts';
import type { RecordKind } from '#care/child.ts';
import type { Unit } from '#disclosure/figure.ts';
import type { InForce, Source } from '#law/source.ts';
import type { OfficialSeriesId } from '#returns/benchmarks/series.ts';
import type { Need } from './needs.ts';
import type { Cohort, Counting, GroupOf, Scoring } from './occasion.ts';

/** A question a corporate parent asks of figures: what is counted, among whom, and who says so. */
export type Measure = Card & (Count | Share | MakeUp | Mean | HowOften);

/** What every measure says of itself. */
type Card = {
  /** What addresses use: 'three-or-more-placements'. */
  readonly id: string;
  /** What the measure catalogue and the figures file use: 'S01'. */
  readonly code: string;
  readonly title: string;
  /** Why a corporate parent asks. It sounds like a person asking. */
  readonly question: string;
  readonly theme: Theme;
  /** What one counts: words that follow a number. */
  readonly counted: 'children' | 'reviews' | 'young people';
  /** Every unit the figure is given in, the one said first coming first. */
  readonly units: readonly [Unit, ...Unit[]];
  /** 'as at' is told of one day; 'year' of the twelve months that end on it. */
  readonly period: 'as at' | 'year';
  /** Whether it can be told at every month’s end, or only on 31 March. */
  readonly monthly: boolean;
  /** How many months of returns it takes, where that is more than its period says. */
  readonly takesMonths?: number;
  /** Records it rests on beside time in care: where no return tells of them, it is not told. */
  readonly restsOn?: RecordKind;
  /** True where the law’s clock runs in working days, so that bank holidays must be known. */
  readonly inWorkingDays?: true;
  /** The children it asks about: but for a count, those in the denominator. */
  readonly among: Cohort;
  /** What must be readable; a record where it is not is left out and named. */
  readonly needs: readonly Need[];
  readonly split: Split | null;
  /** The figure as a sentence: {numerator}, {denominator}, {value} and {part} stand for its numbers. */
  readonly says: string;
  /** Sentences for another unit, or for one part of the split, by its name. */
  readonly saysElse?: Readonly<Record<string, string>>;
  readonly betterWhen: 'higher' | 'lower' | 'neither';
  /** The published series to lay beside it, by unit or part where it has several, else by ''; null when none is published. */
  readonly official: Readonly<Record<string, OfficialSeriesId>> | null;
  readonly source: Source;
  readonly inForce: InForce;
  /** What a reader should know before judging anyone by it. */
  readonly caveats: readonly [string, ...string[]];
  /** Run as tests, and shown on the measure’s page. */
  readonly examples: readonly [Example, ...Example[]];
};

/** How many: a count, and for each 10,000 children living here where the unit says so. */
export type Count = {
  readonly kind: 'count';
  readonly counts: Counting;
  readonly groupOf?: GroupOf;
};

/** How many of those who could be. */
export type Share = {
  readonly kind: 'share';
  /** How many each child adds to the denominator, where reviews and not children are counted. */
  readonly outOf?: Counting;
  readonly counts: Counting;
  /** For a split into cohorts, each with its own denominator. */
  readonly groupOf?: GroupOf;
};

/** How a whole divides into parts: every part has the whole as its denominator. */
export type MakeUp = {
  readonly kind: 'make-up';
  readonly groupOf: GroupOf;
  /** The field it groups by: a child with nothing there is in no part, and is left out. */
  readonly groupedBy: string;
};

/** The average of a score, over those who have one. */
export type Mean = { readonly kind: 'mean'; readonly score: Scoring };

/** How many children something happened to, and how often: parts 'children' and 'episodes'. */
export type HowOften = { readonly kind: 'how often'; readonly times: Counting };

/** The chapters of a scorecard, in its order. */
export type Theme =
  | 'how-many'
  | 'where'
  | 'stability'
  | 'reviews'
  | 'health'
  | 'safety'
  | 'care-leavers';

/** How a measure is divided. */
export type Split = {
  readonly key: 'leaverAge' | 'of' | 'age' | 'sex' | 'ethnicity' | 'legal' | 'provider';
  readonly groups: readonly string[];
  /** Each group in words that fit its sentence. */
  readonly labels: Readonly<Record<string, string>>;
  /** Whether the groups’ numerators add up to one denominator that they share. */
  readonly partsOfWhole: boolean;
};

/** A few drawn children and the figures they make. */
export type Example = {
  /** One child a line, as `care/drawn.ts` reads them. */
  readonly given: string;
  /** 31 March 2025 unless said. */
  readonly asAt?: Day;
  /** Children living in the area in the middle of the year before. */
  readonly population?: number;
  readonly gives: readonly Given[];
};

/** One figure of an example; the measure’s first unit and the whole unless said. */
export type Given = {
  readonly unit?: Unit;
  readonly part?: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
};
