import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

test('a councillor reads the scorecard before a meeting', async ({ page }) => {
  await signInAs(page, 'Councillor');
  await page.goto('/home');
  await expect(page.getByRole('heading', { name: 'Your next useful thing' })).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole('link', { name: 'Read the scorecard' }).click();
  await expect(page.getByText('Good enough for my own child?').first()).toBeVisible();
  await expectOpenToAll(page);
  await page
    .getByRole('link', { name: /How often do we ask/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How often do we ask');
});

test('no address leads a councillor to an exact figure', async ({ page }) => {
  await signInAs(page, 'Councillor');
  for (const address of [
    '/analyst',
    '/analyst/figures',
    '/analyst/releases',
    '/approver',
    '/admin',
    '/admin/people',
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
  }
});
