import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { generate } from 'otplib';
import { readyAddress } from './open-house.ts';
import { expect, expectOpenToAll, test } from './walk.ts';

const command = fileURLToPath(new URL('../bin/rooftree.mjs', import.meta.url));
const shared = fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Who takes part, and the one-time link that lets each of them in. */
type Links = Readonly<Record<'analyst' | 'release-approver' | 'councillor', string>>;

test('a real council’s return becomes a scorecard beside the country’s own figures', async ({
  page,
  browser,
}, info) => {
  test.skip(
    info.project.name !== 'wide',
    'it is walked once: its pages are walked four times in other journeys',
  );
  test.skip(
    !existsSync(shared),
    'the sample return and the published figures are not on this machine',
  );
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-real-'));
  const links = givenAHouseForThurrock(folder);
  const house = spawn(process.execPath, [command, 'start', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const address = await readyAddress(house);
    const token = await whenAnalystJoinsAndMakesToken(page, address, links.analyst);
    whenFiguresAreSent(folder, address, token);
    await whenAnalystAsksForApproval(page, address);
    await whenApproverApproves(
      await (await browser.newContext()).newPage(),
      address,
      links['release-approver'],
    );
    await thenCouncillorSeesScorecard(
      await (await browser.newContext()).newPage(),
      address,
      links.councillor,
    );
  } finally {
    await closed(house);
    rmSync(folder, { recursive: true, force: true });
  }
});

function givenAHouseForThurrock(folder: string): Links {
  const invite = (name: string, role: string) =>
    /http\S+/.exec(
      rooftree([
        'invite',
        `${name}@thurrock.example`,
        '--role',
        role,
        '--authority',
        '883',
        '--data',
        folder,
      ]),
    )?.[0] ?? '';
  invite('admin', 'administrator');
  rooftree(['benchmarks', ...globSync(join(shared, 'benchmarks', '*.csv')), '--data', folder]);
  return {
    analyst: invite('analyst', 'analyst'),
    'release-approver': invite('approver', 'release-approver'),
    councillor: invite('councillor', 'councillor'),
  };
}

async function whenAnalystJoinsAndMakesToken(
  page: Page,
  address: string,
  link: string,
): Promise<string> {
  await takeUp(page, address, link);
  await page.goto(`${address}/analyst/tokens`);
  await page.getByLabel('Which computer is it for?').fill('this one');
  await page.getByRole('button', { name: 'Make a token' }).click();
  return /ROOFTREE_TOKEN=(\S+)/.exec(await page.locator('pre').innerText())?.[1] ?? '';
}

function whenFiguresAreSent(folder: string, address: string, token: string): void {
  const file = join(folder, 'f.json');
  const returns = globSync(join(shared, 'return-903/sample/*.csv'));
  // The sample return has things wrong with it, so the command ends with 1 and a file.
  rooftree(
    ['figures', ...returns, '--authority', '883', '--as-at', '2018-03-31', '--out', file],
    {},
    [0, 1],
  );
  const sent = JSON.parse(rooftree(['send', file, '--to', address], { ROOFTREE_TOKEN: token }));
  expect(sent.status).toBe('new');
}

async function whenAnalystAsksForApproval(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/analyst/figures`);
  await page
    .getByRole('link', { name: /^As at/ })
    .first()
    .click();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Ask for approval' }).click();
}

async function whenApproverApproves(page: Page, address: string, link: string): Promise<void> {
  await takeUp(page, address, link);
  await page.goto(`${address}/approver`);
  await page.getByRole('link', { name: 'Look at the figures' }).click();
  await page.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(page).toHaveURL(/\/approver/);
}

async function thenCouncillorSeesScorecard(
  page: Page,
  address: string,
  link: string,
): Promise<void> {
  await takeUp(page, address, link);
  await page.goto(`${address}/member/scorecard`);
  const row = page.getByRole('article', { name: /How often do we ask/ });
  await expect(row).toContainText('153 of our 1,201 children');
  // Thurrock’s newest published figures, each said with its own year and never as 2018’s.
  await expect(row).toContainText('2025');
  await expect(row).toContainText('10%');
  await expectOpenToAll(page);
  await page.goto(`${address}/figures/three-or-more-placements`);
  await page.getByText('The same numbers as a table').click();
  await expect(page.getByRole('table').filter({ hasText: '2025' }).first()).toBeVisible();
  await expectOpenToAll(page);
}

/** Takes up an invitation as its page asks: a password, and the code the app would show. */
async function takeUp(page: Page, address: string, link: string): Promise<void> {
  await page.goto(address + new URL(link).pathname);
  const secret = (await page.locator('.pairing__key code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Password').fill('estuary lantern walks home');
  await page.getByLabel('Code').fill(await generate({ secret }));
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep these ten codes');
}

/** What the command `rooftree` prints; fails on an exit code that was not looked for. */
function rooftree(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  codes: readonly number[] = [0],
): string {
  try {
    return execFileSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...environment },
    });
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : null;
    if (status === null || !codes.includes(status)) throw error;
    return '';
  }
}

function closed(house: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => house.once('exit', () => done()));
  house.kill('SIGTERM');
  return gone;
}
