import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { breachesIn } from './breaches.ts';
import { importsIn, roomOf } from './imports.ts';
import { rooms } from './reach.ts';
import { filesMatching, root, textOf } from './source-files.ts';
import { biomeConfiguration } from './write-biome.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'rooftree-floors-'));
after(() => rmSync(elsewhere, { recursive: true, force: true }));

test('every room of src/ is on a floor', () => {
  const built = new Set(filesMatching('src/*/**/*.ts').map((file) => roomOf(file) ?? ''));
  deepEqual(
    [...built].filter((room) => !rooms.includes(room)),
    [],
  );
});

test('code looks only down', () => {
  deepEqual(breachesIn(), []);
});

test('biome.json says what floors.ts says', () => {
  equal(textOf('biome.json'), biomeConfiguration(), 'run ‘npm run floors’');
});

test('every way of importing is seen', () => {
  const ways = `
    import a from '#one/a.ts';
    import type { B } from '#two/b.ts';
    import {
      c,
    } from '#three/c.ts';
    export { d } from '#four/d.ts';
    export * from '#five/e.ts';
    import '#six/f.ts';
    const g = await import('#seven/g.ts');
    type H = import('#eight/h.ts').H;
    new Worker(new URL('./nine.ts', import.meta.url));
    // import j from '#ten/j.ts';
  `;
  deepEqual(
    importsIn(ways).toSorted(),
    [
      ...['#one/a.ts', '#two/b.ts', '#three/c.ts', '#four/d.ts', '#five/e.ts', '#six/f.ts'],
      ...['#seven/g.ts', '#eight/h.ts', './nine.ts'],
    ].toSorted(),
  );
});

const planted = [
  // where, what it says, why we refuse it, whether Biome sees it too
  ['care/a.ts', `export { b } from '#store/b.ts';`, /beside or above/, true],
  ['care/a.ts', `export { b } from '#access/b.ts';`, /beside or above/, true],
  ['care/a.ts', `export const b = await import('#web/b.ts');`, /beside or above/, true],
  ['care/a.ts', `export type B = import('#web/b.ts').B;`, /beside or above/, false],
  ['care/a.ts', `export { b } from '../store/b.ts';`, /may not leave its room/, true],
  ['care/a.ts', `export { b } from '../law/b.ts';`, /may not leave its room/, false],
  ['care/a.ts', `export { readFileSync } from 'node:fs';`, /is pure/, true],
  ['care/a.ts', `export { z } from '@scope/zod';`, /is pure/, true],
  ['care/a.test.ts', `export { b } from '#store/b.ts';`, /beside or above/, false],
  ['web/a.ts', `export { b } from '#store/b.ts';`, /only use cases ask the store/, true],
  ['web/a.ts', `export { b } from '#measures/calculate.ts';`, /no children to calculate/, true],
  ['cli/a.ts', `export { b } from '#web/b.ts';`, /beside or above/, true],
  ['desk/a.ts', `export { b } from '#store/b.ts';`, /beside or above/, true],
  ['use-cases/a.ts', `export { Pool } from 'pg';`, /only doorway to data/, true],
  ['store/a.ts', `export { parse } from 'papaparse';`, /bytes become rows/, true],
  [
    'web/b.ts',
    `// biome-ignore lint/style/noRestrictedImports: in a hurry\nexport const b = 1;`,
    /silences the check/,
    false,
  ],
] as const;

for (const [file, code, why, biomeSeesIt] of planted) {
  test(`planted in ${file}, ${code} is refused`, () => {
    const home = houseHolding(file, code);
    match(breachesIn(home).join('\n'), why);
    if (biomeSeesIt) match(biomeIn(home), /noRestrictedImports/);
  });
}

test('neither check refuses what looks down', () => {
  const home = houseHolding('desk/a.ts', `export { b } from '#files/b.ts';\n`);
  deepEqual(breachesIn(home), []);
  equal(biomeIn(home), '');
});

/** A new folder whose `src/` holds that one file, under our own rules. */
function houseHolding(file: string, code: string): string {
  const home = mkdtempSync(join(elsewhere, 'house-'));
  const path = join(home, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  cpSync(join(root, 'biome.json'), join(home, 'biome.json'));
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'), 'junction');
  return home;
}

/** The rules of imports that Biome finds broken in `home`; empty when it finds none. */
function biomeIn(home: string): string {
  const command = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [command, 'lint', '--only=style/noRestrictedImports', '--reporter=github', 'src'];
  const run = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' });
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`;
}
