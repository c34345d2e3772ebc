import { join } from 'node:path';
import { runProgram } from '../run-program.ts';
import { root } from '../source-files.ts';
import type { Result, Suite } from './suite.ts';

/** Builds what browsers are sent; the pages and journeys cannot be tried without. */
export const build = suiteOf('build', 'styles and browser scripts build', [join(root, 'build.ts')]);

/** Format, lint and floors, as Biome sees them. */
export const style = suiteOf('style', 'the code is formatted, linted and on its floors', [
  binOf('@biomejs/biome', 'bin/biome'),
  'check',
  '--error-on-warnings',
]);

/** Types, over everything. */
export const types = suiteOf('types', 'everything type-checks', [
  binOf('typescript', 'bin/tsc'),
  '-p',
  root,
]);

/** Files, exports and dependencies that nothing uses. */
export const unused = suiteOf('unused', 'nothing lies about unused', [
  binOf('knip', 'bin/knip.js'),
  '--no-progress',
]);

/** The generated pages, written again and compared. */
export const docs = suiteOf('docs', 'generated pages are up to date', [
  join(root, 'house', 'write-docs.ts'),
  '--check',
]);

/** A suite that is one program run by Node: it passes or it does not. */
function suiteOf(name: string, shows: string, args: readonly string[]): Suite {
  const run = async (): Promise<Result> => {
    const { ok, output } = await runProgram({ file: process.execPath, args, minutes: 5 });
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], trouble: ok ? '' : output };
  };
  return { name, shows, run };
}

/** Where a package keeps the program it brings. */
function binOf(name: string, path: string): string {
  return join(root, 'node_modules', name, path);
}
