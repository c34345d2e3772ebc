import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

/** Each guide, who reads it, and the pages it explains. */
const guides = [
  { guide: 'analyst', role: 'Performance analyst', explains: ['/analyst', '/desk'] },
  { guide: 'approver', role: 'Release approver', explains: ['/approver'] },
  { guide: 'councillor', role: 'Councillor', explains: ['/member', '/member/scorecard'] },
  {
    guide: 'chair',
    role: 'Chair, lead member or opposition lead',
    explains: ['/chair', '/referrals'],
  },
  { guide: 'clerk', role: 'Democratic services officer', explains: ['/clerk'] },
  { guide: 'administrator', role: 'System administrator', explains: ['/admin'] },
];

for (const { guide, role, explains } of guides) {
  test(`the guide for the ${guide} opens from the pages it explains, with its pictures`, async ({
    page,
  }) => {
    await signInAs(page, role);
    for (const address of explains) {
      await page.goto(address);
      await page.getByRole('link', { name: 'How to use this page' }).click();
      await expect(page).toHaveURL(new RegExp(`/guides/${guide}$`));
    }
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`For the ${guide}`);
    const pictures = await page.getByRole('article').getByRole('img').all();
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      expect(await picture.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth)).toBe(960);
    }
    await expectOpenToAll(page);
  });
}

test('a stranger is offered no guide, but may read every one', async ({ page }) => {
  await page.goto('/desk');
  await expect(page.getByRole('link', { name: 'How to use this page' })).toHaveCount(0);
  for (const { guide } of guides) {
    const answer = await page.goto(`/guides/${guide}`);
    expect(answer?.status(), guide).toBe(200);
  }
});
