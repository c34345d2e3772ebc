import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { OriginKind } from '#governance/action.ts';
import { challengeMayBecome } from '#governance/challenge.ts';
import type { SuccessTest } from '#governance/success-test.ts';
import { measures } from '#measures/definitions/index.ts';
import { addAction } from '#store/actions/action-steps.ts';
import { challengeToChange, moveChallenge } from '#store/actions/challenge-steps.ts';
import { addOwners } from '#store/actions/owners.ts';
import { recordInAudit } from '#store/audit.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { tellPerson } from '../tell-people.ts';
import { isOriginOpen, originOf } from './origin.ts';
import { publishWhatIsOpen } from './publish-what-is-open.ts';
import { type ServiceLead, serviceLeads } from './service-leads.ts';
import { whyNotPublic } from './why-not-public.ts';
import { whyNotTheseWords } from './words.ts';

/** What is written down when an action begins. */
export type NewAction = {
  readonly origin: { readonly kind: OriginKind; readonly id: string };
  /** The id of the body that will close it. */
  readonly body: string;
  readonly words: string;
  /** The ids of one person, or of two from two agencies. */
  readonly owners: readonly string[];
  readonly due: Day;
  readonly test: SuccessTest;
};

/**
 * Writes down what somebody undertook: what, who, by when, and how it will be known.
 *
 * The same words of the same origin begin one action, however often they are sent.
 */
export async function beginAction(
  house: House,
  person: SignedIn,
  action: NewAction,
): Promise<Outcome<{ readonly action: string }>> {
  if (!may(person.roles, 'run meetings')) return mayNot;
  const today = londonDayOf(house.now());
  const wrong = whyNotValid(action, today);
  if (wrong !== null) return wrong;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const missing = await whyNotThere(tx, house, action);
    if (missing !== null) return missing;
    const owners = await leadsNamed(tx, action.owners, today);
    if (owners.length < action.owners.length) return needsOwner;
    if (new Set(owners.map(({ agency }) => agency)).size < owners.length) return needsTwoAgencies;
    const id = crypto.randomUUID();
    if (!(await keep(tx, house, id, action))) return alreadyBegun;
    await addOwners(tx, house.council, id, owners);
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'began an action',
      subject: `action:${id}`,
    });
    await actOnChallenge(tx, house, action.origin);
    await publishWhatIsOpen(tx, house, id);
    await tellOwners(tx, house, person, { id, owners: action.owners });
    return { done: true, action: id };
  });
}

function whyNotValid(action: NewAction, today: Day): ReturnType<typeof refused> | null {
  const { owners, due, test } = action;
  const words =
    whyNotTheseWords(action.words, 'words', 'Write what is to be done.') ??
    whyNotPublic(action.words, 'words');
  if (words !== null) return words;
  if (owners.length < 1 || owners.length > 2) return needsOwner;
  if (due < today) {
    return refused('not valid', 'The day it is due is past. Give one that is to come.', 'due');
  }
  const known =
    whyNotTheseWords(test.words, 'test', 'Write how it will be known that it worked.') ??
    whyNotPublic(test.words, 'test');
  if (known !== null) return known;
  const { target } = test;
  if (target === null || measures.some(({ id }) => id === target.measure)) return null;
  return refused('not valid', 'Choose a measure from the list, or none.', 'measure');
}

/** Those of `ids` who can undertake something, each once and in the order named. */
async function leadsNamed(
  tx: OpenTransaction,
  ids: readonly string[],
  today: Day,
): Promise<readonly ServiceLead[]> {
  const leads = await serviceLeads(tx, today);
  return [...new Set(ids)].flatMap((id) => leads.find((lead) => lead.id === id) ?? []);
}

async function whyNotThere(
  tx: OpenTransaction,
  house: House,
  { body, origin }: NewAction,
): Promise<ReturnType<typeof refused> | null> {
  const all = await bodies(tx, house.council);
  if (!all.some(({ body_id }) => body_id === body)) return noSuchBody;
  return (await originOf(tx, house.council, origin)) === null ? noSuchOrigin : null;
}

async function keep(
  tx: OpenTransaction,
  { council, now }: House,
  id: string,
  { body, origin, words, due, test }: NewAction,
): Promise<boolean> {
  const { target } = test;
  return addAction(tx, {
    council_id: council,
    action_id: id,
    body_id: body,
    origin: origin.kind,
    origin_id: origin.id,
    words: words.trim(),
    begun_on: londonDayOf(now()),
    due,
    test_words: test.words.trim(),
    test_measure: target?.measure ?? null,
    test_unit: target?.unit ?? null,
    test_side: target?.side ?? null,
    test_value: target?.value ?? null,
    test_by: target?.by ?? null,
    state: 'open',
    closed_on: null,
    is_open_to_all: await isOriginOpen(tx, council, origin),
  });
}

/** A challenge that something was begun for is acted on, whether all have answered or not. */
async function actOnChallenge(
  tx: OpenTransaction,
  { council }: House,
  { kind, id }: NewAction['origin'],
): Promise<void> {
  if (kind !== 'challenge') return;
  const challenge = await challengeToChange(tx, council, id);
  if (challenge === null || !challengeMayBecome(challenge.state, 'acted on')) return;
  await moveChallenge(tx, council, id, { state: 'acted on', difference: '', closedOn: null });
}

async function tellOwners(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  { id, owners }: { readonly id: string; readonly owners: NewAction['owners'] },
): Promise<void> {
  for (const owner of owners) {
    await tellPerson(tx, house, owner, {
      kind: 'reminder',
      link: `/actions/${id}/record`,
      about: `action:${id}:begun`,
      by: person.id,
    });
  }
}

const mayNot = refused('may not', 'Only democratic services can write down what was undertaken.');
const noSuchBody = refused('not found', 'There is no such body.');
const noSuchOrigin = refused('not valid', 'Choose what the action came from.', 'origin');
const needsOwner = refused('not valid', 'Choose one owner, or two for a joint action.', 'owner');
const needsTwoAgencies = refused(
  'not valid',
  'A joint action has owners from two agencies. Choose another, or leave the second owner out.',
  'second',
);
const alreadyBegun = refused('wrong order', 'This action has been begun already.');
