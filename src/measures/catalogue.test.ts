import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { measureByCode, measureById, partOf } from './catalogue.ts';
import { measures } from './definitions/index.ts';
import { sayingOf } from './sentence.ts';
import { reckon } from './tally.ts';

const catalogued =
  'P01 P02 P03 P04 P08 P09 P10 P11 P13 H01 H03 H04 H05 H09 S01 S03 V05 V06 V08 V11 ' +
  'T01 T02 T03 T04 T07 T08 T10 R01 R06 L01 L02 L03 L04 L08';

test('the first measures of the catalogue are all here', () => {
  deepEqual(measures.map(({ code }) => code).toSorted(), catalogued.split(' ').toSorted());
});

for (const measure of measures) {
  test(`${measure.code} is found by its code and by its address`, () => {
    equal(measureByCode(measure.code), measure);
    equal(measureById(measure.id), measure);
  });

  test(`${measure.code} says every one of its figures with numbers that the figure has`, () => {
    for (const { unit, part } of reckon(measure, [], null)) {
      const denominator = unit === 'count' ? null : 1234;
      const numbers = { numerator: 1111, denominator, value: 56 };
      const sentence = sayingOf({ measure, unit, part: part || null }, numbers);
      ok(/1,111|56/.test(sentence), sentence);
      ok(!/[{}]/.test(sentence), sentence);
      ok(!/\b(LAC|CLA|UASC|SDQ|NEET|EET|OC2|IRO)\b/.test(sentence), sentence);
    }
  });

  test(`${measure.code} labels every part of its split, and names it in figures`, () => {
    const groups = measure.split?.groups ?? [];
    deepEqual(Object.keys(measure.split?.labels ?? {}).toSorted(), groups.toSorted());
    for (const part of groups) equal(partOf(measure, { [measure.split?.key ?? '']: part }), part);
  });
}

const breakdowns = [
  // measure, breakdown, part
  ['S01', {}, ''],
  ['S01', { sex: 'F' }, null],
  ['P09', { sex: 'F' }, 'F'],
  ['P09', { sex: 'X' }, null],
  ['P09', {}, null],
  ['P09', { sex: 'F', age: '<1' }, null],
] as const;

for (const [code, breakdown, part] of breakdowns) {
  test(`${JSON.stringify(breakdown)} of ${code} is ${part === null ? 'no part' : `part ‘${part}’`}`, () => {
    const measure = measureByCode(code);
    equal(measure && partOf(measure, breakdown), part);
  });
}
