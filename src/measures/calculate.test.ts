import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import { childDrawn, childrenDrawn } from '#care/drawn.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { figuresAt } from './calculate.ts';

const march = day('2025-03-31');

const calendars = [
  // as at, months, S01 told of, T01 told of
  ['2025-03-31', 0, ['2025-03-31'], ['2025-03-31']],
  ['2025-05-15', 0, ['2025-05-15'], []],
  ['2025-05-15', 3, ['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-15'], ['2025-03-31']],
  ['2025-03-31', 2, ['2025-02-28', '2025-03-31'], ['2025-03-31']],
] as const;

for (const [asAt, months, stability, health] of calendars) {
  test(`as at ${asAt} with ${months} month ends, S01 is told of ${stability.join(', ')}`, () => {
    const { figures } = told([], { asAt: day(asAt), months });
    deepEqual(daysOf(figures, 'S01'), stability);
    deepEqual(daysOf(figures, 'T01'), health);
  });
}

test('a month end that the returns do not reach is not told', () => {
  const covers = { from: day('2024-04-01'), to: march };
  const { figures } = told([], { asAt: march, months: 3, covers });
  deepEqual(daysOf(figures, 'P01'), ['2025-01-31', '2025-02-28', '2025-03-31']);
  deepEqual(daysOf(figures, 'S01'), ['2025-03-31']);
});

test('two and a half years in care are told of where returns reach back as far', () => {
  const covers = { from: day('2022-08-01'), to: march };
  const { figures } = told([], { asAt: march, months: 4, covers });
  deepEqual(daysOf(figures, 'S03'), ['2025-02-28', '2025-03-31']);
});

test('nothing is told of records that no return of the year tells of', () => {
  const untold = new Map([[2025, new Set(['missingEpisodes', 'unaccompanied'] as const)]]);
  const { figures } = told([], { asAt: day('2026-03-31'), months: 24, untold });
  deepEqual(daysOf(figures, 'R01'), ['2026-03-31']);
  deepEqual(daysOf(figures, 'P11').slice(0, 2), ['2025-04-30', '2025-05-31']);
  equal(daysOf(figures, 'V08').length, 24);
});

test('a clock of working days is not told where bank holidays are not listed', () => {
  const { figures } = told([], { asAt: march, holidays: { ...bankHolidays, firstYear: 2025 } });
  deepEqual(daysOf(figures, 'V05'), []);
  deepEqual(daysOf(figures, 'V08'), ['2025-03-31']);
});

test('a rate is of the population in the middle of the year before', () => {
  const children = childrenDrawn('Amal | Elm 2024-05-01');
  const rate = (population: Readonly<Record<number, number>>) =>
    told(children, { population }).figures.find(({ measure }) => measure === 'P02');
  equal(rate({ 2023: 1, 2024: 5000, 2025: 1 })?.value, 2);
  deepEqual([rate({})?.numerator, rate({})?.denominator, rate({})?.value], [1, null, null]);
});

const unread = [
  // drawn, left out of
  ['Amal | Elm 2023-05-01 ?legalStatus', 'P01 legalStatus, S01 legalStatus, T01 legalStatus'],
  ['Amal | Elm 2023-05-01 2025-03-01 ?ceased', 'P01 ceased, S01 ceased, T01 ceased'],
  [
    'Amal | Elm 2023-05-01 | unread bornOn',
    'P01 bornOn, S01 bornOn, P08 bornOn, T01 bornOn, T04 bornOn',
  ],
  ['Amal | sex - | Elm 2023-05-01', 'P09 sex'],
  ['Amal | Elm 2023-05-01 | review 2024-06-01 ?', 'V08 participation, V11 participation'],
  ['Amal | Elm 2023-05-01 ?placementType', 'S01 placementType, H01 placementType'],
  ['Amal | Elm 2025-01-01 P', 'S03 started'],
  ['Amal | Elm 2023-05-01 2024-06-01 ?legalStatus', 'P04 legalStatus, R01 legalStatus'],
] as const;

for (const [drawn, expected] of unread) {
  test(`left out: ${expected}, for ${drawn}`, () => {
    const { leftOut } = told([childDrawn(drawn)]);
    const found = leftOut.map(({ measure, field }) => `${measure} ${field}`);
    for (const each of expected.split(', ')) ok(found.includes(each), `${each} not in ${found}`);
  });
}

test('a child whose birthday is blank is looked after, and of no age', () => {
  const drawn = childDrawn('Amal | Elm 2020-05-01 | health 2025 score 3 | leaver 2025 YES F1 U1');
  const { figures, leftOut } = told([{ ...drawn, bornOn: null }]);
  const among = (code: string) => figures.find(({ measure }) => measure === code)?.denominator;
  equal(figures.find(({ measure }) => measure === 'P01')?.value, 1);
  deepEqual(['T01', 'T04', 'T07', 'T08', 'R06', 'S03'].map(among), [1, 0, 0, 0, 0, 0]);
  deepEqual(
    leftOut.map(({ measure }) => measure).join(' '),
    'L01 L02 L03 L04 L08 P08 R06 S03 T04 T07 T08',
  );
});

test('a review that cannot be read is left out, and the child’s others stay', () => {
  const { figures } = told(
    childrenDrawn('Amal | Elm 2023-05-01 | review 2024-06-01 ? | review 2024-11-01 PN1'),
  );
  const found = figures.find(({ measure }) => measure === 'V08');
  deepEqual([found?.numerator, found?.denominator], [1, 1]);
});

function told(children: readonly Child[], asked: Partial<Parameters<typeof figuresAt>[1]> = {}) {
  return figuresAt(children, {
    asAt: march,
    months: 0,
    population: { 2024: 40_000 },
    holidays: bankHolidays,
    ...asked,
  });
}

function daysOf(figures: readonly ExactFigure[], code: string): readonly Day[] {
  const days = figures.filter(({ measure }) => measure === code).map(({ period }) => period.to);
  return [...new Set(days)];
}
