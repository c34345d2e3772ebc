import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs every bench, one after the other, each in a process of its own. */
const benches = [
  'read-and-calculate.ts',
  'read-in-browser.ts',
  'opening.ts',
  'public-page.ts',
  'papers.ts',
];

const failed = benches.filter((bench) => {
  process.stdout.write(`\n── ${bench}\n`);
  const file = fileURLToPath(new URL(bench, import.meta.url));
  return spawnSync(process.execPath, [file], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  process.stderr.write(`These benches did not finish: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
