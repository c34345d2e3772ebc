import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { dueOf, type ReferralState, referralMayBecome } from '#governance/referral.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { addReferral, referralToChange, stepReferral } from '#store/referrals/referral-steps.ts';
import type { KeptReferral } from '#store/referrals/referrals.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { whyNotTheseWords } from '../actions/words.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { notYet } from './write-referral.ts';

/** Sends a referral: its clock starts on that day. */
export async function sendReferral(
  house: House,
  person: SignedIn,
  { referral: id }: { readonly referral: string },
): Promise<Outcome> {
  return step(house, person, { id, to: 'sent' }, async (tx, { clock, askedFor }) => {
    const sent = londonDayOf(house.now());
    const due = dueOf(clock, { sent, asked: askedFor });
    await stepReferral(tx, house.council, id, { state: 'sent', sent_on: sent, due });
  });
}

/** Writes down that the other body said a referral had come. */
export async function acknowledgeReferral(
  house: House,
  person: SignedIn,
  { referral: id, on }: { readonly referral: string; readonly on: Day },
): Promise<Outcome> {
  return step(house, person, { id, to: 'acknowledged', on }, async (tx) => {
    await stepReferral(tx, house.council, id, { state: 'acknowledged', acknowledged_on: on });
  });
}

/** What came back to a referral. */
export type Answer = {
  readonly referral: string;
  readonly on: Day;
  readonly words: string;
  /** What scrutiny recommends to the executive; null when it recommends nothing. */
  readonly recommends: {
    readonly to: string;
    readonly words: string;
    readonly received: Day;
  } | null;
};

/**
 * Files what came back to a referral.
 *
 * When scrutiny recommends something to the executive, that is followed too: the
 * executive’s two months begin with the day it received it.
 */
export async function fileAnswer(
  house: House,
  person: SignedIn,
  answer: Answer,
): Promise<Outcome<{ readonly follows: string | null }>> {
  const { referral: id, on, words, recommends } = answer;
  const wrong = whyNotAnswer(answer, londonDayOf(house.now()));
  if (wrong !== null) return wrong;
  let follows: string | null = null;
  const stepped = await step(house, person, { id, to: 'answered', on }, async (tx, referral) => {
    const step = { state: 'answered', answered_on: on, answer: words.trim() } as const;
    await stepReferral(tx, house.council, id, step);
    if (recommends !== null && referral.kind === 'overview and scrutiny') {
      follows = await follow(tx, house, referral, recommends);
    }
  });
  return stepped.done ? { done: true, follows } : stepped;
}

/** Ends a referral with what came of it. */
export async function endReferral(
  house: House,
  person: SignedIn,
  { referral: id, outcome }: { readonly referral: string; readonly outcome: string },
): Promise<Outcome> {
  const wrong = whyNotTheseWords(outcome, 'outcome', 'Write what came of it for children.');
  if (wrong !== null) return wrong;
  return step(house, person, { id, to: 'ended' }, async (tx) => {
    await stepReferral(tx, house.council, id, { state: 'ended', outcome: outcome.trim() });
  });
}

function whyNotAnswer(
  { on, words, recommends }: Answer,
  today: Day,
): ReturnType<typeof refused> | null {
  const wrong = whyNotTheseWords(words, 'words', 'Write what came back.');
  if (wrong !== null || recommends === null) return wrong;
  const { received } = recommends;
  if (received < on || received > today) {
    const say =
      'The executive received it on the day of the answer or after, and not later than today.';
    return refused('not valid', say, 'received');
  }
  return (
    whyNotTheseWords(recommends.words, 'recommends', 'Write what scrutiny recommends.') ??
    whyNotTheseWords(recommends.to, 'executive', 'Write the name of the executive.')
  );
}

async function follow(
  tx: OpenTransaction,
  { council, now }: House,
  referral: KeptReferral,
  { to, words, received }: NonNullable<Answer['recommends']>,
): Promise<string> {
  const id = crypto.randomUUID();
  const due = dueOf('executive reply', { sent: received, asked: received });
  const row = {
    ...notYet,
    council_id: council,
    referral_id: id,
    body_id: referral.body,
    sent_from: referral.sentTo,
    kind: 'executive',
    sent_to: to.trim(),
    matter: referral.matter,
    why: words.trim(),
    clock: 'executive reply',
    asked_for: due,
    due,
    state: 'sent',
    written_on: londonDayOf(now()),
    sent_on: received,
    follows: referral.id,
  } as const;
  await addReferral(tx, row, referral.figures);
  return id;
}

type Stepping = { readonly id: string; readonly to: ReferralState; readonly on?: Day };
type Work = (tx: OpenTransaction, referral: KeptReferral) => Promise<void>;

async function step(
  house: House,
  person: SignedIn,
  { id, to, on }: Stepping,
  work: Work,
): Promise<Outcome> {
  if (!may(person.roles, 'refer a matter') || !isId(id)) return noSuchReferral;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const referral = await referralToChange(tx, house.council, id);
    if (referral === null) return noSuchReferral;
    if (!referralMayBecome(referral.state, to)) return wrongOrder;
    if (on !== undefined && (on < (referral.sentOn ?? on) || on > londonDayOf(house.now()))) {
      return wrongDay;
    }
    await work(tx, referral);
    const subject = `referral:${id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: `marked a referral ${to}`, subject });
    return { done: true };
  });
}

const noSuchReferral = refused('not found', 'There is no such referral.');
const wrongOrder = refused(
  'wrong order',
  'Somebody has taken this step already. Look at it again.',
);
const wrongDay = refused('not valid', 'Give a day from when it was sent until today.', 'on');
