import { existsSync, rmSync } from 'node:fs';
import { day } from '#calendar/day.ts';
import { makeFigures } from '#desk/make-figures.ts';
import { filesAt } from '#files/from-disk.ts';
import type { GivenFile } from '#files/given-file.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { folderOfLargeReturns } from './large-returns.ts';
import { peakMegabytes, printLine, printMachine } from './print.ts';

/**
 * How long it takes to read two years of 5,000 children and work out every figure.
 *
 * Folders may be named on the command line, earliest first; else the return is made up.
 */
const askedSeconds = 1.5;
const askedMegabytes = 300;
const folders = process.argv.slice(2);

const asked = {
  council: { code: '810', ons: 'E06000010', name: 'Bench' },
  asAt: day('2027-03-31'),
  months: 0,
  holidays: bankHolidays,
  software: 'bench',
};

printMachine();
const madeUp = folders.length === 0 ? folderOfLargeReturns(5000) : null;
const given = await givenAt(madeUp === null ? folders : [madeUp]);
printLine('read and work out, first run (CPU)', await cpuSeconds(given), 's');
printLine('read and work out, second run (CPU)', await cpuSeconds(given), 's', askedSeconds);
printLine('memory at most', peakMegabytes(), 'MB', askedMegabytes);
if (madeUp !== null) rmSync(madeUp, { recursive: true, force: true });

async function cpuSeconds(files: readonly GivenFile[]): Promise<number> {
  const before = process.cpuUsage();
  const made = await makeFigures(files, asked);
  if (made.refused !== null) throw new Error(made.refused);
  const { user, system } = process.cpuUsage(before);
  const { children, file } = made;
  process.stdout.write(`${children.length} children, ${file.figures.length} figures\n`);
  return (user + system) / 1e6;
}

async function givenAt(paths: readonly string[]): Promise<readonly GivenFile[]> {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`${missing} is not here`);
  const found = await filesAt(
    process.cwd(),
    paths.map((path) => ({ path, yearEnding: null })),
  );
  if (found.refused !== null) throw new Error(found.refused);
  return found.files;
}
