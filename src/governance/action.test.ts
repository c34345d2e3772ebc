import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { actionMayBecome, stateAfter, whyNotDecided } from './action.ts';
import { type OwnersPart, type StandingAction, silentOwners, statusOn } from './action-status.ts';
import { ageBandOf, escalatedTo } from './late-action.ts';
import { judge, needsReasonToClose, type Target } from './success-test.ts';

const steps = [
  ['open', 'put to the body', true],
  ['open', 'closed', true],
  ['put to the body', 'open', true],
  ['put to the body', 'closed', true],
  ['closed', 'open', true],
  ['closed', 'put to the body', false],
  ['open', 'open', false],
] as const;

for (const [from, to, isAllowed] of steps) {
  test(`an action that is ${from} ${isAllowed ? 'may' : 'may not'} become ${to}`, () => {
    equal(actionMayBecome(from, to), isAllowed);
  });
}

test('the body closes what is open and reopens what is closed, and nothing else', () => {
  deepEqual(
    [whyNotDecided('open', 'closed'), whyNotDecided('put to the body', 'kept open')],
    [null, null],
  );
  equal(whyNotDecided('closed', 'reopened'), null);
  equal(typeof whyNotDecided('open', 'reopened'), 'string');
  equal(typeof whyNotDecided('closed', 'closed'), 'string');
  deepEqual([stateAfter('closed'), stateAfter('kept open')], ['closed', 'open']);
});

const health = (on: string | null, word: 'on track' | 'stuck' = 'on track'): OwnersPart => ({
  agency: 'Health',
  told: on === null ? null : { on: day(on), word },
});
const care = (on: string | null, word: 'on track' | 'in doubt' = 'on track'): OwnersPart => ({
  agency: 'Social care',
  told: on === null ? null : { on: day(on), word },
});

function action(
  owners: readonly OwnersPart[],
  differently: Partial<StandingAction> = {},
): StandingAction {
  return {
    state: 'open',
    begunOn: day('2026-10-01'),
    due: day('2027-03-31'),
    closedOn: null,
    owners,
    ...differently,
  };
}

const standings = [
  ['nobody has told anything', action([health(null)]), 'not told'],
  ['it was told a month ago to the day', action([health('2026-10-25')]), 'on track'],
  ['it was told more than a month ago', action([health('2026-10-24')]), 'not told'],
  ['one of two owners has been silent', action([health('2026-11-20'), care(null)]), 'not told'],
  [
    'the other owner is in doubt',
    action([health('2026-11-20'), care('2026-11-19', 'in doubt')]),
    'in doubt',
  ],
  ['an owner is stuck', action([health('2026-11-20', 'stuck'), care('2026-11-20')]), 'stuck'],
  ['its day has passed', action([health('2026-11-20')], { due: day('2026-11-24') }), 'late'],
  ['today is its day', action([health('2026-11-20')], { due: day('2026-11-25') }), 'on track'],
  [
    'its owners think it is done',
    action([health(null)], { state: 'put to the body', due: day('2026-11-01') }),
    'waiting for the body',
  ],
  ['the body has closed it', action([health(null)], { state: 'closed' }), 'done'],
] as const;

for (const [when, given, status] of standings) {
  test(`when ${when}, an action shows ‘${status}’`, () => {
    equal(statusOn(given, day('2026-11-25')), status);
  });
}

test('only the owner who was silent is reminded', () => {
  const silent = silentOwners(action([health('2026-11-20'), care(null)]), day('2026-11-25'));
  deepEqual(
    silent.map(({ agency }) => agency),
    ['Social care'],
  );
});

const lateness = [
  ['2026-11-25', null, []],
  ['2026-11-24', 'Up to a month late', ['owners']],
  ['2026-11-11', 'Up to a month late', ['owners', 'chair']],
  ['2026-10-25', 'One to three months late', ['owners', 'chair', 'director']],
  ['2026-08-01', 'More than three months late', ['owners', 'chair', 'director']],
] as const;

for (const [due, band, told] of lateness) {
  test(`what was due on ${due} is ${band ?? 'not late'} on 25 November, and heard of by ${told.join(', ') || 'nobody'}`, () => {
    const late = action([health(null)], { due: day(due) });
    equal(ageBandOf(late, day('2026-11-25')), band);
    deepEqual(escalatedTo(late, day('2026-11-25')), told);
  });
}

const target: Target = {
  measure: 'health-assessment',
  unit: 'percent',
  side: 'at least',
  value: 90,
  by: day('2027-03-31'),
};
const asAt = (on: string, value: number | null) => ({ asAt: day(on), value });

const verdicts = [
  [[], 'nothing released'],
  [[asAt('2026-12-31', 95)], 'too early to say'],
  [[asAt('2026-12-31', 95), asAt('2027-03-31', 86)], 'not reached'],
  [[asAt('2027-03-31', 90)], 'reached'],
  [[asAt('2027-04-30', 91)], 'reached'],
  [[asAt('2027-03-31', null)], 'withheld'],
] as const;

for (const [released, says] of verdicts) {
  test(`figures ${JSON.stringify(released.map(({ asAt: on, value }) => [on, value]))} say ‘${says}’ of at least 90% by March`, () => {
    const verdict = judge(target, released);
    equal(verdict.says, says);
    equal(needsReasonToClose(verdict), says !== 'reached');
  });
}

test('a target may also be the most there should be', () => {
  equal(judge({ ...target, side: 'at most' }, [asAt('2027-03-31', 91)]).says, 'not reached');
});
