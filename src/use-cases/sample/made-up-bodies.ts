import type { Day } from '#calendar/day.ts';
import type { LegalForm } from '#law/legal-forms.ts';
import type { NewBody } from '../bodies/add-body.ts';
import type { NewSeat } from '../bodies/add-seat.ts';
import type { WrittenGroups } from '../bodies/balance-seats.ts';

/** The bodies of a made-up council, those before that others are a part of. */
export type MadeUpBodies = {
  /** Who of its people runs them. */
  readonly clerk: string;
  readonly groups: WrittenGroups;
  readonly posts: readonly MadeUpPost[];
  readonly bodies: readonly MadeUpBody[];
  /** Which function of the committee an item served, by its title and the function’s number. */
  readonly served: readonly { readonly item: string; readonly function: number }[];
  /** Who was asked to come for an item, and what was asked of them. */
  readonly askedFor: readonly {
    readonly item: string;
    readonly agency: string;
    readonly name: string;
    readonly asked: string;
  }[];
};

/** A post of a made-up council with everybody who holds or held it, earliest first. */
export type MadeUpPost = {
  readonly name: string;
  readonly answersFor: string;
  readonly isStatutory: boolean;
  readonly holders: readonly {
    readonly name: string;
    readonly from: Day;
    readonly appointedBy: string;
  }[];
};

/** A body of a made-up council with everybody who sits or sat there, and what it is there to do. */
export type MadeUpBody = Omit<NewBody, 'legalForm' | 'from'> & {
  readonly slug: string;
  readonly legalForm: LegalForm;
  readonly from: Day;
  readonly seats: readonly MadeUpSeat[];
  /** Versions of its terms of reference, earliest first. */
  readonly terms?: readonly MadeUpTerms[];
  /** How often it tells the body it is a part of. */
  readonly reportsEveryMonths?: number;
  readonly lastUpdate?: Day;
  readonly links?: readonly MadeUpLink[];
  readonly invitees?: readonly MadeUpInvitee[];
  readonly proposal?: {
    readonly on: Day;
    readonly question: string;
    readonly why: string;
    readonly options: readonly string[];
    /** Which of them was chosen, from 1. */
    readonly chosen: number;
    readonly decidedOn: Day;
    readonly minute: string;
  };
  readonly review?: {
    readonly on: Day;
    readonly evidence: string;
    readonly options: string;
    readonly chosen: string;
    readonly followUpOn: Day;
  };
};

/** A version of terms of reference, with the minute that adopted it. */
export type MadeUpTerms = {
  readonly on: Day;
  readonly minute: string;
  readonly purpose: string;
  readonly functions: readonly string[];
};

/** A body elsewhere. */
export type MadeUpLink = {
  readonly name: string;
  readonly line: 'reports to us' | 'we report to' | 'works with us';
  readonly owes: string;
  readonly workPlan: string;
  readonly everyMonths: number;
  readonly lastHeard: Day | null;
};

/** Somebody of an agency who is always asked. */
export type MadeUpInvitee = {
  readonly agency: string;
  readonly role: string;
  readonly name: string;
  readonly deputy: string;
};

/** A seat with its holders, earliest first; one that goes with a post names it. */
export type MadeUpSeat = Omit<NewSeat, 'body' | 'from' | 'post'> & {
  readonly postName?: string;
  readonly holders: readonly MadeUpHolder[];
};

/** Somebody who holds a seat; whose name is that of one of the people has their account. */
export type MadeUpHolder = {
  readonly name: string;
  readonly office?: 'chair' | 'vice-chair' | 'co-chair';
  readonly appointedBy: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly agreesToName?: boolean;
};
