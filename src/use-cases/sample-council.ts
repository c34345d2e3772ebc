import type { Day } from '#calendar/day.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import type { MadeUpDeputy, MadeUpPerson } from './people/add-made-up-people.ts';
import type { WrittenWords } from './public-words.ts';
import type { MadeUpActions } from './sample/made-up-actions.ts';
import type { MadeUpBodies } from './sample/made-up-bodies.ts';
import type { MadeUpMinutes } from './sample/made-up-minutes.ts';
import type { MadeUpPapers } from './sample/made-up-papers.ts';
import type { MadeUpReport } from './sample/made-up-reports.ts';
import type { MadeUpYear } from './sample/made-up-year.ts';

/** A made-up council, whole: nothing in it is about anybody real. It is handed in from above. */
export type SampleCouncil = {
  readonly face: {
    readonly code: string;
    readonly ons: string;
    readonly name: string;
    readonly shortName: string;
    readonly brandColour: string;
    readonly accentColour: string;
    readonly logoSvg: string;
  };
  readonly words: WrittenWords;
  readonly people: readonly MadeUpPerson[];
  readonly deputies: readonly MadeUpDeputy[];
  /** The returns of several years, earliest first. */
  readonly returns: readonly SampleReturn[];
  /** How many children live in each made-up council. */
  readonly population: SampleFile;
  /** The other official files, which agree with what the council says of itself. */
  readonly official: (own: readonly ExactFigure[]) => readonly SampleFile[];
  readonly asAt: Day;
  /** How many month ends up to `asAt` have a release of their own. */
  readonly months: number;
  /** A month whose figures were made again, and wait for the approver. */
  readonly correction: {
    readonly asAt: Day;
    /** What has changed, in words for readers. */
    readonly note: string;
    readonly returns: readonly SampleReturn[];
  };
  /** Who meets, and who sits where. */
  readonly bodies: MadeUpBodies;
  /** What its members asked, and what was undertaken and referred. */
  readonly actions: MadeUpActions;
  /** What was put before it, and published. */
  readonly papers: MadeUpPapers;
  /** What was written for its committee. */
  readonly reports: readonly MadeUpReport[];
  /** When they meet, what they plan to hear, what was brought to them. */
  readonly year: MadeUpYear;
  /** What was said and resolved at their past meetings. */
  readonly minutes: MadeUpMinutes;
};

/** The return of one year in both its forms. */
export type SampleReturn = {
  /** '2025-26'. */
  readonly year: string;
  readonly csv: readonly SampleFile[];
  readonly xml: string;
};

/** A made-up file: its name, and everything in it. */
export type SampleFile = { readonly name: string; readonly text: string };
