import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, daysAfter } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import { childDrawn, childrenDrawn } from '#care/drawn.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { figuresAt } from './calculate.ts';
import { measureByCode } from './catalogue.ts';
import { inFileOrder } from './figure-order.ts';

/*
 * What is true of the figures of any council, whoever its children are.
 */

const march = day('2025-03-31');

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
