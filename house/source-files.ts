import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the whole repository. */
export const root = join(import.meta.dirname, '..');

/** Folders that hold what somebody else wrote or a machine made. */
const notOurs = [
  'node_modules',
  '.git',
  '.build',
  '.cache',
  'dist',
  'rooftree-data',
  'test-results',
];

/** Our files that match `pattern`, from `home`, with forward slashes on every system. */
export function filesMatching(pattern: string, home = root): readonly string[] {
  return globSync(pattern, { cwd: home, exclude: (name) => notOurs.includes(name) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** The text of one of our files. */
export function textOf(path: string, home = root): string {
  return readFileSync(join(home, path), 'utf8');
}

/** `text` of a program without its comments; what stands in strings is left alone. */
export function withoutComments(text: string): string {
  const stringOrComment =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replaceAll(stringOrComment, (found) => (found.startsWith('/') ? ' ' : found));
}
