import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { executiveReplyDueOn, nudgeOn } from '#law/executive-reply.ts';
import { dueOf, isNudgeDue, isReferralLate, referralMayBecome } from './referral.ts';
import { isReportOverdue, nextReportDue } from './report-due.ts';

const replies = [
  ['2026-09-01', '2026-10-31', 'the day it was received is the first of the two months'],
  ['2026-09-15', '2026-11-14', 'the day before the corresponding date'],
  ['2026-12-31', '2027-02-27', 'February has no 31st, and one day less'],
] as const;

for (const [received, due, because] of replies) {
  test(`what the executive received on ${received} is answered by ${due}: ${because}`, () => {
    equal(executiveReplyDueOn(day(received)), due);
    equal(dueOf('executive reply', { sent: day(received), asked: day('2030-01-01') }), due);
  });
}

test('any other answer is due on the day that was asked for', () => {
  equal(dueOf('as asked', { sent: day('2026-09-01'), asked: day('2026-09-30') }), '2026-09-30');
});

const running = {
  state: 'sent',
  clock: 'executive reply',
  sentOn: day('2026-09-15'),
  due: day('2026-11-14'),
  answeredOn: null,
} as const;

test('on day 50 somebody is reminded of the executive’s reply, unless it has come', () => {
  equal(nudgeOn(day('2026-09-15')), '2026-11-04');
  equal(isNudgeDue(running, day('2026-11-03')), false);
  equal(isNudgeDue(running, day('2026-11-04')), true);
  equal(isNudgeDue({ ...running, answeredOn: day('2026-11-01') }, day('2026-11-04')), false);
  equal(isNudgeDue({ ...running, clock: 'as asked' }, day('2026-11-04')), false);
});

test('a referral is late after its day, and stays late when the answer came after it', () => {
  equal(isReferralLate(running, day('2026-11-14')), false);
  equal(isReferralLate(running, day('2026-11-15')), true);
  equal(isReferralLate({ ...running, answeredOn: day('2026-11-14') }, day('2027-01-01')), false);
  equal(isReferralLate({ ...running, answeredOn: day('2026-11-16') }, day('2027-01-01')), true);
  equal(isReferralLate({ ...running, state: 'written' }, day('2027-01-01')), false);
});

const steps = [
  ['written', 'sent', true],
  ['written', 'answered', false],
  ['sent', 'acknowledged', true],
  ['sent', 'answered', true],
  ['acknowledged', 'answered', true],
  ['answered', 'ended', true],
  ['sent', 'ended', false],
  ['ended', 'sent', false],
] as const;

for (const [from, to, isAllowed] of steps) {
  test(`a referral that is ${from} ${isAllowed ? 'may' : 'may not'} become ${to}`, () => {
    equal(referralMayBecome(from, to), isAllowed);
  });
}

test('a report is due again its interval after the last one went', () => {
  const line = { firstDue: day('2026-06-30'), everyMonths: 12, lastSent: null };
  equal(nextReportDue(line), '2026-06-30');
  equal(nextReportDue({ ...line, lastSent: day('2026-07-14') }), '2027-07-14');
  equal(isReportOverdue(line, day('2026-06-30')), false);
  equal(isReportOverdue(line, day('2026-07-01')), true);
});
