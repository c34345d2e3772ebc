import type { SignedIn } from '#access/person.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { answerChallenge } from '../actions/answer-challenge.ts';
import { askServices } from '../actions/ask-services.ts';
import { beginAction } from '../actions/begin-action.ts';
import { decideAction } from '../actions/decide-action.ts';
import { tellHowItGoes } from '../actions/tell-how-it-goes.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { SampleCouncil } from '../sample-council.ts';
import type { SampleChapter } from './chapters.ts';
import type { MadeUpAction, MadeUpChallenge } from './made-up-actions.ts';
import { personCalled } from './one-of.ts';
import { tellWhatWasReferred } from './referrals-chapter.ts';

/** What the telling of a chapter needs at every step. */
export type Telling = {
  readonly sample: SampleCouncil;
  readonly on: Parameters<SampleChapter>[2];
  readonly clerk: SignedIn;
  /** The id of the body whose actions they are. */
  readonly body: string;
};

/** What the made-up council’s members asked, what was undertaken, and what was referred. */
export const actionsChapter: SampleChapter = async (house, sample, on) => {
  const body = await bodyCalled(house, sample.actions.body);
  if (body === null) return refused('not found', 'The sample has no body for its actions.');
  const telling = { sample, on, body, clerk: personCalled(sample, sample.actions.clerk) };
  for (const challenge of sample.actions.challenges) {
    const told = await tellChallenge(telling, challenge);
    if (!told.done) return told;
  }
  for (const action of sample.actions.actions) {
    const told = await tellAction(telling, action, action.origin ?? null);
    if (!told.done) return told;
  }
  return tellWhatWasReferred(telling);
};

async function bodyCalled(house: House, slug: string): Promise<string | null> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    return (await bodyNamed(tx, house.council, slug))?.body_id ?? null;
  });
}

async function tellChallenge(telling: Telling, challenge: MadeUpChallenge): Promise<Outcome> {
  const { sample, on, body } = telling;
  const member = personCalled(sample, challenge.askedBy);
  const services = challenge.services.map(({ who }) => personCalled(sample, who).id);
  const { words } = challenge;
  const asked = await askServices(on(challenge.on, '09:00'), member, { body, words, services });
  if (!asked.done) return asked;
  for (const { who, answered } of challenge.services) {
    if (answered === null) continue;
    const house = on(answered.on, '11:00');
    const answer = { challenge: asked.challenge, words: answered.words };
    const done = await answerChallenge(house, personCalled(sample, who), answer);
    if (!done.done) return done;
  }
  if (challenge.action === null) return { done: true };
  return tellAction(telling, challenge.action, { kind: 'challenge', id: asked.challenge });
}

/** The steps of an action in the order of their days: what was told, and what the body decided. */
async function tellAction(
  { sample, on, body, clerk }: Telling,
  action: MadeUpAction,
  origin: MadeUpAction['origin'] | null,
): Promise<Outcome> {
  if (origin === null || origin === undefined) return refused('not valid', 'It came of nothing.');
  const { words, due, test } = action;
  const owners = action.owners.map((name) => personCalled(sample, name).id);
  const begun = await beginAction(on(action.on, '20:00'), clerk, {
    ...{ origin, body, words, owners, due, test },
  });
  if (!begun.done) return begun;
  const steps = [
    ...action.told.map((told) => ({
      day: told.on,
      take: () =>
        tellHowItGoes(on(told.on, '10:00'), personCalled(sample, told.who), {
          ...told,
          action: begun.action,
        }),
    })),
    ...action.decided.map((decided) => ({
      day: decided.on,
      take: () =>
        decideAction(on(decided.on, '20:30'), clerk, {
          ...decided,
          resolution: null,
          action: begun.action,
        }),
    })),
  ].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  for (const { take } of steps) {
    const taken = await take();
    if (!taken.done) return taken;
  }
  return { done: true };
}
