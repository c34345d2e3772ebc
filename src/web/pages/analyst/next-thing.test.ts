import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import type { ReceiptInList } from '#use-cases/list-receipts.ts';
import type { ReleaseInList } from '#use-cases/list-releases.ts';
import { nextThing } from './next-thing.ts';

const at = instant('2026-04-09T10:00:00.000Z');
const act = { by: 'somebody', at };

function releaseIn(state: ReleaseInList['state']): ReleaseInList {
  return {
    id: 'a release',
    receipt: 'a receipt',
    asAt: day('2026-03-31'),
    version: 1,
    state,
    policy: 'a policy',
    note: null,
    prepared: act,
    approved: null,
    returned: state === 'sent back' ? { ...act, why: 'The schools are wrong.' } : null,
    recalled: state === 'recalled' ? { ...act, why: 'A date was wrong.' } : null,
    names: {},
  };
}

const receipt: ReceiptInList = {
  id: 'a receipt',
  asAt: day('2026-03-31'),
  version: 1,
  sha256: '',
  software: 'a test',
  files: [],
  errors: 0,
  warnings: 0,
  leftOut: {},
  sender: null,
  receivedAt: at,
  release: null,
  names: {},
};

const examples = [
  // where the release of the newest figures stands, what there is to do, and why
  [null, 'Look at the figures as at Tuesday 31 March 2026', /nobody has asked/],
  ['prepared', 'Wait for approval', /release approver/],
  ['sent back', 'Put right the figures as at Tuesday 31 March 2026', /The schools are wrong\./],
  ['published', 'Make the next month’s figures', /dealt with/],
  ['recalled', 'Put right the figures as at Tuesday 31 March 2026', /A date was wrong\./],
] as const;

for (const [state, title, why] of examples) {
  test(`after figures ${state === null ? 'not asked for' : `that are ${state}`}: ${title}`, () => {
    const release = state === null ? null : releaseIn(state);
    const next = nextThing([{ ...receipt, release }], release === null ? [] : [release]);
    equal(next.title, title);
    equal(why.test(next.say), true);
  });
}

test('before there are any figures, the desk is where to begin', () => {
  equal(nextThing([], []).go?.href, '/desk');
});
