import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { legalForms, rulesOn } from '#law/legal-forms.ts';
import { recordInAudit } from '#store/audit.ts';
import { seatsOf } from '#store/bodies/keep-seats.ts';
import { saveSeatVote } from '#store/bodies/seat-rules.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from '../year/with-body.ts';
import { firstWrong } from './first-wrong.ts';

/** What must be known before a co-opted member is given a vote. */
export const warningBeforeVote =
  'Whoever votes is a member in law: they register their interests, declare them at meetings, and keep the code of conduct. Do not ask that of a young person without talking to them first.';

/**
 * Switches the vote of a co-opted seat on or off, by a minute.
 *
 * On only where the body’s legal form allows it, and after the warning was read.
 */
export function decideVote(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly seat: string;
    readonly hasVote: boolean;
    readonly from: Day | null;
    readonly minute: string;
    readonly hasReadWarning: boolean;
  },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const { from, hasVote } = written;
    const minute = written.minute.trim();
    const seats = await seatsOf(tx, house.council, body.body_id);
    const seat = seats.find(({ seat_id }) => seat_id === written.seat);
    if (seat === undefined) return refused('not found', 'There is no such seat.');
    if (from === null) return refused('not valid', 'Write from which day.', 'from');
    const isAllowed = rulesOn(body.legal_form, from).coOpteesMayVote;
    const wrong = firstWrong(
      [seat.kind === 'councillor', refused('not valid', 'A councillor always votes.')],
      [hasVote && !isAllowed, noVotes(body.legal_form)],
      [minute === '', refused('not valid', 'Write which minute decided it.', 'minute')],
      [hasVote && !written.hasReadWarning, notRead],
    );
    if (wrong !== null) return wrong;
    const { council_id, seat_id } = seat;
    await saveSeatVote(tx, { council_id, seat_id, from_day: from, has_vote: hasVote, minute });
    const did = hasVote ? 'gave a seat its vote' : 'took the vote of a seat';
    await recordInAudit(tx, actor, { at: house.now(), did, subject: `seat:${seat_id}` });
    return { done: true };
  });
}

const notRead = refused('not valid', 'Read the warning, and say that you have.', 'warning');

function noVotes(form: keyof typeof legalForms) {
  const say = `A co-opted member of a body of this form cannot vote (${legalForms[form].title}). Change the legal form first.`;
  return refused('wrong order', say);
}
