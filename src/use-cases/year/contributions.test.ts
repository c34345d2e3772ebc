import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { askForContribution, readContributions, sendContribution } from './contributions.ts';
import { readEngagements, recordEngagement } from './engagements.ts';
import { addTestBody } from './test-year.ts';

let house: TestHouse;
let clerk: TestPerson;
let partner: TestPerson;
const body = 'corporate-parenting-committee';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services']);
  partner = await addTestPerson(house, ['partner-lead']);
  await addTestBody(house, body, []);
});
after(() => house.close());

const answers = {
  body,
  organisation: 'Estuary Leisure',
  weDo: 'Free swimming for every child in care',
  forHowMany: 'Passes for all who asked',
  whatChanged: 'More of them swim each week',
  whatNext: 'A place on the lifeguard course',
};

test('a partner is asked once a year, and what it sends stands beside the others', async () => {
  const asked = { body, organisation: 'Estuary Leisure' };
  ok((await askForContribution(house, clerk, asked)).done);
  const again = await askForContribution(house, clerk, asked);
  equal(again.done ? null : again.because.kind, 'wrong order');
  ok((await sendContribution(house, partner, answers)).done);
  const [first] = await readContributions(house, partner);
  deepEqual(
    first?.contributions.map(({ organisation, yearEnding, whatChanged, hasCome }) => [
      organisation,
      yearEnding,
      whatChanged,
      hasCome,
    ]),
    [['Estuary Leisure', 2027, 'More of them swim each week', true]],
  );
});

test('all four answers are asked for', async () => {
  const sent = await sendContribution(house, partner, { ...answers, whatChanged: ' ' });
  equal(sent.done ? null : sent.because.field, 'whatChanged');
});

test('a partner that nobody asked sends nothing', async () => {
  const sent = await sendContribution(house, partner, { ...answers, organisation: 'Another' });
  equal(sent.done ? null : sent.because.kind, 'not found');
});

test('members who met young people are recorded, and the gaps are named', async () => {
  const met = { body, on: '2026-05-05', kind: 'shared meal', whom: 'Care leavers', members: '4' };
  ok((await recordEngagement(house, clerk, met)).done);
  const read = await readEngagements(house, body);
  deepEqual(read?.engagements, [
    { on: '2026-05-05', kind: 'shared meal', whom: 'Care leavers', members: 4 },
  ]);
  deepEqual(
    read?.silences.map(({ days }) => days),
    [161, 204],
  );
});

for (const [field, slip] of [
  ['on', { on: '2026-02-30' }],
  ['on', { on: '2027-01-01' }],
  ['kind', { kind: 'party' }],
  ['whom', { whom: '' }],
  ['members', { members: 'some' }],
] as const) {
  test(`a meeting with young people is not recorded with ${JSON.stringify(slip)}`, async () => {
    const met = { body, on: '2026-05-05', kind: 'visit', whom: 'A home', members: '2' };
    const recorded = await recordEngagement(house, clerk, { ...met, ...slip });
    equal(recorded.done ? null : recorded.because.field, field);
  });
}
