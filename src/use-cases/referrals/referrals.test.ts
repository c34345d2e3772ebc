import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SignedIn } from '#access/person.ts';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { addTestBody } from '../actions/test-body.ts';
import { approveRelease } from '../approve-release.ts';
import type { Outcome } from '../outcome.ts';
import { addTestCouncil, addTestPerson } from '../people/test-people.ts';
import { prepareRelease } from '../prepare-release.ts';
import { receiveFigures } from '../receive-figures.ts';
import { figuresText, somebody } from '../test-figures.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { keepAppraisal, planAppraisal, readAppraisals } from './put-to-full-council.ts';
import { readReferrals } from './read-referrals.ts';
import { addLine, fileWhatCameBack, readReportingLines, reportAlong } from './report-to-others.ts';
import { safeFigures } from './safe-figures.ts';
import { acknowledgeReferral, endReferral, fileAnswer, sendReferral } from './step-referral.ts';
import { type NewReferral, writeReferral } from './write-referral.ts';

let house: TestHouse;
let body: string;
let chair: SignedIn;
let clerk: SignedIn;
let member: SignedIn;
let referral: string;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  chair = await addTestPerson(house, ['chair'], 'Gwen Ashdown');
  member = await addTestPerson(house, ['councillor'], 'Priya Nair');
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  body = await addTestBody(house, { member, chair });
  const analyst = somebody('analyst');
  const received = await receiveFigures(house, analyst, figuresText({ moved: 4 }));
  ok(received.done);
  const prepared = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  ok(prepared.done);
  const approver = somebody('release-approver');
  ok((await approveRelease(house, approver, { release: prepared.id })).done);
});

after(() => house.close());

function because(outcome: Outcome): string {
  return outcome.done ? 'done' : `${outcome.because.kind}: ${outcome.because.field ?? ''}`;
}

function newReferral(differently: Partial<NewReferral> = {}): NewReferral {
  return {
    body,
    kind: 'overview and scrutiny',
    sentTo: 'Overview and Scrutiny Committee',
    matter: 'How often our children move',
    why: 'More of them moved three times this year, and we want to know why.',
    askedFor: day('2027-01-25'),
    figures: ['three-or-more-placements percent '],
    ...differently,
  };
}

const refusals = [
  ['nobody to go to', { sentTo: '' }, 'not valid: to'],
  ['no reason', { why: '' }, 'not valid: why'],
  ['a day that is past', { askedFor: day('2026-11-25') }, 'not valid: due'],
  ['a figure that is not released', { figures: ['made-up percent '] }, 'not valid: figures'],
] as const;

for (const [what, wrong, said] of refusals) {
  test(`a referral with ${what} is not written`, async () => {
    equal(because(await writeReferral(house, chair, newReferral(wrong))), said);
  });
}

test('a member who does not chair refers nothing', async () => {
  equal(because(await writeReferral(house, member, newReferral())), 'may not: ');
});

test('what goes with a referral has passed disclosure control: a small number does not go', async () => {
  const safe = await safeFigures(house);
  ok(safe.some(({ key }) => key === 'children-looked-after count '));
  const moved = safe.find(({ key }) => key === 'three-or-more-placements percent ');
  ok(moved?.sentence.startsWith('We do not show this one'));
});

test('it is sent, acknowledged and answered in that order, and its clock starts when it is sent', async () => {
  const written = await writeReferral(house, chair, newReferral());
  ok(written.done);
  referral = written.referral;
  const on = day('2026-11-25');
  const answer = { referral, on, words: 'We held two hearings.', recommends: null };
  equal(because(await fileAnswer(house, clerk, answer)), 'wrong order: ');
  ok((await sendReferral(house, clerk, { referral })).done);
  equal(because(await sendReferral(house, clerk, { referral })), 'wrong order: ');
  const early = day('2026-11-24');
  equal(because(await acknowledgeReferral(house, clerk, { referral, on: early })), 'not valid: on');
  ok((await acknowledgeReferral(house, clerk, { referral, on })).done);
  equal(because(await acknowledgeReferral(house, member, { referral, on })), 'not found: ');
});

test('scrutiny recommends, and the executive has two months to reply', async () => {
  house.turnClockTo(instant('2027-01-20T09:00:00.000Z'));
  const on = day('2027-01-18');
  const recommends = { to: 'Cabinet', words: 'Pay carers to keep a bed free.', received: on };
  const early = { ...recommends, received: day('2027-01-17') };
  const answer = { referral, on, words: 'We held two hearings.', recommends };
  equal(
    because(await fileAnswer(house, clerk, { ...answer, recommends: early })),
    'not valid: received',
  );
  const filed = await fileAnswer(house, clerk, answer);
  ok(filed.done && filed.follows !== null);
  const read = await readReferrals(house, member);
  ok(read.done);
  const reply = read.referrals.find(({ id }) => id === filed.follows);
  deepEqual(
    [reply?.sentFrom, reply?.sentTo, reply?.due, reply?.state, reply?.isNudged],
    ['Overview and Scrutiny Committee', 'Cabinet', '2027-03-17', 'sent', false],
  );
  equal(read.referrals.find(({ id }) => id === referral)?.followedBy, filed.follows);
  house.turnClockTo(instant('2027-03-10T09:00:00.000Z'));
  const nudged = await readReferrals(house, member);
  ok(nudged.done && nudged.referrals.find(({ id }) => id === filed.follows)?.isNudged);
  const replied = { referral: filed.follows, on: day('2027-03-10'), recommends: null };
  ok((await fileAnswer(house, clerk, { ...replied, words: 'Agreed, from April.' })).done);
});

test('a referral ends with what came of it', async () => {
  equal(because(await endReferral(house, chair, { referral, outcome: '' })), 'not valid: outcome');
  ok((await endReferral(house, chair, { referral, outcome: 'Six beds are kept free.' })).done);
});

test('a body reports to another once a year, and what came back is filed', async () => {
  const line = {
    body,
    reportsTo: 'Full council',
    what: 'Annual report',
    everyMonths: 12,
    covers: 'Strengths\nRecommendations',
    firstDue: day('2027-03-31'),
  };
  equal(because(await addLine(house, member, line)), 'not found: ');
  equal(because(await addLine(house, clerk, { ...line, everyMonths: 0 })), 'not valid: every');
  ok((await addLine(house, clerk, line)).done);
  equal(because(await addLine(house, clerk, line)), 'wrong order: ');
  const read = await readReportingLines(house, member);
  ok(read.done && read.lines[0]);
  deepEqual([read.lines[0].nextDue, read.lines[0].isOverdue], ['2027-03-31', false]);
  const report = {
    line: read.lines[0].line_id,
    strengths: 'More children stay put.',
    recommendations: 'Keep beds free.',
  };
  ok((await reportAlong(house, clerk, report)).done);
  equal(because(await reportAlong(house, clerk, report)), 'wrong order: ');
  const after = await readReportingLines(house, member);
  ok(after.done);
  const sent = after.lines[0]?.reports[0];
  ok(
    (
      await fileWhatCameBack(house, clerk, {
        report: sent?.reporting_id ?? '',
        words: 'Received, and agreed.',
      })
    ).done,
  );
  const last = await readReportingLines(house, member);
  ok(last.done);
  deepEqual(
    [last.lines[0]?.nextDue, last.lines[0]?.reports[0]?.came_back],
    ['2028-03-10', 'Received, and agreed.'],
  );
});

test('the appraisal goes to full council as its own item, by cabinet and shadow member', async () => {
  const planned = {
    body,
    on: day('2027-05-19'),
    title: 'How good a parent we were',
    cabinetMember: 'Councillor Priya Nair',
    shadowMember: 'councillor priya nair',
    youngPeople: 'Two seat-holders of the children in care council',
  };
  equal(because(await planAppraisal(house, clerk, planned)), 'not valid: shadow');
  const both = { ...planned, shadowMember: 'Councillor Tomasz Zielak' };
  ok((await planAppraisal(house, clerk, both)).done);
  equal(because(await planAppraisal(house, clerk, both)), 'wrong order: ');
  house.turnClockTo(instant('2027-05-20T09:00:00.000Z'));
  const read = await readAppraisals(house, member);
  ok(read.done);
  const appraisal = read.appraisals[0]?.appraisal_id ?? '';
  const words = 'Members asked about school moves.';
  ok((await keepAppraisal(house, clerk, { appraisal, words, on: both.on })).done);
  equal(
    because(await keepAppraisal(house, clerk, { appraisal, words, on: both.on })),
    'not found: ',
  );
});
