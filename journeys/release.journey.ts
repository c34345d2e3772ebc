import type { Page } from '@playwright/test';
import { dayAfterNewest, madeUpFigures } from './made-up-figures.ts';
import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

test('figures go from the analyst’s hands to a councillor’s page, past two people', async ({
  page,
}) => {
  const asAt = await dayAfterNewest(page);
  await whenAnalystHandsIn(page, madeUpFigures(asAt));
  await whenAnalystAsksForApproval(page);
  await thenNothingIsPublicYet(page, asAt);
  await whenApproverApproves(page);
  await thenAnybodyCanReadThem(page, asAt);
});

test('a return that is dropped among the figures is refused, in words', async ({ page }) => {
  await signInAs(page, 'Performance analyst');
  await page.goto('/analyst/figures');
  await page.getByLabel('Hand in a figures file').setInputFiles({
    name: 'episodes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('CHILD,DECOM,RNE,LS\nX1,01/04/2026,S,C2\n'),
  });
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing of it was kept');
  await expectOpenToAll(page);
});

async function whenAnalystHandsIn(page: Page, file: string): Promise<void> {
  await signInAs(page, 'Performance analyst');
  await page.goto('/analyst');
  await expectOpenToAll(page);
  await page.goto('/analyst/figures');
  await expectOpenToAll(page);
  await page.getByLabel('Hand in a figures file').setInputFiles(file);
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page).toHaveURL(/received=new/);
}

async function whenAnalystAsksForApproval(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^As at/ })
    .first()
    .click();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Ask for approval' }).click();
  await expect(page.getByText('Waiting', { exact: false }).first()).toBeVisible();
}

async function thenNothingIsPublicYet(page: Page, asAt: string): Promise<void> {
  const { newest } = await (await page.request.get('/api/v1/figures')).json();
  expect(newest.asAt).not.toBe(asAt);
}

async function whenApproverApproves(page: Page): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, 'Release approver');
  await page.goto('/approver');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: 'Look at the figures' }).first().click();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(page).toHaveURL(/\/approver/);
  await expectOpenToAll(page);
}

async function thenAnybodyCanReadThem(page: Page, asAt: string): Promise<void> {
  await page.context().clearCookies();
  const { newest } = await (await page.request.get('/api/v1/figures')).json();
  expect(newest.asAt).toBe(asAt);
  await page.goto('/figures');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
