import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

test('an administrator ends an account, and its session dies at once', async ({
  page,
  browser,
}, info) => {
  const leaver = leavers[info.project.name] ?? '';
  const theirs = await browser.newContext({ baseURL: process.env.ROOFTREE_ADDRESS ?? '' });
  const theirPage = await theirs.newPage();
  await signInAs(theirPage, leaver);
  await theirPage.goto('/home');
  await expect(theirPage).not.toHaveURL(/sign-in/);

  await signInAs(page, 'System administrator');
  await page.goto('/admin');
  await expectOpenToAll(page);
  await page.goto('/admin/people');
  await expectOpenToAll(page);
  await page
    .getByRole('row', { name: new RegExp(leaver) })
    .or(page.getByRole('listitem').filter({ hasText: leaver }))
    .first()
    .getByRole('link')
    .first()
    .click();
  await expectOpenToAll(page);
  await page.getByText('End this account').click();
  await page.getByRole('button', { name: 'End it now', exact: true }).click();
  await expect(page.getByText('End this account')).toHaveCount(0);
  // The very next request is turned away: no second passes in which the session lives on.
  const next = await theirs.request.get('/home', { maxRedirects: 0 });
  expect(next.status()).toBe(302);
  expect(next.headers().location).toMatch(/^\/sign-in/);
  await theirs.close();
});

/** Each walk ends somebody else’s account, of people whom no other journey needs. */
const leavers: Readonly<Record<string, string>> = {
  wide: 'Opportunity broker',
  phone: 'Leaving-care personal adviser',
  'wide-plain': 'Safeguarding duty lead',
  'phone-plain': 'Independent complaints lead',
};
