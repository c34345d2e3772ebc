import { expect, expectOpenToAll, test } from './walk.ts';

const publicPages = [
  '/',
  '/figures',
  '/compare',
  '/privacy',
  '/accessibility',
  '/sign-in',
  '/reset',
];

for (const address of publicPages) {
  test(`a stranger reads ${address}`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectOpenToAll(page);
  });
}

test('a stranger follows a figure to how it is counted', async ({ page }) => {
  await page.goto('/figures');
  await page
    .getByRole('link', { name: /How often do we ask/ })
    .first()
    .click();
  await expect(page.getByRole('img').first()).toBeVisible();
  await page.getByText('The same numbers as a table').click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How we count this' })).toBeVisible();
  await expectOpenToAll(page);
});

test('the way round works by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main-content')).toBeFocused();
});

test('what is not there is said in words, whoever asks', async ({ page }) => {
  for (const address of ['/nowhere', '/figures/no-such-measure']) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page');
    await expectOpenToAll(page);
  }
});
