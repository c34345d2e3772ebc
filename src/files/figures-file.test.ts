import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '#calendar/day.ts';
import type { FiguresFile } from '#measures/figures-file.ts';
import { readFiguresFile, writeFiguresFile } from './figures-file.ts';

const whole: FiguresFile = {
  format: 'rooftree-figures/1',
  council: { code: '883', ons: 'E06000034', name: 'Thurrock' },
  asAt: day('2025-03-31'),
  source: {
    files: [{ kind: 'Episodes', rows: 3, sha256: 'a'.repeat(64) }],
    software: 'rooftree 0',
  },
  findings: { error: 1, warning: 0, byMeasure: { S01: 2, P01: 1 } },
  figures: [
    {
      measure: 'S01',
      period: { from: day('2024-04-01'), to: day('2025-03-31') },
      breakdown: {},
      unit: 'percent',
      numerator: 19,
      denominator: 276,
      value: 7,
    },
    {
      measure: 'P01',
      period: { to: day('2025-03-31') },
      breakdown: {},
      unit: 'count',
      numerator: 276,
      denominator: null,
      value: 276,
    },
  ],
};

test('what is written is read back, sorted', () => {
  const { file, findings } = readFiguresFile(writeFiguresFile(whole));
  deepEqual(findings, []);
  deepEqual(file, { ...whole, figures: whole.figures.toReversed() });
});

const strangers = [
  // measure, from, to, part, unit, numerator, denominator, value, field
  ['R01', '2024-04-01', '2025-03-31', { of: 'children' }, 'count', 3, null, 3, 'unit'],
  ['R01', '2024-04-01', '2025-03-31', { of: 'episodes' }, 'percent', 3, 6, 50, 'unit'],
  ['T01', '2024-03-01', '2025-02-28', {}, 'percent', 3, 6, 50, 'period.to'],
] as const;

for (const [
  measure,
  from,
  to,
  breakdown,
  unit,
  numerator,
  denominator,
  value,
  field,
] of strangers) {
  test(`${measure} in ${unit} to ${to} is no figure the desk makes, and ${field} is named`, () => {
    const period = { from: day(from), to: day(to) };
    const figure = { measure, period, breakdown, unit, numerator, denominator, value };
    const { findings } = readFiguresFile(writeFiguresFile({ ...whole, figures: [figure] }));
    deepEqual(
      findings.map((finding) => finding.field),
      [`figures.0.${field}`],
    );
  });
}

test('the same figures make the same bytes, whatever their order', () => {
  const other = { ...whole, figures: whole.figures.toReversed() };
  equal(writeFiguresFile(other), writeFiguresFile(whole));
});

const edits = [
  [
    '"value":276',
    '"value":277',
    'figures.0.value',
    /is not what its numerator and denominator make it/,
  ],
  ['"numerator":19', '"numerator":-19', 'figures.1.numerator', /is negative/],
  ['"numerator":19', '"numerator":277', 'figures.1.numerator', /is more than its denominator/],
  ['"numerator":19', '"numerator":1.5', 'figures.1.numerator', /is not a whole number/],
  ['"numerator":19,', '', 'figures.1.numerator', /is missing/],
  ['"measure":"S01"', '"measure":"Z99"', 'figures.1.measure', /names no measure/],
  ['"unit":"percent"', '"unit":"score"', 'figures.1.unit', /is not percent, as the measure has it/],
  [
    '"breakdown":{}',
    '"breakdown":{"sex":"F"}',
    'figures.0.breakdown',
    /is not a part of this measure/,
  ],
  ['"from":"2024-04-01"', '"from":"2024-05-01"', 'figures.1.period.from', /is not 2024-04-01/],
  ['"to":"2025-03-31"', '"to":"2025-04-30"', 'figures.0.period.to', /is later than the day/],
  ['"asAt": "2025-03-31"', '"asAt": "2025-02-30"', 'asAt', /is not a day written YYYY-MM-DD/],
  ['"code": "883"', '"code": "88"', 'council.code', /is not a code of three digits/],
  ['"asAt"', '"child": "A1", "asAt"', 'child', /does not belong in a figures file/],
  ['"kind": "Episodes"', '"kind": ""', 'source.files.0.kind', /is empty/],
] as const;

for (const [from, to, field, say] of edits) {
  test(`a file in which ${from} became ${to || 'nothing'} is refused, naming ${field}`, () => {
    const text = writeFiguresFile(whole);
    ok(text.includes(from));
    const { file, findings } = readFiguresFile(text.replace(from, to));
    equal(file, null);
    equal(findings[0]?.field, field);
    match(findings[0]?.say ?? '', say);
  });
}

test('an entry that is there twice is refused', () => {
  const { findings } = readFiguresFile(
    writeFiguresFile({ ...whole, figures: [...whole.figures, ...whole.figures.slice(0, 1)] }),
  );
  deepEqual(
    findings.map(({ code, field }) => [code, field]),
    [['figure-twice', 'figures.2']],
  );
});

for (const text of ['', 'CHILD,DECOM\n1,2', '{', '[]', '{"format":1}', '{"a":"Jo Bloggs"}']) {
  test(`‘${text}’ is no figures file, and nothing of it is quoted`, () => {
    const { file, findings } = readFiguresFile(text);
    equal(file, null);
    match(findings[0]?.say ?? '', /^This is not a figures file\. Make one at the desk/);
  });
}

test('no text makes reading throw', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.string(), (text) => {
      equal(readFiguresFile(text).file, null);
    }),
  );
  fc.assert(
    fc.property(value, value, (figures, council) => {
      const { file, findings } = readFiguresFile(JSON.stringify({ ...whole, figures, council }));
      ok(file !== null || findings.length > 0);
    }),
  );
});
