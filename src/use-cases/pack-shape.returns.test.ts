import { deepEqual, notEqual, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day } from '#calendar/day.ts';
import { makeFigures } from '#desk/make-figures.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { oneToFiveWithheld } from '#disclosure/policy.ts';
import { publish } from '#disclosure/publish.ts';
import { smallSizesFound } from '#disclosure/test-attacker.ts';
import { filesAt } from '#files/from-disk.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { packShape } from './pack-shape.ts';

const folder = fileURLToPath(
  new URL('../../../shared/data/return-903/synthetic/n500clean/', import.meta.url),
);
const skip = existsSync(folder) ? false : 'the made-up returns are not beside this repository';

let pack: readonly ExactFigure[] = [];
before(async () => {
  if (skip !== false) return;
  const paths = ['previous', 'current'].map((path) => ({ path, yearEnding: null }));
  const found = await filesAt(folder, paths);
  ok(found.refused === null);
  const made = await makeFigures(found.files, {
    council: { code: '810', ons: 'E06000010', name: 'Kingston upon Hull' },
    asAt: day('2027-03-31'),
    months: 12,
    holidays: bankHolidays,
    software: 'rooftree',
  });
  ok(made.refused === null);
  pack = made.file.figures;
});

const open = () => publish(pack, packShape, { ...oneToFiveWithheld, smallestShown: 0 });

test('of a real pack over twelve months, nothing small can be worked out', { skip }, () => {
  ok(pack.length > 500);
  deepEqual(smallSizesFound(open(), publish(pack, packShape, oneToFiveWithheld), packShape), []);
});

test('were nothing withheld, something small could be', { skip }, () => {
  notEqual(smallSizesFound(open(), open(), packShape).length, 0);
});

test('every group lies in the group that is said to hold it', { skip }, () => {
  const sizes = groupSizes();
  const wholes = packShape.nestings.flatMap(({ whole, parts }) =>
    [...sizes]
      .filter(([name]) => name.startsWith(`${whole} 20`))
      .map(([name, size]) => ({ whole: name, size, parts, at: name.slice(whole.length) })),
  );
  ok(wholes.length > 100);
  for (const { whole, size, parts, at } of wholes) {
    const held = parts.reduce((sum, part) => sum + (sizes.get(`${part}${at}`) ?? 0), 0);
    ok(held <= size, `${parts.join(' + ')}: ${held}, more than the ${size} of ${whole}`);
  }
});

/** The size of every group in the pack, by its name, its day and its kind of care leaver. */
function groupSizes(): ReadonlyMap<string, number> {
  return new Map(
    pack.flatMap(({ measure, period, breakdown, numerator, denominator }) => {
      const shape = packShape.measures[measure];
      const kind = shape?.split?.as === 'groups' ? Object.values(breakdown).join() : '';
      const at = `${period.to} ${kind}`;
      const named = shape?.split?.named?.[Object.values(breakdown).join()];
      return [
        [`${named ?? shape?.counted} ${at}`, numerator ?? 0] as const,
        [`${shape?.among} ${at}`, denominator ?? 0] as const,
      ];
    }),
  );
}
