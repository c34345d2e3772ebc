import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { buildDeskSite } from '#web/desk-site.ts';
import { folderOfLargeReturns } from './large-returns.ts';
import { printLine, printMachine } from './print.ts';

/** How long the desk’s page takes over two years of 5,000 children, and whether it stays awake. */
const askedSeconds = 3;
const askedMegabytes = 300;
const awakeMilliseconds = 100;

printMachine();
const folder = folderOfLargeReturns(5000);
const site = await buildDeskSite();
await site.listen({ port: 0, host: 'localhost' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
});
try {
  const page = await browser.newPage();
  const [address] = site.addresses() as readonly AddressInfo[];
  await page.goto(`http://localhost:${address?.port}/desk`);
  await page.locator('#council').selectOption('810');
  const { seconds, longestStall } = await dropAndWait(page, folder);
  printLine('drop to figures in the browser', seconds, 's', askedSeconds);
  printLine('longest the page stood still', longestStall, 'ms', awakeMilliseconds);
  printLine(
    'memory of the page and its worker, at most',
    rendererMegabytes(),
    'MB',
    askedMegabytes,
  );
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

async function dropAndWait(
  page: Page,
  returns: string,
): Promise<{ readonly seconds: number; readonly longestStall: number }> {
  await page.evaluate(() => {
    const watch = { began: 0, longestStall: 0 };
    Object.assign(globalThis, { watch });
    document.getElementById('folder')?.addEventListener(
      'change',
      () => {
        watch.began = performance.now();
        let last = watch.began;
        setInterval(() => {
          watch.longestStall = Math.max(watch.longestStall, performance.now() - last);
          last = performance.now();
        }, 10);
      },
      { capture: true },
    );
  });
  await page.locator('#folder').setInputFiles(returns);
  return page.evaluate(
    () =>
      new Promise((done) => {
        const { watch } = globalThis as unknown as {
          watch: { began: number; longestStall: number };
        };
        const look = setInterval(() => {
          if (!document.getElementById('status')?.textContent.startsWith('Done')) return;
          clearInterval(look);
          const seconds = (performance.now() - watch.began) / 1000;
          done({ seconds, longestStall: watch.longestStall });
        }, 5);
      }),
  );
}

/** The most memory any Chromium page on this machine has held, ours included, as Linux counts it. */
function rendererMegabytes(): number {
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => peakOf(`/proc/${name}`));
  return Math.max(...peaks) / 1024;
}

function peakOf(process: string): number {
  try {
    if (!readFileSync(`${process}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`${process}/status`, 'utf8'))?.[1] ?? 0);
  } catch (gone) {
    if (
      gone instanceof Error &&
      'code' in gone &&
      (gone.code === 'ENOENT' || gone.code === 'ESRCH')
    )
      return 0;
    throw gone;
  }
}
