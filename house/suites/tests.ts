import { withTestServer } from '../postgres-for-tests.ts';
import { type NodeTests, runNodeTests } from './node-tests.ts';
import { type Result, type Suite, skippedWhole } from './suite.ts';
import { testFiles } from './which-tests.ts';

/** The rules of the house. */
export const rules: Suite = {
  name: 'rules',
  shows: 'the rules of the house hold',
  run: () => runNodeTests({ files: testFiles().house, minutes: 5, together: false }),
};

/** Everything that needs no database. */
export const unit: Suite = {
  name: 'unit',
  shows: 'the floors do what they say',
  run: async () => {
    const { pure, others } = testFiles();
    return added(
      await runNodeTests({ files: pure, minutes: 5, together: true }),
      await runNodeTests({ files: others, minutes: 10, together: false }),
    );
  },
};

/** Everything that opens a database, on the embedded one. */
export const storeEmbedded: Suite = {
  name: 'store-embedded',
  shows: 'the store keeps its promises on the embedded database',
  run: () => runNodeTests(storeTests({ ROOFTREE_TEST_DATABASE_URL: '' })),
};

/** The same tests on a real PostgreSQL server, made for them and thrown away. */
export const storeServer: Suite = {
  name: 'store-postgresql',
  shows: 'and the same on a PostgreSQL server',
  run: async ({ mayInstall }) => {
    const result = await withTestServer(mayInstall, (address) =>
      runNodeTests(storeTests({ ROOFTREE_TEST_DATABASE_URL: address })),
    );
    return 'missing' in result ? skippedWhole('store-postgresql', result.missing) : result;
  },
};

/** The long tests, for the night. */
export const nightly: Suite = {
  name: 'nightly',
  shows: 'power cuts, killed processes and other long stories end well',
  run: () => runNodeTests({ files: testFiles().nightly, minutes: 60, together: false }),
};

function storeTests(environment: Readonly<Record<string, string>>): NodeTests {
  return { files: testFiles().store, minutes: 20, together: false, environment };
}

function added(one: Result, other: Result): Result {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
    trouble: [one.trouble, other.trouble].filter((text) => text !== '').join('\n'),
  };
}
