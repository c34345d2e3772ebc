import { ok } from 'node:assert/strict';
import type { SignedIn } from '#access/person.ts';
import { type Day, day } from '#calendar/day.ts';
import type { House } from '../house.ts';
import { addBody, type NewBody } from './add-body.ts';
import { addSeat, type NewSeat } from './add-seat.ts';
import { seatSomebody } from './seat-somebody.ts';

/** The day a test’s bodies begin. */
export const begun = day('2026-05-20');

/** A body of a test’s own, set up by `clerk`; its slug. */
export async function addTestCommittee(
  house: House,
  clerk: SignedIn,
  different: Partial<NewBody> = {},
): Promise<string> {
  const added = await addBody(house, clerk, {
    name: 'Corporate Parenting Committee',
    legalForm: 'committee',
    purpose: 'To be a good parent.',
    parent: '',
    quorum: '3',
    from: begun,
    minute: 'Council, 20 May 2026, minute 9',
    ...different,
  });
  ok(added.done);
  return added.slug;
}

/** A seat of a test’s body; its id. */
export async function addTestSeat(
  house: House,
  clerk: SignedIn,
  seat: Partial<NewSeat> & { readonly body: string },
): Promise<string> {
  const added = await addSeat(house, clerk, {
    kind: 'councillor',
    title: '',
    from: begun,
    ...seat,
  });
  ok(added.done);
  return added.seat;
}

/** Seats somebody without an account; the id of their membership. */
export async function sit(
  house: House,
  clerk: SignedIn,
  seat: string,
  {
    name,
    office = '',
    from = begun,
    until = null,
  }: { readonly name: string; readonly office?: string; from?: Day; until?: Day | null },
): Promise<string> {
  const appointedBy = 'Council, 20 May 2026, minute 14';
  const seated = await seatSomebody(house, clerk, {
    ...{ seat, person: '', name, office, appointedBy, from, until },
  });
  ok(seated.done, seated.done ? '' : seated.because.say);
  return seated.membership;
}
