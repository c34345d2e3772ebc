import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { CountedTest } from '../count-tests.ts';
import { type Ended, runProgram } from '../run-program.ts';
import { root } from '../source-files.ts';
import type { Result } from './suite.ts';

/** Which tests to run with node:test, and how. */
export type NodeTests = {
  readonly files: readonly string[];
  readonly minutes: number;
  /** Whether all files may share one process: quick, and safe for tests of pure floors alone. */
  readonly together: boolean;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Runs `tests` and counts every one of them. */
export async function runNodeTests(tests: NodeTests): Promise<Result> {
  if (tests.files.length === 0) return { passed: 0, failed: 0, skipped: [], trouble: '' };
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-tests-'));
  const report = join(folder, 'tests.jsonl');
  const ended = await runProgram({
    file: process.execPath,
    args: [...flagsFor(tests, report), ...tests.files.map((path) => resolve(root, path))],
    minutes: tests.minutes,
    ...(tests.environment === undefined ? {} : { environment: tests.environment }),
  });
  const counted = existsSync(report) ? testsIn(readFileSync(report, 'utf8')) : [];
  rmSync(folder, { recursive: true, force: true });
  return resultOf(counted, ended);
}

function flagsFor({ together }: NodeTests, report: string): readonly string[] {
  return [
    '--test',
    ...(together ? ['--test-isolation=none'] : ['--test-concurrency=2', '--test-timeout=300000']),
    `--test-reporter=${new URL('../count-tests.ts', import.meta.url).href}`,
    `--test-reporter-destination=${report}`,
  ];
}

function resultOf(counted: readonly CountedTest[], { ok, output }: Ended): Result {
  const failures = counted.filter((one) => one.ended === 'failed');
  const skipped = counted
    .filter((one) => one.ended === 'skipped')
    .map(({ name, because }) => ({ what: name, because, isWholeSuite: false }));
  const endedBadly = !ok && failures.length === 0;
  return {
    passed: counted.filter((one) => one.ended === 'passed').length,
    failed: failures.length + (endedBadly ? 1 : 0),
    skipped,
    trouble: [...failures.map(inWords), ...(endedBadly ? [output] : [])].join('\n'),
  };
}

function inWords({ name, file, because }: CountedTest): string {
  return `✖ ${name}\n  ${relative(root, file)}\n${because.replaceAll(/^/gm, '    ')}\n`;
}

function testsIn(report: string): readonly CountedTest[] {
  return report
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
