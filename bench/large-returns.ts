import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A new folder with two years of returns of a made-up council of about `children`.
 *
 * Another process writes it, so that making them up is no part of what is measured.
 */
export function folderOfLargeReturns(children: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-bench-'));
  const writer = fileURLToPath(new URL('../synthetic/write-large-returns.ts', import.meta.url));
  execFileSync(process.execPath, [writer, String(children), folder]);
  return folder;
}
