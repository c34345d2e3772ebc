import { parseArgs } from 'node:util';
import { endAll } from './run-program.ts';
import { groups, suites } from './suites/index.ts';
import type { Result, Skipped, Suite } from './suites/suite.ts';

/**
 * Runs the tests: `npm test -- [--install] [--nightly] [--only SUITE,SUITE]`.
 *
 * Ends with one line that counts them. Exit 1 when anything failed or a whole
 * suite could not be tried, 2 when it was asked for in a way it does not know.
 */
async function runTests(): Promise<number> {
  const chosen = chosenSuites();
  if (typeof chosen === 'string') {
    say(chosen);
    return 2;
  }
  const results: Result[] = [];
  for (const suite of chosen.suites) results.push(await runSuite(suite, chosen.mayInstall));
  return report(results);
}

/** The suites asked for, or a sentence saying what was wrong with the asking. */
function chosenSuites(): string | { suites: readonly Suite[]; mayInstall: boolean } {
  const asked = options();
  if (typeof asked === 'string') return asked;
  const only = asked.only?.split(',').flatMap((name) => groups[name] ?? [name]);
  const unknown = only?.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined) return `There is no suite ‘${unknown}’. ${allNames()}`;
  // Read by journeys/playwright.config.ts: at night every journey is walked in all four ways.
  if (asked.nightly) process.env.ROOFTREE_WALK_ALL = '1';
  const wanted = ({ name }: Suite) =>
    only === undefined ? name !== 'nightly' || asked.nightly : only.includes(name);
  return {
    suites: suites.filter(wanted),
    mayInstall: asked.install || process.env.CI === 'true',
  };
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        install: { type: 'boolean', default: false },
        nightly: { type: 'boolean', default: false },
        only: { type: 'string' },
      },
    });
    return values;
  } catch (trouble) {
    return `${trouble instanceof Error ? trouble.message : trouble} ${allNames()}`;
  }
}

function allNames(): string {
  const names = [...suites.map(({ name }) => name), ...Object.keys(groups)];
  return `Suites: ${names.join(', ')}.`;
}

async function runSuite(suite: Suite, mayInstall: boolean): Promise<Result> {
  const started = performance.now();
  const result = await suite.run({ mayInstall }).catch(brokenBy);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mark = result.failed > 0 ? '✖' : result.skipped.some(isWhole) ? '–' : '✔';
  say(`${mark} ${suite.name.padEnd(17)} ${counts(result).padEnd(42)} ${seconds.padStart(6)} s`);
  if (result.trouble !== '') say(`\n${shortened(result.trouble)}\n`);
  return result;
}

/** A suite whose own machinery broke counts as one failure. */
function brokenBy(trouble: unknown): Result {
  const words = trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble);
  return { passed: 0, failed: 1, skipped: [], trouble: words };
}

/** Says why anything was skipped, then counts everything on the last line. */
function report(results: readonly Result[]): number {
  const skipped = results.flatMap((result) => result.skipped);
  const reasons = Map.groupBy(skipped, ({ because }) => because);
  if (reasons.size > 0) say('\nSkipped:');
  for (const [because, some] of reasons) {
    const [first] = some;
    say(`  ${some.length === 1 ? first?.what : `${some.length} tests`}: ${because}`);
  }
  const total = {
    passed: sum(results, 'passed'),
    failed: sum(results, 'failed'),
    skipped,
  };
  say(`\n${counts(total)}`);
  return total.failed > 0 || skipped.some(isWhole) ? 1 : 0;
}

function sum(results: readonly Result[], what: 'passed' | 'failed'): number {
  return results.reduce((count, result) => count + result[what], 0);
}

function counts({ passed, failed, skipped }: Pick<Result, 'passed' | 'failed' | 'skipped'>) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

function isWhole(skipped: Skipped): boolean {
  return skipped.isWholeSuite;
}

/** The first lines of a long trouble: enough to begin with. */
function shortened(trouble: string): string {
  const lines = trouble.split('\n');
  const rest = lines.length - 200;
  return rest > 0 ? [...lines.slice(0, 200), `… and ${rest} lines more`].join('\n') : trouble;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    endAll();
    process.exit(code);
  });
}
process.exitCode = await runTests();
