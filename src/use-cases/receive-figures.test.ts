import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { within } from '#store/database.ts';
import { receipts } from '#store/receipts.ts';
import { receiveFigures } from './receive-figures.ts';
import { figuresText, somebody } from './test-figures.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse();
});
after(() => house.close());

const analyst = somebody('analyst');

function received() {
  const actor = { council: '999', person: null };
  return within(house.database, 'app_release', actor, (tx) => receipts(tx, '999'));
}

test('figures are new, then the same, then newer', async () => {
  const asAt = day('2026-04-30');
  const statuses = [];
  for (const moved of [19, 19, 20]) {
    const one = await receiveFigures(house, analyst, figuresText({ asAt, moved }));
    ok(one.done);
    statuses.push([one.status, one.version]);
  }
  deepEqual(statuses, [
    ['new', 1],
    ['same', 1],
    ['newer', 2],
  ]);
});

test('the same figures written with other spaces are the same', async () => {
  const asAt = day('2026-05-31');
  const first = await receiveFigures(house, analyst, figuresText({ asAt }));
  const text = JSON.stringify(JSON.parse(figuresText({ asAt })));
  const second = await receiveFigures(house, analyst, text);
  ok(first.done && second.done);
  equal(second.id, first.id);
});

test('sent twenty times at once, figures are one record', async () => {
  const text = figuresText({ asAt: day('2026-06-30') });
  const sent = await Promise.all(
    Array.from({ length: 20 }, () => receiveFigures(house, analyst, text)),
  );
  const ids = new Set(sent.map((one) => (one.done ? one.id : one.because.say)));
  equal(ids.size, 1);
  deepEqual(sent.filter((one) => one.done && one.status === 'new').length, 1);
  equal((await received()).filter(({ asAt }) => asAt === '2026-06-30').length, 1);
});

test('ten corrections of one day sent at once each have a version of their own', async () => {
  const asAt = day('2026-07-31');
  const sent = await Promise.all(
    Array.from({ length: 10 }, (_, moved) =>
      receiveFigures(house, analyst, figuresText({ asAt, moved: 20 + moved })),
    ),
  );
  const versions = sent.map((one) => (one.done ? one.version : 0)).toSorted((a, b) => a - b);
  deepEqual(versions, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

const refusals: readonly (readonly [string, string, RegExp])[] = [
  ['a return in CSV', 'CHILD,SEX,DOB\n1234567,F,01/02/2015\n', /may describe children/],
  [
    'a return in XML',
    '<?xml version="1.0"?><Message><Children/></Message>',
    /may describe children/,
  ],
  ['a PDF', '%PDF-1.7\n', /may describe children/],
  ['nothing', '', /may describe children/],
  ['another JSON', '{"child":"1234567"}', /not as Rooftree writes/],
  ['the figures of another council', figuresText({ council: '883' }), /council 883/],
  [
    'figures edited by hand',
    figuresText().replace('"value":276', '"value":277'),
    /not as Rooftree writes/,
  ],
];

for (const [name, text, say] of refusals) {
  test(`${name} is refused, quotes nothing and leaves nothing behind`, async () => {
    const before = await received();
    const refused = await receiveFigures(house, analyst, text);
    ok(!refused.done);
    match(refused.because.say, say);
    ok(!JSON.stringify(refused.because).includes('1234567'));
    deepEqual(await received(), before);
  });
}

test('what is wrong with figures edited by hand is told by its field', async () => {
  const text = figuresText().replace('"value":276', '"value":277');
  const refused = await receiveFigures(house, analyst, text);
  ok(!refused.done);
  equal(refused.findings[0]?.field, 'figures.0.value');
});

test('only an analyst sends figures', async () => {
  for (const person of [somebody('release-approver'), somebody('administrator'), somebody()]) {
    const refused = await receiveFigures(house, person, figuresText());
    ok(!refused.done);
    equal(refused.because.kind, 'may not');
  }
});
