import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { printLine, printMachine } from './print.ts';
import { openSampleHouse } from './sample-house.ts';

/** How long the house takes to open, first and again, and what a first visit weighs. */
printMachine();
const folder = mkdtempSync(join(tmpdir(), 'rooftree-bench-'));
try {
  const first = await openSampleHouse(null, folder);
  printLine('first start, sample council made up', first.secondsToOpen, 's', 90);
  printLine(
    'first visit to the front page, compressed',
    (await weightOf(first.address, '/')) / 1000,
    'kB',
    100,
  );
  printLine(
    'first visit to the figures, compressed',
    (await weightOf(first.address, '/figures')) / 1000,
    'kB',
    100,
  );
  await first.close();
  const again = await openSampleHouse(null, folder);
  printLine('restart', again.secondsToOpen, 's', 5);
  await again.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Bytes of a page and of all it asks for, as a browser that takes brotli is sent them. */
async function weightOf(address: string, path: string): Promise<number> {
  const html = await (await fetch(`${address}${path}`)).text();
  const parts = [...html.matchAll(/(?:href|src)="(\/(?:assets\/[^"]+|brand\.css))"/g)].map(
    (found) => found[1] ?? '',
  );
  const weights = await Promise.all(
    [...new Set(parts)].map((part) => compressedBytes(`${address}${part}`)),
  );
  return brotliCompressSync(html).length + weights.reduce((sum, bytes) => sum + bytes, 0);
}

/** What is sent over the wire: fonts are compressed already and go as they are. */
async function compressedBytes(url: string): Promise<number> {
  const body = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return url.endsWith('.woff2') ? body.length : brotliCompressSync(body).length;
}
