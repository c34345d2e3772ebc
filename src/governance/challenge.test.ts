import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { answerDueOn } from '#law/answering-a-challenge.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { challengeMayBecome, isAnswerLate, stateByAnswers } from './challenge.ts';

const dueDays = [
  ['2026-11-25', '2026-12-09', 'two weeks without a holiday'],
  ['2026-12-16', '2027-01-04', 'Christmas, Boxing Day moved to Monday, New Year’s Day'],
  ['2026-11-28', '2026-12-11', 'asked on a Saturday'],
] as const;

for (const [asked, due, because] of dueDays) {
  test(`what is asked on ${asked} is answered by ${due}: ${because}`, () => {
    equal(answerDueOn(day(asked), bankHolidays), due);
  });
}

const health = { agency: 'Health', answeredOn: day('2026-12-01') };
const care = { agency: 'Social care', answeredOn: null };

test('a question to two services is answered once both have answered', () => {
  equal(stateByAnswers([health, care]), 'asked');
  equal(stateByAnswers([health, { ...care, answeredOn: day('2026-12-02') }]), 'answered');
});

const lateness = [
  ['2026-12-09', [care], false],
  ['2026-12-10', [care], true],
  ['2026-12-10', [health, care], true],
  ['2026-12-10', [health], false],
] as const;

for (const [today, services, isLate] of lateness) {
  test(`an answer due on 9 December from ${services.map(({ agency }) => agency).join(' and ')} ${isLate ? 'is' : 'is not'} late on ${today}`, () => {
    equal(isAnswerLate({ due: day('2026-12-09'), services }, day(today)), isLate);
  });
}

const steps = [
  ['asked', 'answered', true],
  ['asked', 'acted on', true],
  ['asked', 'closed', false],
  ['answered', 'acted on', true],
  ['answered', 'closed', true],
  ['acted on', 'closed', true],
  ['closed', 'acted on', true],
  ['closed', 'answered', false],
] as const;

for (const [from, to, isAllowed] of steps) {
  test(`a challenge that is ${from} ${isAllowed ? 'may' : 'may not'} become ${to}`, () => {
    equal(challengeMayBecome(from, to), isAllowed);
  });
}
