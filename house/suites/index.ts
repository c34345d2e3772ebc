import { journeys } from './journeys.ts';
import { build, docs, style, types, unused } from './programs.ts';
import type { Suite } from './suite.ts';
import { nightly, rules, storeEmbedded, storeServer, unit } from './tests.ts';

/** Every suite, in the order they run: the quick ones first. */
export const suites: readonly Suite[] = [
  build,
  style,
  types,
  unused,
  docs,
  rules,
  unit,
  storeEmbedded,
  storeServer,
  journeys,
  nightly,
];

/** Names for several suites at once, for `--only`. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  house: ['style', 'types', 'unused', 'docs', 'rules'],
  store: ['store-embedded', 'store-postgresql'],
};
