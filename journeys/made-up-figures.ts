import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { day, daysAfter } from '../src/calendar/day.ts';

const command = fileURLToPath(new URL('../bin/rooftree.mjs', import.meta.url));

/** A figures file as the command makes it, from the sample council’s own returns, as at `asAt`. */
export function madeUpFigures(asAt: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rooftree-figures-')), 'figures.json');
  const returns = join(process.env.ROOFTREE_DATA ?? '', 'sample-returns');
  const folders = readdirSync(returns, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(returns, entry.name));
  execFileSync(
    process.execPath,
    [command, 'figures', ...folders, '--authority', sampleCouncil, '--as-at', asAt, '--out', file],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return file;
}

/** A day after the newest release: the next journey’s own. */
export async function dayAfterNewest(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/figures');
  const { newest } = await answer.json();
  return daysAfter(day(newest.asAt), 1);
}

/** The made-up council’s code, which no council has. */
const sampleCouncil = '971';
