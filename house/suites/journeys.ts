import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import { root } from '../source-files.ts';
import { chromium, found } from '../system-packages.ts';
import { type Result, type Skipped, type Suite, skippedWhole } from './suite.ts';

/** What people do, in a real browser. */
export const journeys: Suite = {
  name: 'journeys',
  shows: 'people can do what they came for, in a browser',
  run: async ({ mayInstall }) => {
    const browser = await found(chromium, mayInstall);
    return 'missing' in browser ? skippedWhole('journeys', browser.missing) : walked(browser.at);
  },
};

async function walked(browser: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-journeys-'));
  const report = join(folder, 'journeys.json');
  const { output } = await runProgram({
    file: process.execPath,
    args: [
      join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      `--config=${join(root, 'journeys', 'playwright.config.ts')}`,
      '--reporter=list,json',
    ],
    minutes: 25,
    environment: {
      CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      NO_COLOR: '1',
      ROOFTREE_WALK_ALL: process.env.ROOFTREE_WALK_ALL ?? '',
    },
  });
  const result = existsSync(report)
    ? resultOf(JSON.parse(readFileSync(report, 'utf8')), output)
    : { passed: 0, failed: 1, skipped: [], trouble: output };
  rmSync(folder, { recursive: true, force: true });
  return result;
}

/** The parts we read of Playwright’s report. */
type Report = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors: readonly unknown[];
  readonly suites?: readonly ReportedSuite[];
};
type ReportedSuite = {
  readonly suites?: readonly ReportedSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
};

function resultOf({ stats, errors, suites = [] }: Report, output: string): Result {
  const failed = stats.unexpected + stats.flaky + errors.length;
  return {
    passed: stats.expected,
    failed,
    skipped: suites.flatMap(skippedIn),
    trouble: failed > 0 ? output : '',
  };
}

function skippedIn(suite: ReportedSuite): readonly Skipped[] {
  const here = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter((one) => one.status === 'skipped')
      .map((one) => ({
        what: title,
        because:
          one.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given',
        isWholeSuite: false,
      })),
  );
  return [...here, ...(suite.suites ?? []).flatMap(skippedIn)];
}
