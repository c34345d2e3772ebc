import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { proposeTopics, type Topic, topicLibrary } from './topics.ts';

const today = day('2026-11-25');
const topics: readonly Topic[] = [
  { id: 'leisure', title: 'Leisure', measures: [] },
  { id: 'stability', title: 'Stability', measures: ['S01', 'S03'] },
  { id: 'housing', title: 'Housing', measures: ['L03'] },
];

function proposed(
  offTrack: Readonly<Record<string, string>>,
  lastConsidered: Readonly<Record<string, string>>,
) {
  const days = Object.entries(lastConsidered).map(([id, on]) => [id, day(on)] as const);
  return proposeTopics(topics, {
    offTrack: new Map(Object.entries(offTrack)),
    lastConsidered: new Map(days),
    today,
  }).map(({ id, because }) => [id, because]);
}

test('what is off track comes first, and what nobody looked at after it', () => {
  deepEqual(proposed({ S01: 'Three homes or more' }, { housing: '2026-01-13' }), [
    ['stability', 'Worse than usual: Three homes or more'],
    ['leisure', 'Not looked at yet'],
  ]);
});

test('what was heard within half a year is not proposed again for the same measure', () => {
  const heard = { stability: '2026-09-08', leisure: '2026-01-13', housing: '2026-01-13' };
  deepEqual(proposed({ S01: 'Three homes or more' }, heard), []);
});

test('after two years a topic comes back', () => {
  const heard = { stability: '2026-01-13', leisure: '2024-11-20', housing: '2026-01-13' };
  deepEqual(proposed({}, heard), [['leisure', 'Last looked at more than two years ago']]);
});

test('no two topics of the library share an id', () => {
  ok(new Set(topicLibrary.map(({ id }) => id)).size === topicLibrary.length);
});
