import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SignedIn } from '#access/person.ts';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { openActionsOf } from '#store/actions/actions.ts';
import { within } from '#store/database.ts';
import type { Outcome } from '../outcome.ts';
import { addTestCouncil, addTestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { answerChallenge } from './answer-challenge.ts';
import { askServices } from './ask-services.ts';
import { beginAction, type NewAction } from './begin-action.ts';
import { decideAction, type NewDecision } from './decide-action.ts';
import { readActionRecord, readActions } from './read-actions.ts';
import { readChallenge, readChallengeLog } from './read-challenges.ts';
import { readPublicAction } from './read-public-action.ts';
import { putToBody, tellHowItGoes } from './tell-how-it-goes.ts';
import { addTestBody } from './test-body.ts';
import { releaseTestFigures } from './test-release.ts';

let house: TestHouse;
let body: string;
let member: SignedIn;
let chair: SignedIn;
let outsider: SignedIn;
let clerk: SignedIn;
let nurse: SignedIn;
let manager: SignedIn;
let challenge: string;
let action: string;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  member = await addTestPerson(house, ['councillor'], 'Priya Nair');
  chair = await addTestPerson(house, ['chair'], 'Gwen Ashdown');
  outsider = await addTestPerson(house, ['councillor'], 'Delroy Marchant');
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  nurse = await addTestPerson(house, ['nurse'], 'Siobhan Lacey');
  manager = await addTestPerson(house, ['service-director'], 'Oluwaseun Adeyinka');
  body = await addTestBody(house, { member, chair });
});

after(() => house.close());

function because(outcome: Outcome): string {
  return outcome.done ? 'done' : `${outcome.because.kind}: ${outcome.because.field ?? ''}`;
}

const question = 'Why are first health assessments late: one clinic, or many?';

test('a member asks two services, who have ten working days', async () => {
  const services = [nurse.id, manager.id];
  equal(
    because(await askServices(house, outsider, { body, words: question, services })),
    'not valid: body',
  );
  equal(because(await askServices(house, nurse, { body, words: question, services })), 'may not: ');
  for (const wrong of [[], [nurse.id, manager.id, clerk.id], [member.id]]) {
    const asked = await askServices(house, member, { body, words: question, services: wrong });
    equal(because(asked), 'not valid: service');
  }
  const asked = await askServices(house, member, { body, words: question, services });
  ok(asked.done);
  challenge = asked.challenge;
  const read = await readChallenge(house, member, challenge);
  ok(read.done);
  equal(read.challenge.due, '2026-12-09');
  deepEqual(
    read.challenge.services.map(({ agency }) => agency),
    ['Health', 'Children’s social care'],
  );
});

test('a question that may point to a child is sent back with the reason', async () => {
  const words = 'Why did the only 15-year-old from Eritrea in Mill Lane wait?';
  const asked = await askServices(house, member, { body, words, services: [nurse.id] });
  equal(because(asked), 'not valid: words');
});

test('it is answered once both services have answered, and late when one has not', async () => {
  ok((await answerChallenge(house, nurse, { challenge, words: 'One clinic of four.' })).done);
  house.turnClockTo(instant('2026-12-10T09:00:00.000Z'));
  const log = await readChallengeLog(house, chair);
  ok(log.done);
  deepEqual(
    log.log.challenges.map(({ state, isLate }) => [state, isLate]),
    [['asked', true]],
  );
  equal(
    because(await answerChallenge(house, clerk, { challenge, words: 'Not mine to answer.' })),
    'not found: ',
  );
  ok((await answerChallenge(house, manager, { challenge, words: 'We refer too late.' })).done);
  const read = await readChallenge(house, member, challenge);
  ok(read.done);
  deepEqual([read.challenge.state, read.challenge.isLate], ['answered', false]);
});

test('to a member of no such body there is no such question', async () => {
  equal(because(await readChallenge(house, outsider, challenge)), 'not found: ');
});

function newAction(differently: Partial<NewAction> = {}): NewAction {
  return {
    origin: { kind: 'challenge', id: challenge },
    body,
    words: 'Book every first assessment on the day a child comes into care.',
    owners: [nurse.id, manager.id],
    due: day('2027-03-31'),
    test: {
      words: 'Nobody moves three times.',
      target: {
        measure: 'three-or-more-placements',
        unit: 'percent',
        side: 'at most',
        value: 5,
        by: day('2027-03-31'),
      },
    },
    ...differently,
  };
}

const refusals = [
  ['no words', { words: ' ' }, 'not valid: words'],
  ['no owner', { owners: [] }, 'not valid: owner'],
  ['a day that is past', { due: day('2026-12-09') }, 'not valid: due'],
  ['no test', { test: { words: '', target: null } }, 'not valid: test'],
  ['an unknown origin', { origin: { kind: 'challenge', id: 'none' } }, 'not valid: origin'],
  ['an unknown body', { body: '00000000-0000-4000-8000-000000000000' }, 'not found: '],
] as const;

for (const [what, wrong, said] of refusals) {
  test(`an action with ${what} is not begun`, async () => {
    equal(because(await beginAction(house, clerk, newAction(wrong))), said);
  });
}

test('a joint action has owners from two agencies', async () => {
  const other = await addTestPerson(house, ['report-author'], 'Marigold Finch');
  const begun = await beginAction(house, clerk, newAction({ owners: [manager.id, other.id] }));
  equal(because(begun), 'not valid: second');
});

test('the clerk begins it for the body, once however often it is sent', async () => {
  equal(because(await beginAction(house, chair, newAction())), 'may not: ');
  const begun = await beginAction(house, clerk, newAction());
  ok(begun.done);
  action = begun.action;
  equal(because(await beginAction(house, clerk, newAction())), 'wrong order: ');
  const read = await readChallenge(house, member, challenge);
  ok(read.done);
  equal(read.challenge.state, 'acted on');
  deepEqual(
    read.actions.map(({ id }) => id),
    [action],
  );
});

const update = { word: 'on track', words: 'Two clinics book on the day now.' } as const;

test('each owner tells their own part, and until both have it shows grey', async () => {
  ok((await tellHowItGoes(house, nurse, { ...update, action, evidence: '' })).done);
  equal((await readPublicAction(house, action))?.status, 'not told');
  ok((await tellHowItGoes(house, manager, { ...update, action, evidence: '' })).done);
  equal((await readPublicAction(house, action))?.status, 'on track');
  house.turnClockTo(instant('2027-01-11T09:00:00.000Z'));
  equal((await readPublicAction(house, action))?.status, 'not told');
});

test('nobody but an owner tells how it goes or puts it to the body', async () => {
  for (const person of [clerk, member, outsider]) {
    equal(
      because(await tellHowItGoes(house, person, { ...update, action, evidence: '' })),
      'not found: ',
    );
    equal(because(await putToBody(house, person, { action })), 'not found: ');
  }
});

test('an owner puts it to the body with evidence, and cannot close it', async () => {
  equal(because(await putToBody(house, nurse, { action })), 'not valid: evidence');
  ok((await tellHowItGoes(house, nurse, { ...update, action, evidence: 'Booking log' })).done);
  ok((await putToBody(house, nurse, { action })).done);
  equal((await readPublicAction(house, action))?.status, 'waiting for the body');
  equal(because(await decideAction(house, nurse, closing())), 'may not: ');
  equal(because(await decideAction(house, chair, closing())), 'may not: ');
});

function closing(differently: Partial<NewDecision> = {}): NewDecision {
  return {
    action,
    word: 'closed',
    on: day('2027-01-11'),
    resolution: null,
    minute: 'Minute 6',
    why: '',
    newDue: null,
    difference: 'Children see a nurse in their first three weeks.',
    ...differently,
  };
}

test('the body sees that the figure is not reached, and keeps the action open', async () => {
  await releaseTestFigures(house, '2026-12-31');
  house.turnClockTo(instant('2027-04-12T09:00:00.000Z'));
  await releaseTestFigures(house, '2027-03-31');
  const read = await readActionRecord(house, clerk, action);
  ok(read.done);
  deepEqual(read.record.judged?.verdict, {
    says: 'not reached',
    figure: { asAt: '2027-03-31', value: 7 },
  });
  equal(because(await decideAction(house, clerk, closing())), 'not valid: why');
  equal(
    because(await decideAction(house, clerk, closing({ word: 'kept open' }))),
    'not valid: why',
  );
  const why = 'The figure has not been reached.';
  ok((await decideAction(house, clerk, closing({ word: 'kept open', why }))).done);
  const shown = await readPublicAction(house, action);
  equal(shown?.status, 'late');
  deepEqual(shown?.decisions, [
    {
      on: '2027-01-11',
      word: 'kept open',
      why,
      newDue: null,
      figureAsAt: '2027-03-31',
      figureShown:
        'Children who lived in three or more homes in the year: 7%, which is not at most 5%.',
    },
  ]);
});

test('a decision has its day, its place and what changed', async () => {
  const why = 'Told so by those it touches.';
  const wrong = [
    [{ why, minute: '' }, 'not valid: minute'],
    [{ why, difference: '' }, 'not valid: difference'],
    [{ why, on: day('2027-04-13') }, 'not valid: on'],
    [{ why, on: day('2026-12-09') }, 'not valid: on'],
    [{ why, resolution: crypto.randomUUID() }, 'not valid: resolution'],
    [{ why, word: 'reopened' }, 'wrong order: '],
    [{ why, newDue: day('2027-06-30') }, 'not valid: due'],
    [{ why, word: 'kept open', newDue: day('2027-01-11') }, 'not valid: due'],
  ] as const;
  for (const [differently, said] of wrong) {
    equal(because(await decideAction(house, clerk, closing(differently))), said);
  }
});

test('the body closes it with what changed, which the member who asked reads too', async () => {
  const why = 'Told so by those it touches.';
  ok((await decideAction(house, clerk, closing({ why }))).done);
  equal((await readPublicAction(house, action))?.status, 'done');
  const read = await readChallenge(house, member, challenge);
  ok(read.done);
  deepEqual(
    [read.challenge.state, read.challenge.difference],
    ['closed', 'Children see a nurse in their first three weeks.'],
  );
});

test('the body reopens it, and the question with it', async () => {
  const why = 'It has slipped.';
  const newDue = day('2027-09-30');
  ok((await decideAction(house, clerk, closing({ word: 'reopened', why, newDue }))).done);
  const read = await readChallenge(house, member, challenge);
  ok(read.done);
  deepEqual([read.challenge.state, read.challenge.difference], ['acted on', '']);
  const shown = await readPublicAction(house, action);
  deepEqual([shown?.difference, shown?.due], ['', newDue]);
  const record = await readActionRecord(house, clerk, action);
  equal(record.done && record.record.judged?.verdict.says, 'too early to say');
});

test('what is open for a body on a day comes to its next agenda', async () => {
  const actor = { council: house.council, person: null };
  const open = (on: string) =>
    within(house.database, 'app_house', actor, (tx) =>
      openActionsOf(tx, house.council, body, day(on)),
    );
  deepEqual((await open('2026-12-09')).length, 0);
  deepEqual(
    (await open('2027-04-12')).map(({ id }) => id),
    [action],
  );
});

test('an officer of another council has no such action', async () => {
  const foreign = { ...house, council: '998' };
  equal(await readPublicAction(foreign, action), null);
  const read = await readActions(foreign, { ...clerk, council: '998' });
  deepEqual(read.done && read.actions, []);
});
