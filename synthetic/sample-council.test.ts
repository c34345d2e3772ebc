import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day } from '#calendar/day.ts';
import { monthEnds } from '#calendar/reporting-year.ts';
import { type FiguresMade, makeFigures } from '#desk/make-figures.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { oneToFiveWithheld } from '#disclosure/policy.ts';
import { publish } from '#disclosure/publish.ts';
import type { GivenFile } from '#files/given-file.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { packShape } from '#use-cases/pack-shape.ts';
import type { SampleCouncil } from '#use-cases/sample-council.ts';
import { sampleCouncil, usualSeed } from './sample-council.ts';

const today = day('2026-11-25');

function given(name: string, together: string, text: string): GivenFile {
  const bytes = new TextEncoder().encode(text);
  return { name, together, yearEnding: null, sizeBytes: bytes.length, bytes: async () => bytes };
}

function inCsv({ returns, population }: SampleCouncil): readonly GivenFile[] {
  const tables = returns.flatMap(({ year, csv }) =>
    csv.map(({ name, text }) => given(`${year}/${name}`, year, text)),
  );
  return [...tables, given(population.name, '', population.text)];
}

function inXml({ returns, population }: SampleCouncil): readonly GivenFile[] {
  const years = returns.map(({ year, xml }) => given(`${year}.xml`, '', xml));
  return [...years, given(population.name, '', population.text)];
}

async function made(files: readonly GivenFile[], asAt: Day): Promise<FiguresMade> {
  const council = { code: '971', ons: 'E06999971', name: 'Estuary Borough Council' };
  const asked = { council, asAt, months: 36, holidays: bankHolidays, software: 'a test' };
  const figures = await makeFigures(files, asked);
  if (figures.refused !== null) throw new RangeError(figures.refused);
  return figures;
}

function valuesOf(figures: readonly ExactFigure[], code: string, part = ''): readonly number[] {
  return figures
    .filter(({ measure, unit, breakdown }) => {
      const isPart = Object.values(breakdown).join() === part;
      return measure === code && unit !== 'per-10000' && isPart;
    })
    .map(({ value }) => value ?? Number.NaN);
}

test('the same seed and day make the same council, to the byte', () => {
  const [one, again] = [sampleCouncil(4, today), sampleCouncil(4, today)];
  deepEqual(one.returns, again.returns);
  deepEqual(one.population, again.population);
  deepEqual(one.official([]), again.official([]));
  notDeepEqual(one.returns, sampleCouncil(5, today).returns);
});

test('a return whose year is over says the same whenever it is made', () => {
  const [now, later] = [sampleCouncil(4, today), sampleCouncil(4, day('2027-02-20'))];
  const lastYear = ({ returns }: SampleCouncil) => returns.find(({ year }) => year === '2025-26');
  deepEqual(lastYear(now), lastYear(later));
});

test('figures are released once a month is twelve days over', () => {
  const asAts = ['2026-11-11', '2026-11-12', '2026-12-11', '2027-04-12'].map(
    (date) => sampleCouncil(4, day(date)).asAt,
  );
  deepEqual(asAts, ['2026-09-30', '2026-10-31', '2026-10-31', '2027-03-31']);
});

for (const seed of [usualSeed, 1]) {
  const sample = sampleCouncil(seed, today);
  const { file, findings, leftOut } = await made(inCsv(sample), sample.asAt);
  const { figures } = file;

  test(`seed ${seed}: the desk finds nothing wrong, but that nobody has counted 2026 yet`, () => {
    deepEqual(
      findings.map(({ code }) => code),
      ['no-population'],
    );
    deepEqual(leftOut, []);
  });

  test(`seed ${seed}: XML gives the same figures as CSV`, async () => {
    deepEqual((await made(inXml(sample), sample.asAt)).file.figures, figures);
  });

  // [measure, part, how many values, least, most]
  const plausible = [
    ['P01', '', 36, 270, 330],
    ['P03', '', 36, 85, 170],
    ['P04', '', 36, 85, 170],
    ['P11', '', 72, 3, 45],
    ['S01', '', 36, 6, 18],
    ['S03', '', 36, 50, 85],
    ['H01', '', 36, 60, 85],
    ['H04', '', 36, 6, 20],
    ['V05', '', 36, 70, 98],
    ['V06', '', 36, 55, 95],
    ['V08', '', 36, 80, 99],
    ['T01', '', 3, 85, 97],
    ['T08', '', 3, 11, 17],
    ['L01', '19-21', 3, 120, 220],
    ['L03', '19-21', 3, 45, 65],
    ['L08', '19-21', 3, 78, 95],
  ] as const;
  for (const [code, part, count, least, most] of plausible) {
    test(`seed ${seed}: ${code} ${part} is told ${count} times, from ${least} to ${most}`, () => {
      const values = valuesOf(figures, code, part);
      equal(values.length, count);
      for (const value of values) ok(value >= least && value <= most, String(value));
    });
  }

  test(`seed ${seed}: nineteen in twenty of the figures can be shown`, () => {
    const published = monthEnds(sample.asAt, 36).flatMap((to) => {
      const ofMonth = figures.filter(({ period }) => period.to === to);
      return publish(ofMonth, packShape, oneToFiveWithheld);
    });
    const known = published.filter((figure) => figure.shown || figure.because !== 'not known');
    const shown = known.filter((figure) => figure.shown);
    ok(shown.length >= known.length * 0.95, `${shown.length} of ${known.length}`);
  });
}

test('the correction counts one time missing more, and nothing else', async () => {
  const sample = sampleCouncil(usualSeed, today);
  const { asAt, returns } = sample.correction;
  const [before, after] = [
    (await made(inCsv(sample), sample.asAt)).file.figures.filter(
      ({ period }) => period.to === asAt,
    ),
    (await made(inCsv({ ...sample, returns }), asAt)).file.figures.filter(
      ({ period }) => period.to === asAt,
    ),
  ];
  const differing = after.filter((figure, at) => figure.value !== before[at]?.value);
  deepEqual(
    differing.map(({ measure, breakdown }) => [measure, breakdown]),
    [['R01', { of: 'episodes' }]],
  );
  const told = (figures: readonly ExactFigure[]) => valuesOf(figures, 'R01', 'episodes')[0] ?? 0;
  equal(told(after), told(before) + 1);
});

test('the council everybody sees withholds something once, and nothing in its newest month', async () => {
  const sample = sampleCouncil(usualSeed, today);
  const { figures } = (await made(inCsv(sample), sample.asAt)).file;
  const hidden = monthEnds(sample.asAt, 36).flatMap((to) => {
    const ofMonth = figures.filter(({ period }) => period.to === to);
    const published = publish(ofMonth, packShape, oneToFiveWithheld);
    return published.some((figure) => !figure.shown && figure.because === 'small numbers')
      ? [to]
      : [];
  });
  ok(hidden.length > 0);
  ok(!hidden.includes(sample.asAt));
});
