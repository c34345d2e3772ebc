import { deepEqual, equal, notEqual, ok, throws } from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { ExactFigure, PublishedFigure } from './figure.ts';
import { oneToFiveWithheld, oneToFourWithheld } from './policy.ts';
import { passedBefore, publish } from './publish.ts';
import type { PackShape } from './shape.ts';
import { smallSizesFound } from './test-attacker.ts';
import { figure, packOf, sizesFrom, testShape } from './test-pack.ts';

const someSizes = fc.array(fc.nat(10_000), { minLength: 64, maxLength: 64 }).map(sizesFrom);

const shown = (pack: readonly ExactFigure[], policy = oneToFiveWithheld) =>
  publish(pack, testShape, policy).map((one) => (one.shown ? one.value : one.because));

const small = 'small numbers';

const examples: readonly (readonly [string, readonly ExactFigure[], readonly unknown[]])[] = [
  ['nought is shown', [figure('HEALTH', {}, 0, 40)], [0]],
  ['five of forty are withheld', [figure('HEALTH', {}, 5, 40)], [small]],
  ['six of forty are shown', [figure('HEALTH', {}, 6, 40)], [15]],
  ['all but five of forty are withheld', [figure('HEALTH', {}, 35, 40)], [small]],
  ['all but six of forty are shown', [figure('HEALTH', {}, 34, 40)], [85]],
  ['all of forty are shown', [figure('HEALTH', {}, 40, 40)], [100]],
  ['none of four are withheld, because there are four', [figure('YOUNG', {}, 0, 4)], [small]],
  ['of nobody, it says no children', [figure('YOUNG', {}, 0, 0)], ['no children']],
  [
    'a number nobody knows is not known',
    [{ ...figure('HEALTH', {}, 0, 40), numerator: null, value: null }],
    ['not known'],
  ],
  [
    'a rate goes with its count',
    [figure('LOOKED', {}, 5, null), { ...figure('RATE', {}, 5, 40_000), value: 1 }],
    [small, small],
  ],
  [
    'one small part takes its make-up with it',
    [
      figure('AGE', { age: 'a' }, 20, 30),
      figure('AGE', { age: 'b' }, 8, 30),
      figure('AGE', { age: 'c' }, 2, 30),
    ],
    [small, small, small],
  ],
  [
    'what spoke withholds, silence would give back',
    [figure('SPOKE', {}, 37, 40), figure('SILENT', {}, 3, 40)],
    [small, small],
  ],
  [
    'the smallest part is withheld where the rest of the whole is small',
    [figure('LOOKED', {}, 60, null), figure('FOSTER', {}, 40, 60), figure('HOMES', {}, 17, 60)],
    [60, 67, small],
  ],
  [
    'a small part takes a second where the two alone would be what is left',
    [figure('LOOKED', {}, 60, null), figure('FOSTER', {}, 50, 60), figure('HOMES', {}, 4, 60)],
    [60, 83, small],
  ],
  [
    'those left out of a narrower group are not few either',
    [figure('LOOKED', {}, 60, null), figure('HEALTH', {}, 20, 57)],
    [60, small],
  ],
  [
    'a mean over four children is withheld',
    [{ ...figure('SCORE', {}, 50, 4), unit: 'score', value: 12.5 }],
    [small],
  ],
  [
    'a mean gives no number that its measure withholds',
    [figure('SCORED', {}, 37, 40), { ...figure('SCORE', {}, 481, 37), unit: 'score', value: 13 }],
    [small, small],
  ],
  [
    'episodes go with the children who had them',
    [figure('MISSING', { of: 'children' }, 4, 90), figure('MISSING', { of: 'episodes' }, 31, null)],
    [small, small],
  ],
  [
    'each age of care leavers stands for itself',
    [
      figure('LEAVERS', { leaverAge: '17-18' }, 4, null),
      figure('LEAVERS', { leaverAge: '19-21' }, 40, null),
    ],
    [small, 40],
  ],
  ['a breakdown is not published', [figure('HEALTH', { sex: 'F' }, 20, 40)], []],
  ['a measure without a shape is not published', [figure('NEW', {}, 20, 40)], []],
];

for (const [name, pack, expected] of examples) {
  test(name, () => {
    deepEqual(shown(pack), expected);
  });
}

test('a council whose rule is fewer than five shows five', () => {
  deepEqual(shown([figure('HEALTH', {}, 5, 40)], oneToFourWithheld), [13]);
  deepEqual(shown([figure('HEALTH', {}, 4, 40)], oneToFourWithheld), [small]);
});

test('a withheld figure holds no number at all', () => {
  fc.assert(
    fc.property(someSizes, (sizes) => {
      for (const one of publish(packOf(sizes), testShape, oneToFiveWithheld)) {
        if (one.shown) continue;
        deepEqual(Object.keys(one), ['measure', 'period', 'breakdown', 'unit', 'shown', 'because']);
      }
    }),
  );
});

test('a mean is published without the sum of its scores', () => {
  const [mean] = publish(
    [{ ...figure('SCORE', {}, 520, 40), unit: 'score' }],
    testShape,
    oneToFiveWithheld,
  );
  ok(mean?.shown);
  equal(mean.numerator, null);
});

test('nothing small can be worked out from what is published', () => {
  fc.assert(
    fc.property(someSizes, (sizes) => {
      const pack = packOf(sizes);
      deepEqual(found(pack, publish(pack, testShape, oneToFiveWithheld)), []);
    }),
    { numRuns: 2000 },
  );
});

const mutations: readonly (readonly [string, PackShape, number])[] = [
  ['nothing is withheld', testShape, 0],
  ['groups within groups are forgotten', { ...testShape, nestings: [] }, 6],
  ['ages within ages are forgotten', withoutNestingsOf('aged'), 6],
  ['the mean forgets whose it is', withMeasure('SCORE', { among: 'others' }), 6],
  [
    'a make-up is taken for separate groups',
    withMeasure('AGE', { split: { key: 'age', as: 'groups' } }),
    6,
  ],
];

for (const [name, shape, smallestShown] of mutations) {
  test(`the attacker finds something when ${name}`, () => {
    const runs = fc.sample(someSizes, { numRuns: 2000, seed: 903 }).map(packOf);
    const policy = { ...oneToFiveWithheld, smallestShown };
    notEqual(runs.flatMap((pack) => found(pack, publish(pack, shape, policy))).length, 0);
  });
}

test('what was published is read back as it was', () => {
  fc.assert(
    fc.property(someSizes, (sizes) => {
      for (const one of publish(packOf(sizes), testShape, oneToFiveWithheld)) {
        deepEqual(passedBefore(kept(one), oneToFiveWithheld.id), one);
      }
    }),
  );
});

test('a figure that breaks its policy, or passed under none, is not read back', () => {
  const few = { ...figure('HEALTH', {}, 5, 40), because: null };
  throws(() => passedBefore(few, oneToFiveWithheld.id), RangeError);
  throws(
    () => passedBefore({ ...few, numerator: 35, value: 88 }, oneToFiveWithheld.id),
    RangeError,
  );
  throws(() => passedBefore({ ...few, numerator: 20, value: 50 }, 'no such policy'), RangeError);
});

/** What the attacker finds small in `published`, knowing how groups lie within each other. */
function found(
  pack: readonly ExactFigure[],
  published: readonly PublishedFigure[],
): readonly string[] {
  const open = publish(pack, testShape, { ...oneToFiveWithheld, smallestShown: 0 });
  return smallSizesFound(open, published, testShape);
}

function kept(one: PublishedFigure) {
  const { measure, period, breakdown, unit } = one;
  const numbers = one.shown
    ? { because: null, value: one.value, numerator: one.numerator, denominator: one.denominator }
    : { because: one.because, value: null, numerator: null, denominator: null };
  return { measure, period, breakdown, unit, ...numbers };
}

function withoutNestingsOf(word: string): PackShape {
  const nestings = testShape.nestings.filter(({ parts }) => !parts.join().includes(word));
  return { ...testShape, nestings };
}

function withMeasure(code: string, change: object): PackShape {
  const measure = testShape.measures[code];
  return {
    ...testShape,
    measures: { ...testShape.measures, [code]: { ...measure, ...change } as never },
  };
}
