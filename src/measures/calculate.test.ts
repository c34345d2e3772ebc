import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, daysAfter } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import { childDrawn, childrenDrawn } from '#care/drawn.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { figuresAt } from './calculate.ts';
import { measureByCode } from './catalogue.ts';
import { inFileOrder } from './figure-order.ts';

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

test('figures come in the order of the figures file, each of them once', () => {
  fc.assert(
    fc.property(councils(), (children) => {
      const { figures } = told(children, { months: 2 });
      for (const [at, figure] of figures.entries()) {
        const next = figures[at + 1];
        ok(next === undefined || inFileOrder(figure, next) < 0);
      }
    }),
    { numRuns: 20 },
  );
});

test('nobody is counted who could not have been', () => {
  fc.assert(
    fc.property(councils(), (children) => {
      for (const figure of told(children).figures) {
        if (figure.unit === 'percent') ok((figure.numerator ?? 0) <= (figure.denominator ?? 0));
      }
    }),
  );
});

test('the parts of a whole add up to it', () => {
  fc.assert(
    fc.property(councils(), (children) => {
      const { figures } = told(children);
      for (const code of ['P08', 'P09', 'P10', 'P13', 'H09']) {
        const parts = figures.filter(({ measure }) => measure === code);
        const counted = parts.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
        ok(parts.every(({ denominator }) => denominator === counted));
      }
    }),
  );
});

test('the order of the children makes no difference', () => {
  fc.assert(
    fc.property(councils(), (children) => {
      deepEqual(told(children.toReversed()), told(children));
    }),
  );
});

test('a child who only has short breaks makes no difference', () => {
  const shortBreaks = childrenDrawn(`
    Zara | Elm 2024-05-01 2024-05-08 V3 | Elm 2024-07-01 V4 | review 2024-06-01 PN7 | missing 2024-06-01
    Zuri | born 2006-05-01 | Elm 2023-05-01 2024-04-20 V4 | leaver 2025 YES F1 U1`);
  fc.assert(
    fc.property(councils(), (children) => {
      deepEqual(told([...children, ...shortBreaks]).figures, told(children).figures);
    }),
  );
});

test('what starts after a month’s end makes no difference to it', () => {
  fc.assert(
    fc.property(councils(), fc.constantFrom(march, day('2024-10-31')), (children, asAt) => {
      const withoutLater = children.map((child) => ({
        ...child,
        episodes: child.episodes.filter(({ started }) => started <= asAt),
        reviews: child.reviews.filter(({ heldOn }) => heldOn <= asAt),
        missingEpisodes: child.missingEpisodes.filter(({ started }) => started <= asAt),
      }));
      deepEqual(told(withoutLater, { asAt }), told(children, { asAt }));
    }),
  );
});

test('every measure asks about somebody among many children', () => {
  const [children = []] = fc.sample(councils(300), { numRuns: 1, seed: 7 });
  const { figures } = told(children);
  const asked = new Set(
    figures
      .filter(({ numerator, denominator }) => (denominator ?? numerator ?? 0) > 0)
      .map(({ measure }) => measure),
  );
  const silent = figures.map(({ measure }) => measure).filter((code) => !asked.has(code));
  deepEqual(
    [...new Set(silent)].map((code) => measureByCode(code)?.id),
    [],
  );
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

/** A made-up council’s children, drawn and read again: no two have the same name. */
function councils(most = 12): fc.Arbitrary<readonly Child[]> {
  return fc
    .array(lives(), { minLength: most === 12 ? 0 : most, maxLength: most })
    .map((drawn) => drawn.map((life, at) => childDrawn(`Child ${at} | ${life}`)));
}

function lives(): fc.Arbitrary<string> {
  return fc
    .tuple(birthdays(), homes(), records(reviews), records(missing), records(health), leavers())
    .map((parts) => parts.filter((part) => part !== '').join(' | '));
}

function birthdays(): fc.Arbitrary<string> {
  return fc
    .tuple(
      days('2003-01-01', 8000),
      fc.constantFrom('F', 'M', 'U', '-'),
      fc.constantFrom('WBRI', 'APKN', '-'),
    )
    .map(([born, sex, ethnicity]) => `born ${born} | sex ${sex} | ethnicity ${ethnicity}`);
}

/** Homes one after another, some of them after a time away from care, the last perhaps still open. */
function homes(): fc.Arbitrary<string> {
  const home = fc.record({
    name: fc.constantFrom('Elm', 'Oak', 'Ash'),
    gap: fc.constantFrom(0, 0, 0, 1, 90),
    length: fc.integer({ min: 0, max: 700 }),
    codes: fc.constantFrom(
      '',
      '',
      'V4',
      'T1',
      'E1 A5',
      'E1 A6',
      'U4 T',
      'K2 PR4',
      '?ceased',
      '?legalStatus',
      'X1',
    ),
  });
  const all = fc.array(home, { maxLength: 5 });
  return fc.tuple(days('2019-01-01', 2300), all, fc.boolean()).map(([first, each, isOpen]) => {
    let reached = first;
    const drawn = each.map(({ name, gap, length, codes }, at) => {
      const started = daysAfter(reached, gap);
      reached = daysAfter(started, length);
      const ceased = isOpen && at === each.length - 1 ? '' : reached;
      return [name, started, ceased, codes].filter((part) => part !== '').join(' ');
    });
    return drawn.join(' | ');
  });
}

const reviews = fc
  .tuple(days('2023-06-01', 900), fc.constantFrom('PN0', 'PN1', 'PN4', 'PN7', '?'))
  .map(([held, code]) => `review ${held} ${code}`);

const missing = fc
  .tuple(fc.constantFrom('missing', 'away'), days('2023-06-01', 900), fc.nat(20))
  .map(([kind, started, length]) => `${kind} ${started} ${daysAfter(started, length)}`);

const health = fc
  .tuple(
    fc.constantFrom(2024, 2025),
    fc.subarray([
      'assessed',
      'teeth',
      'immunised',
      'development',
      'misuse',
      'convicted',
      'score 14',
      '?convicted',
    ]),
  )
  .map(([year, words]) => `health ${year} ${words.join(' ')}`);

function leavers(): fc.Arbitrary<string> {
  const codes = fc.tuple(
    fc.constantFrom('YES', 'NO', 'DIED', 'RHOM'),
    fc.constantFrom('F1', 'G5', '0', '-'),
    fc.constantFrom('U1', 'S2', 'G1', '0'),
  );
  return fc.oneof(
    fc.constant(''),
    codes.map((words) => `leaver 2025 ${words.join(' ')}`),
  );
}

function records(record: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(record, { maxLength: 3 }).map((all) => all.join(' | '));
}

function days(first: string, within: number): fc.Arbitrary<Day> {
  return fc.nat(within).map((count) => daysAfter(day(first), count));
}
