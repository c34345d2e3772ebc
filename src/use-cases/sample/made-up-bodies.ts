import type { Day } from '#calendar/day.ts';
import type { LegalForm } from '#law/legal-forms.ts';
import type { NewBody } from '../bodies/add-body.ts';
import type { NewSeat } from '../bodies/add-seat.ts';

/** The bodies of a made-up council, those before that others are a part of. */
export type MadeUpBodies = {
  /** Who of its people runs them. */
  readonly clerk: string;
  readonly bodies: readonly MadeUpBody[];
};

/** A body of a made-up council with everybody who sits or sat there. */
export type MadeUpBody = Omit<NewBody, 'legalForm' | 'from'> & {
  readonly slug: string;
  readonly legalForm: LegalForm;
  readonly from: Day;
  readonly seats: readonly MadeUpSeat[];
};

/** A seat with its holders, earliest first. */
export type MadeUpSeat = Omit<NewSeat, 'body' | 'from'> & {
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
