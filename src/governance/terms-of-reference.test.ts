import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { isReportOverdue, wouldBeUnderItself } from './reporting-line.ts';
import { coverageOn, functionsFrom } from './terms-of-reference.ts';

const before = [
  { id: 'school', words: 'To ask how children in our care learn.' },
  { id: 'health', words: 'To ask how well children in our care are.' },
];
const fresh = () => 'new';

for (const [lines, ids] of [
  [['To ask how children in our care learn.'], ['school']],
  [
    ['To ask how well children in our care are.', 'To hear from carers.'],
    ['health', 'new'],
  ],
  [['To ask how children in our care learn, at school and after it.'], ['school']],
  [['To visit every children’s home twice a year.'], ['new']],
  [
    ['To ask how children in our care learn.', 'To ask how children in our care learn!'],
    ['school', 'health'],
  ],
] as const) {
  test(`${lines.join(' / ')} is ${ids.join(' and ')}`, () => {
    deepEqual(
      functionsFrom(lines, before, fresh).map(({ id }) => id),
      ids,
    );
  });
}

test('a function nobody has touched in twelve months counts nought, and says when it last was', () => {
  const on = (id: string, date: string) => ({ id, on: day(date) });
  const touches = [
    on('school', '2025-11-25'),
    on('health', '2025-11-26'),
    on('health', '2026-09-08'),
    on('health', '2027-01-12'),
  ];
  deepEqual(coverageOn([...before, { id: 'new' }], touches, day('2026-11-25')), [
    { id: 'school', times: 0, last: day('2025-11-25') },
    { id: 'health', times: 2, last: day('2026-09-08') },
    { id: 'new', times: 0, last: null },
  ]);
});

test('who was last heard a day too long ago is overdue, and who was never heard since we asked', () => {
  const line = { everyMonths: 2, since: day('2026-01-01'), last: day('2026-09-24') };
  equal(isReportOverdue(line, day('2026-11-24')), false);
  equal(isReportOverdue(line, day('2026-11-25')), true);
  equal(isReportOverdue({ ...line, last: null }, day('2026-03-02')), true);
});

test('a body cannot be put under itself, nor under a part of itself', () => {
  const parents = new Map([
    ['group', 'committee'],
    ['committee', 'council'],
    ['council', null],
  ]);
  equal(wouldBeUnderItself('council', 'group', parents), true);
  equal(wouldBeUnderItself('council', 'council', parents), true);
  equal(wouldBeUnderItself('group', 'council', parents), false);
});
