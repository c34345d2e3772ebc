import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import type { MeetingRecord } from './pack.ts';
import { type ToJudge, whyNotPublished } from './publishing.ts';

const record: MeetingRecord = {
  meeting: {
    slug: 'committee-2026-09-08',
    body: { slug: 'committee', name: 'Committee' },
    kind: 'ordinary',
    day: day('2026-09-08'),
    time: '18:30',
    place: 'Town Hall',
    officialPage: null,
    noSlotBecause: null,
  },
  items: [
    {
      id: '1',
      number: 1,
      title: 'Health',
      kind: 'ordinary',
      purpose: 'note',
      withheld: null,
      papers: [],
    },
  ],
};
const inTime: ToJudge = {
  record,
  today: day('2026-08-28'),
  lastDay: day('2026-08-28'),
  urgency: '',
  isSupplement: false,
  screened: [],
  letStand: [],
  withoutReport: [],
};
const found = {
  sign: 'small number',
  found: 'just two young people',
  sentence: 'Just two young people.',
  at: 0,
  says: '',
  where: 'Item 1',
} as const;

const examples: readonly (readonly [
  sentence: string,
  judged: Partial<ToJudge>,
  reasons: number,
])[] = [
  ['on the last lawful day it may be', {}, 0],
  ['a day later it may not be', { today: day('2026-08-29') }, 1],
  [
    'a day later it may be for the chair’s reason',
    { today: day('2026-08-29'), urgency: 'Flood' },
    0,
  ],
  [
    'papers that follow a pack carry their own reasons',
    { today: day('2026-09-03'), isSupplement: true },
    0,
  ],
  [
    'a body that no law asks for notice publishes when it likes',
    { today: day('2026-09-08'), lastDay: null },
    0,
  ],
  ['an empty agenda is not published', { record: { ...record, items: [] } }, 1],
  ['a report that is not final holds it up', { withoutReport: [1] }, 1],
  ['what the screen found holds it up', { screened: [found] }, 1],
  ['what the privacy lead let stand does not', { screened: [found], letStand: [found] }, 0],
  [
    'a sentence changed since is looked at anew',
    { screened: [found], letStand: [{ ...found, sentence: 'Another.' }] },
    1,
  ],
];

for (const [sentence, judged, reasons] of examples) {
  test(sentence, () => {
    deepEqual(whyNotPublished({ ...inTime, ...judged }).length, reasons);
  });
}
