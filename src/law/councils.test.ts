import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { councilNamed, councils } from './councils.ts';

const named = [
  ['883', 'E06000034', 'Thurrock'],
  ['810', 'E06000010', 'Kingston upon Hull, City of'],
  ['e10000002', 'E06000060', 'Buckinghamshire'],
  ['971', 'E06999971', 'Estuary Borough Council'],
  ['909', 'E10000006', 'Cumbria'],
] as const;

for (const [code, ons, name] of named) {
  test(`${code} names ${name}, now ${ons}`, () => {
    const council = councilNamed(code);
    deepEqual([council?.ons, council?.name], [ons, name]);
  });
}

for (const code of ['', '000', 'E92000001', 'Thurrock']) {
  test(`‘${code}’ names no council`, () => equal(councilNamed(code), null));
}

test('153 councils have codes in use, each code once', () => {
  const live = councils.filter((council) => council.until === null);
  equal(live.length, 153);
  equal(new Set(live.map((council) => council.code)).size, 153);
  equal(new Set(councils.map((council) => council.ons)).size, councils.length);
});
