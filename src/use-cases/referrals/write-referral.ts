import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { ReferredTo } from '#governance/referral.ts';
import { recordInAudit } from '#store/audit.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { addReferral } from '#store/referrals/referral-steps.ts';
import { whyNotPublic } from '../actions/why-not-public.ts';
import { whyNotTheseWords } from '../actions/words.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { safeFigures } from './safe-figures.ts';

/** What is written down when a matter is referred. */
export type NewReferral = {
  /** The id of the body that refers. */
  readonly body: string;
  readonly kind: ReferredTo;
  /** The name of the body it goes to. */
  readonly sentTo: string;
  readonly matter: string;
  readonly why: string;
  readonly askedFor: Day;
  /** The keys of the released figures that go with it. */
  readonly figures: readonly string[];
};

/** Writes a referral, which its sender can then read through and send. */
export async function writeReferral(
  house: House,
  person: SignedIn,
  referral: NewReferral,
): Promise<Outcome<{ readonly referral: string }>> {
  if (!may(person.roles, 'refer a matter')) return mayNot;
  const today = londonDayOf(house.now());
  const wrong = whyNotWritten(referral, today);
  if (wrong !== null) return wrong;
  const safe = await safeFigures(house);
  const figures = referral.figures.flatMap((key) => safe.find((one) => one.key === key) ?? []);
  if (figures.length < referral.figures.length) return notReleased;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = (await bodies(tx, house.council)).find(({ body_id }) => body_id === referral.body);
    if (body === undefined) return noSuchBody;
    const id = crypto.randomUUID();
    const row = {
      council_id: house.council,
      referral_id: id,
      body_id: referral.body,
      sent_from: body.name,
      kind: referral.kind,
      sent_to: referral.sentTo.trim(),
      matter: referral.matter.trim(),
      why: referral.why.trim(),
      clock: 'as asked',
      asked_for: referral.askedFor,
      due: referral.askedFor,
      state: 'written',
      written_on: today,
      ...notYet,
    } as const;
    await addReferral(tx, row, figures);
    const subject = `referral:${id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'wrote a referral', subject });
    return { done: true, referral: id };
  });
}

/** What a referral has not got before it has been sent, answered or followed. */
export const notYet = {
  sent_on: null,
  acknowledged_on: null,
  answered_on: null,
  answer: '',
  outcome: '',
  follows: null,
} as const;

function whyNotWritten(
  { sentTo, matter, why, askedFor }: NewReferral,
  today: Day,
): ReturnType<typeof refused> | null {
  const wrong =
    whyNotTheseWords(sentTo, 'to', 'Write the name of the body it goes to.') ??
    whyNotTheseWords(matter, 'matter', 'Write what is referred, in a line.') ??
    whyNotTheseWords(why, 'why', 'Write why it is referred, and what is asked.') ??
    whyNotPublic(matter, 'matter') ??
    whyNotPublic(why, 'why');
  if (wrong !== null) return wrong;
  if (askedFor > today) return null;
  return refused('not valid', 'Ask for the answer by a day that is to come.', 'due');
}

const mayNot = refused('may not', 'Only the chair or democratic services can refer a matter.');
const noSuchBody = refused('not valid', 'Choose the body that refers it.', 'body');
const notReleased = refused(
  'not valid',
  'One of these figures is not released, so it cannot go with a referral. Choose again.',
  'figures',
);
