import { deepEqual, doesNotMatch } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import {
  hasRestricted,
  type MeetingRecord,
  publicPack,
  type RecordedItem,
  youngPeoplesPack,
} from './pack.ts';
import { screenPack } from './pack-screen.ts';
import type { Block, Paper, Withheld } from './paper.ts';

const exempt: Withheld = {
  classification: 'exempt',
  publicTitle: 'Buying a home',
  paragraph: 3,
  publicInterest: 'Telling the price would cost the council money.',
};
const canary: readonly Block[] = [
  { kind: 'paragraph', spans: [{ words: 'CANARY', style: 'plain', link: null }] },
];
const paper = (title: string, withheld: Withheld | null): Paper => ({
  id: title,
  title,
  withheld,
  plainSummary: `${title} in plain words`,
  text: withheld === null ? [] : canary,
  supplement: null,
});
const item = (number: number, withheld: Withheld | null, papers: readonly Paper[]) =>
  ({
    id: `item ${number}`,
    number,
    title: withheld === null ? `Item ${number}` : 'CANARY title',
    kind: 'ordinary',
    purpose: 'decide',
    withheld,
    papers,
  }) satisfies RecordedItem;

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
    item(1, null, [paper('Health', null), paper('CANARY annex', exempt)]),
    item(2, exempt, [
      paper('CANARY report', exempt),
      paper('CANARY, though it calls itself open', null),
    ]),
  ],
};

test('nothing that is kept back is in the public pack or the young people’s pack', () => {
  doesNotMatch(JSON.stringify(publicPack(record)), /CANARY/);
  doesNotMatch(JSON.stringify(youngPeoplesPack(record)), /CANARY/);
});

test('of a restricted item the public reads its public title, paragraph and reason', () => {
  deepEqual(publicPack(record).items[1], {
    number: 2,
    isOpen: false,
    title: 'Buying a home',
    classification: 'exempt',
    paragraph: 3,
    publicInterest: 'Telling the price would cost the council money.',
  });
});

test('a young person reads each open item in plain words, and how many are private', () => {
  const { items, inPrivate } = youngPeoplesPack(record);
  deepEqual(items, [
    {
      number: 1,
      title: 'Item 1',
      kind: 'ordinary',
      purpose: 'decide',
      summaries: ['Health in plain words'],
    },
  ]);
  deepEqual(inPrivate, 1);
});

test('one paper that is kept back makes a pack restricted', () => {
  const open = { ...record, items: [item(1, null, [paper('Health', null)])] };
  deepEqual([hasRestricted(record), hasRestricted(open)], [true, false]);
});

test('the public title of what is kept back is screened, and what is kept back is not', () => {
  const withTitle = { ...exempt, publicTitle: 'A home for the only 15-year-old from Eritrea' };
  const found = screenPack({
    ...record,
    items: [item(3, withTitle, [paper('Just two children', exempt)])],
  });
  deepEqual(
    found.map(({ where, sign }) => `${where}: ${sign}`).toSorted(),
    ['age and place', 'only one', 'origin'].map((sign) => `Item 3, public title: ${sign}`),
  );
});
