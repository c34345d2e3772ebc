import { doesNotMatch, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { chartsOf } from './paper-charts.ts';

const inside = 'chart teeth-checked percent 2026-03-31';
const points = [
  { at: day('2024-03-31'), value: 80 },
  { at: day('2025-03-31'), value: null },
  { at: day('2026-03-31'), value: 86 },
];
const chart = { title: 'Teeth checked', unit: 'percent', points };
const quoted = { [inside]: { text: '86% (as at 31 March 2026)', href: null, chart } };

test('a chart is drawn from what was quoted, with its sentence for who cannot see it', () => {
  const html = chartsOf(quoted)(`See this. {${inside}}`);
  match(html, /<svg/);
  match(html, /<desc[^>]*>86% \(as at 31 March 2026\)</);
});

test('the same chart drawn twice on a page has two names', () => {
  const draw = chartsOf(quoted);
  const ids = `${draw(`{${inside}}`)}${draw(`{${inside}}`)}`.match(/ id="[^"]*"/g) ?? [];
  equal(new Set(ids).size, ids.length);
});

test('a figure, and a chart of nothing released, draw nothing', () => {
  equal(
    chartsOf(quoted)('{figure teeth-checked percent 2026-03-31} {chart a percent 2026-03-31}'),
    '',
  );
  doesNotMatch(chartsOf({})(`{${inside}}`), /svg/);
});
