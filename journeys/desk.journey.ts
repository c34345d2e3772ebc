import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Request, TestInfo } from '@playwright/test';
import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

/** A name that must never be seen on any wire. */
const canary = 'CANARY42';

const why = 'the desk computes in the browser';

test('an analyst drops a return, and nothing of it leaves', async ({ page, context }, info) => {
  test.skip(!hasScripts(info), why);
  const asked: Request[] = [];
  await page.goto('/desk');
  await whenTheDeskIsKept(page);
  await expectOpenToAll(page);
  context.on('request', (request) => asked.push(request));

  await whenAReturnIsDropped(page);

  await expect(page.locator('#troubles')).toContainText('DEC is ‘31/02/2026’, which is not a day');
  await page.getByText('Show the row').first().click();
  await expect(page.locator('.rows__wrong')).toHaveText('31/02/2026');
  await expect(page.locator('#figures')).toContainText('We are looking after 2 children.');
  await page.getByText('Who is counted').first().click();
  await expect(page.locator('#who-P01')).toContainText(`${canary}A`);
  await expect(page.locator('#file-text')).not.toContainText(canary);
  await expectOpenToAll(page);
  await expect(page.locator('#asked')).toHaveText('nothing');
  expect(asked.map((request) => request.url())).toEqual([]);
});

test('figures of an earlier day do not stay beside a day that cannot be', async ({
  page,
}, info) => {
  test.skip(!hasScripts(info), why);
  await page.goto('/desk');
  await whenAReturnIsDropped(page);
  const asAt = page.getByLabel('Figures as at');
  const asked = await asAt.inputValue();
  await asAt.fill('');
  await asAt.blur();
  await expect(page.getByRole('status')).toHaveText('Choose the day that the figures are of.');
  await expect(page.locator('#results')).toBeHidden();
  await asAt.fill(asked);
  await asAt.blur();
  await expect(page.locator('#results')).toBeVisible();
});

test('what holds the children can reach nothing, even if it tried', async ({ page }, info) => {
  test.skip(!hasScripts(info), why);
  await page.goto('/desk');
  await whenAReturnIsDropped(page);
  const [worker] = page.workers();
  expect(worker).toBeDefined();
  const tries = await worker?.evaluate(async () => {
    const held = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .then(
          () => 'left',
          () => 'held',
        );
    return Promise.all([
      held(() => fetch('/desk')),
      held(() => importScripts('/desk/offline.js')),
      held(
        () =>
          new Promise((open, fail) => {
            const socket = new WebSocket(`ws://${location.host}/`);
            socket.onopen = open;
            socket.onerror = fail;
          }),
      ),
    ]);
  });
  expect(tries).toEqual(['held', 'held', 'held']);
  const ofPage = await page.evaluate(() =>
    fetch('/health').then(
      () => 'left',
      () => 'held',
    ),
  );
  expect(ofPage).toBe('held');
});

test('the desk works without a network', async ({ page, context }, info) => {
  test.skip(!hasScripts(info), why);
  await page.goto('/desk');
  await whenTheDeskIsKept(page);
  await context.setOffline(true);
  await page.reload();
  await whenAReturnIsDropped(page);
  await expect(page.locator('#figures')).toContainText('We are looking after 2 children.');
  await context.setOffline(false);
});

test('a file that is no return is answered with a sentence', async ({ page }, info) => {
  test.skip(!hasScripts(info), why);
  await page.goto('/desk');
  const dropped = await page.evaluateHandle(() => {
    const carrier = new DataTransfer();
    carrier.items.add(new File(['%PDF-1.7'], 'a.pdf'));
    return carrier;
  });
  await page.locator('#drop').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.locator('#status')).toHaveText(
    'a.pdf: this is a PDF, not a CSV or XML file. Save the table as CSV and give that.',
  );
});

test('an analyst sends the figures, and only the figures', async ({ page, context }, info) => {
  test.skip(!hasScripts(info), why);
  await signInAs(page, 'Performance analyst');
  await page.goto('/desk');
  await whenAReturnIsDropped(page);
  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
  });
  await page.getByText('Look at what would be sent').click();
  await page.getByRole('button', { name: /^Send the figures/ }).click();
  await expect(page).toHaveURL(/\/analyst\/figures\?received=(new|newer|same)/);
  expect(sent.length).toBe(1);
  expect(sent.join()).not.toContain(canary);
});

test('without scripts the desk says so, and where else to go', async ({ page }, info) => {
  test.skip(hasScripts(info), 'it is for pages without scripts');
  await page.goto('/desk');
  await expect(page.getByText('npx rooftree figures FOLDER')).toBeVisible();
  await expect(page.locator('#drop')).toBeHidden();
  await expectOpenToAll(page);
});

function hasScripts(info: TestInfo): boolean {
  return info.project.metadata.scripts === true;
}

/** Waits until the browser has kept the desk’s own files for use without a network. */
async function whenTheDeskIsKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

async function whenAReturnIsDropped(page: Page): Promise<void> {
  await page.locator('#folder').setInputFiles(aReturn());
  if ((await page.locator('#council').inputValue()) === '') {
    await page.locator('#council').selectOption('883');
  }
  await expect(page.locator('#status')).toHaveText(/^Done: \d+ figures/);
}

/** A folder with a made-up return for 2025-26. */
function aReturn(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'rooftree-return-')), 'return');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'episodes.csv'),
    [
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      `${canary}A,01/05/2025,S,C2,N1,U6,PR1,,,,,,`,
      `${canary}B,01/06/2025,S,C2,N1,U6,PR1,,,,,,`,
      `${canary}C,01/06/2025,S,C2,N1,U6,PR1,01/03/2026,E4A,,,,`,
      `${canary}D,01/06/2025,S,C2,N1,U6,PR1,31/02/2026,E4A,,,,`,
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'header.csv'),
    [
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
      ...['A', 'B', 'C', 'D'].map((child) => `${canary}${child},F,01/02/2015,WBRI,,,`),
    ].join('\n'),
  );
  return folder;
}
