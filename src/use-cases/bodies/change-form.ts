import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { type LegalForm, legalFormNamed, rulesOn } from '#law/legal-forms.ts';
import { recordInAudit } from '#store/audit.ts';
import type { BodyTable } from '#store/bodies/bodies.ts';
import { type BodyFormTable, changeBodyRow, formsOf, saveForm } from '#store/bodies/keep-bodies.ts';
import { seatsOf } from '#store/bodies/keep-seats.ts';
import { saveSeatVote } from '#store/bodies/seat-rules.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from '../year/with-body.ts';
import { sayDayShort } from './say-day.ts';

/** A change of legal form as a clerk writes it. */
type WrittenForm = {
  readonly body: string;
  readonly legalForm: string;
  readonly from: Day | null;
  readonly minute: string;
};

/**
 * Gives a body another legal form from a day on, by a minute.
 *
 * Where the new form lets no co-opted member vote, those who did no longer do.
 */
export function changeLegalForm(
  house: House,
  person: SignedIn,
  written: WrittenForm,
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const read = readChange(await formsOf(tx, house.council, body.body_id), body, written);
    if (!read.done) return read;
    const { form, from, minute } = read;
    const { council_id, body_id } = body;
    await saveForm(tx, { council_id, body_id, from_day: from, legal_form: form, minute });
    await changeBodyRow(tx, { ...body, legal_form: form });
    if (!rulesOn(form, from).coOpteesMayVote) await takeVotes(tx, body, { from, minute });
    const subject = `body:${body_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'changed a legal form', subject });
    return { done: true };
  });
}

/** What a body becomes, from when, by which minute; or what is wrong with that. */
function readChange(
  kept: readonly BodyFormTable[],
  body: BodyTable,
  { legalForm, from, minute }: WrittenForm,
): Outcome<{ readonly form: LegalForm; readonly from: Day; readonly minute: string }> {
  const form = legalFormNamed(legalForm);
  if (form === null || form === body.legal_form) {
    return refused('not valid', 'Choose what it becomes in law.', 'legalForm');
  }
  if (from === null) return refused('not valid', 'Write from which day.', 'from');
  const last = kept.at(-1);
  if (last !== undefined && from < last.from_day) {
    const say = `It has been what it is since ${sayDayShort(last.from_day)}. Write that day or a later one.`;
    return refused('not valid', say, 'from');
  }
  if (minute.trim() === '') return refused('not valid', 'Write which minute decided it.', 'minute');
  return { done: true, form, from, minute: minute.trim() };
}

async function takeVotes(
  tx: OpenTransaction,
  { council_id, body_id }: BodyTable,
  { from, minute }: { readonly from: Day; readonly minute: string },
): Promise<void> {
  const seats = await seatsOf(tx, council_id, body_id);
  for (const { seat_id } of seats.filter((seat) => seat.kind !== 'councillor' && seat.has_vote)) {
    await saveSeatVote(tx, { council_id, seat_id, from_day: from, has_vote: false, minute });
  }
}
