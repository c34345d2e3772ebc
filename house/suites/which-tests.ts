import { importsIn, resolved, roomOf } from '../imports.ts';
import { isPure } from '../reach.ts';
import { filesMatching, textOf } from '../source-files.ts';

/** Our test files, by what they need. */
export type TestFiles = {
  /** The rules of the house. */
  readonly house: readonly string[];
  /** Tests of pure floors, which may share a process. */
  readonly pure: readonly string[];
  readonly others: readonly string[];
  /** Everything that opens a test database, however far down: run on both engines. */
  readonly store: readonly string[];
  /** The long ones, for the night. */
  readonly nightly: readonly string[];
};

/** Every test file there is, each in exactly one list. */
export function testFiles(): TestFiles {
  const all = filesMatching('{src,house,synthetic,bench}/**/*.test.ts');
  const nightly = all.filter((path) => path.endsWith('.nightly.test.ts'));
  const daily = all.filter((path) => !nightly.includes(path));
  const house = daily.filter((path) => path.startsWith('house/'));
  const opensDatabase = filesReaching('src/store/test-database.ts');
  const store = daily.filter((path) => path.startsWith('src/store/') || opensDatabase(path));
  const pure = daily.filter((path) => isPure(roomOf(path) ?? '') && !store.includes(path));
  const others = daily.filter((path) => ![house, store, pure].some((list) => list.includes(path)));
  return { house, pure, others, store, nightly };
}

/** Tells whether a file imports `goal`, itself or through what it imports. */
function filesReaching(goal: string): (path: string) => boolean {
  const known = new Map<string, boolean>([[goal, true]]);
  const exists = new Set(filesMatching('{src,house,synthetic,bench}/**/*.ts'));
  const reaches = (path: string): boolean => {
    const found = known.get(path);
    if (found !== undefined || !exists.has(path)) return found ?? false;
    known.set(path, false);
    const answer = importsIn(textOf(path)).some((written) => {
      const target = resolved(written, path);
      return 'file' in target && reaches(target.file);
    });
    known.set(path, answer);
    return answer;
  };
  return reaches;
}
