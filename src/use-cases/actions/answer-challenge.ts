import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { challengeMayBecome, stateByAnswers } from '#governance/challenge.ts';
import { challengeToChange, keepAnswer, moveChallenge } from '#store/actions/challenge-steps.ts';
import type { KeptChallenge } from '#store/actions/challenges.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { tellPerson } from '../tell-people.ts';
import { whyNotPublic } from './why-not-public.ts';
import { whyNotTheseWords } from './words.ts';

/** Keeps what a service answers; once all have, the challenge is answered and its member is told. */
export async function answerChallenge(
  house: House,
  person: SignedIn,
  { challenge: id, words }: { readonly challenge: string; readonly words: string },
): Promise<Outcome> {
  const wrong =
    whyNotTheseWords(words, 'words', 'Write the answer.') ?? whyNotPublic(words, 'words');
  if (wrong !== null) return wrong;
  return withChallenge(house, id, person, async (tx, challenge) => {
    const own = challenge.services.filter((service) => service.person === person.id);
    if (!may(person.roles, 'update an action') || own.length === 0) return noSuchChallenge;
    if (challenge.state === 'closed') return over;
    const on = londonDayOf(house.now());
    for (const { place } of own) {
      await keepAnswer(tx, house.council, { challenge: id, place }, { words: words.trim(), on });
    }
    const answered = challenge.services.map((service) =>
      own.includes(service) ? { ...service, answeredOn: on } : service,
    );
    const state = stateByAnswers(answered);
    if (challengeMayBecome(challenge.state, state)) {
      await moveChallenge(tx, house.council, id, { state, difference: '', closedOn: null });
      await tellPerson(tx, house, challenge.askedBy.person, {
        kind: 'reminder',
        link: `/member/challenges/${id}`,
        about: `challenge:${id}:answered`,
        by: person.id,
      });
    }
    return 'answered a member';
  });
}

/** Writes down what changed because a member asked, where no action had to come of it. */
export async function closeChallenge(
  house: House,
  person: SignedIn,
  { challenge: id, difference }: { readonly challenge: string; readonly difference: string },
): Promise<Outcome> {
  const wrong =
    whyNotTheseWords(difference, 'difference', 'So what? Write what changed.') ??
    whyNotPublic(difference, 'difference');
  if (wrong !== null) return wrong;
  return withChallenge(house, id, person, async (tx, challenge) => {
    if (!may(person.roles, 'run meetings')) return noSuchChallenge;
    if (challenge.state === 'acted on') return closesWithAction;
    if (!challengeMayBecome(challenge.state, 'closed')) return notAnswered;
    const closedOn = londonDayOf(house.now());
    await moveChallenge(tx, house.council, id, {
      state: 'closed',
      difference: difference.trim(),
      closedOn,
    });
    return 'closed what a member asked';
  });
}

type Work = (
  tx: OpenTransaction,
  challenge: KeptChallenge,
) => Promise<string | ReturnType<typeof refused>>;

async function withChallenge(
  house: House,
  id: string,
  person: SignedIn,
  work: Work,
): Promise<Outcome> {
  if (!isId(id)) return noSuchChallenge;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const challenge = await challengeToChange(tx, house.council, id);
    if (challenge === null) return noSuchChallenge;
    const did = await work(tx, challenge);
    if (typeof did !== 'string') return did;
    await recordInAudit(tx, actor, { at: house.now(), did, subject: `challenge:${id}` });
    return { done: true };
  });
}

const noSuchChallenge = refused('not found', 'There is no such question to you.');
const over = refused('wrong order', 'This question is closed.');
const notAnswered = refused(
  'wrong order',
  'This question has not been answered yet, or is closed.',
);
const closesWithAction = refused(
  'wrong order',
  'An action came of this question, so it closes when the body closes the action.',
);
