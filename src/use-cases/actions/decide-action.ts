import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type BodysWord, stateAfter, whyNotDecided } from '#governance/action.ts';
import { needsReasonToClose } from '#governance/success-test.ts';
import { actionToChange, moveAction, putOff } from '#store/actions/action-steps.ts';
import type { KeptAction } from '#store/actions/actions.ts';
import { keepDecision } from '#store/actions/decisions.ts';
import { resolutionBehind } from '#store/actions/resolutions.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { tellPerson } from '../tell-people.ts';
import { moveItsChallenge } from './move-its-challenge.ts';
import { publishWhatIsOpen } from './publish-what-is-open.ts';
import { type JudgedTarget, judgedTarget } from './released-of.ts';
import { verdictInWords } from './target-words.ts';
import { whyNotPublic } from './why-not-public.ts';
import { whyNotTheseWords } from './words.ts';

/** What the body decided about an action, as the clerk writes it down. */
export type NewDecision = {
  readonly action: string;
  readonly word: BodysWord;
  readonly on: Day;
  /** The carried resolution that says so; null where it is written down elsewhere. */
  readonly resolution: string | null;
  /** Where it is written down, without a resolution: ‘Minute 6’. */
  readonly minute: string;
  readonly why: string;
  /** The day it is due from now on, when it stays open; null where that does not change. */
  readonly newDue: Day | null;
  /** What changed for children; asked for when the action is closed. */
  readonly difference: string;
};

/**
 * Writes down that the body closed, kept open or reopened an action.
 *
 * Nobody closes their own: whoever owns a part of it cannot record the decision.
 */
export async function decideAction(
  house: House,
  person: SignedIn,
  decision: NewDecision,
): Promise<Outcome> {
  if (!may(person.roles, 'run meetings')) return onlyTheBody;
  if (!isId(decision.action)) return noSuchAction;
  const wrong = whyNotWritten(decision, londonDayOf(house.now()));
  if (wrong !== null) return wrong;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const action = await actionToChange(tx, house.council, decision.action);
    if (action === null) return noSuchAction;
    if (action.owners.some((owner) => owner.person === person.id)) return notYourOwn;
    if (!(await isOfItsBody(tx, house, action, decision.resolution))) return noSuchResolution;
    const judged = await judgedTarget(tx, house.council, action.test.target);
    const refusal = whyNotNow(action, decision, judged);
    if (refusal !== null) return refusal;
    await keep(tx, house, { decision, action, judged, by: person.id });
    const did = `recorded that the body ${decision.word} an action`;
    const subject = `action:${action.id}`;
    await recordInAudit(tx, actor, { at: house.now(), did, subject });
    return { done: true };
  });
}

function whyNotWritten(decision: NewDecision, today: Day): ReturnType<typeof refused> | null {
  const { word, resolution, minute, why, newDue, difference, on } = decision;
  if (on > today) return refused('not valid', 'The day of the decision is still to come.', 'on');
  if (resolution === null) {
    const ask = 'Choose the resolution, or say where the decision is written down.';
    const unwritten = whyNotTheseWords(minute, 'minute', ask);
    if (unwritten !== null) return unwritten;
  }
  if (newDue !== null && (word === 'closed' || newDue <= on)) return wrongNewDay;
  if (word !== 'closed') {
    return (
      whyNotTheseWords(why, 'why', 'Write why the body decided so.') ?? whyNotPublic(why, 'why')
    );
  }
  return (
    whyNotTheseWords(difference, 'difference', 'So what? Write what changed for children.') ??
    whyNotPublic(difference, 'difference')
  );
}

function whyNotNow(
  { state, begunOn }: KeptAction,
  { word, why, on }: NewDecision,
  judged: JudgedTarget | null,
): ReturnType<typeof refused> | null {
  const order = whyNotDecided(state, word);
  if (order !== null) return refused('wrong order', order);
  if (on < begunOn) {
    return refused('not valid', 'The action had not begun on that day.', 'on');
  }
  const isUnproved = needsReasonToClose(judged?.verdict ?? null);
  if (word !== 'closed' || !isUnproved || why.trim() !== '') return null;
  return refused(
    'not valid',
    'The figure does not show that the test is met. The body can close it all the same: write its reason.',
    'why',
  );
}

/** Whether the resolution, when one is named, was carried by the body whose action it is. */
async function isOfItsBody(
  tx: OpenTransaction,
  { council }: House,
  { body }: KeptAction,
  resolution: string | null,
): Promise<boolean> {
  if (resolution === null) return true;
  if (!isId(resolution)) return false;
  return (await resolutionBehind(tx, council, resolution))?.body === body;
}

type Decided = {
  readonly decision: NewDecision;
  readonly action: KeptAction;
  readonly judged: JudgedTarget | null;
  readonly by: string;
};

async function keep(tx: OpenTransaction, house: House, decided: Decided): Promise<void> {
  const { decision, action, by } = decided;
  const { word, on, resolution, minute, why, newDue, difference } = decision;
  await keepDecision(tx, {
    council_id: house.council,
    action_id: action.id,
    decided_on: on,
    word,
    resolution_id: resolution,
    minute: minute.trim(),
    why: why.trim(),
    new_due: newDue,
    difference: word === 'closed' ? difference.trim() : '',
    ...figureBefore(decided),
    recorded_by: by,
    recorded_at: house.now(),
  });
  const state = stateAfter(word);
  await moveAction(tx, house.council, action.id, {
    state,
    closedOn: state === 'closed' ? on : null,
  });
  if (newDue !== null) await putOff(tx, house.council, action.id, newDue);
  await moveItsChallenge(tx, house, action.origin, { word, on, difference });
  await publishWhatIsOpen(tx, house, action.id);
  for (const { person } of action.owners) {
    const about = `action:${action.id}:${word}:${on}`;
    await tellPerson(tx, house, person, {
      kind: 'reminder',
      link: `/actions/${action.id}/record`,
      about,
      by,
    });
  }
}

/** The figure the body had before it, with its day, so that no later release changes the record. */
function figureBefore({ judged }: Decided) {
  const figure = judged?.verdict.figure ?? null;
  if (judged === null || figure === null) return { figure_shown: '', figure_as_at: null };
  const said = verdictInWords(judged.verdict, judged.target);
  return { figure_shown: `${judged.title}: ${said}.`, figure_as_at: figure.asAt };
}

const noSuchResolution = refused(
  'not valid',
  'Choose a resolution that this body carried, or none.',
  'resolution',
);
const noSuchAction = refused('not found', 'There is no such action.');
const wrongNewDay = refused(
  'not valid',
  'A new day comes after the decision, and only while the action stays open.',
  'due',
);
const onlyTheBody = refused(
  'may not',
  'Only the body closes an action. Democratic services write down what it decided.',
);
const notYourOwn = refused(
  'may not',
  'You own a part of this action, so somebody else has to write down what the body decided.',
);
