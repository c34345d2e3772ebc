import { readFileSync } from 'node:fs';
import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

test('an administrator holds a class of data, and ends the hold', async ({ page }) => {
  await signInAs(page, 'System administrator');
  await page.goto('/admin');
  await page.getByRole('link', { name: /How long things are kept/ }).click();
  await expectOpenToAll(page);
  const post = page.getByRole('listitem').filter({ hasText: 'Outgoing post' });
  await post.getByText('Change how long').click();
  await post.getByText('Hold it: outgoing post').click();
  await expectOpenToAll(page);
  await post.getByRole('button', { name: 'Hold it' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why it must stay');
  await expectOpenToAll(page);
  await post.getByLabel('Why must it stay?').fill('An inquiry');
  await post.getByRole('button', { name: 'Hold it' }).click();
  await expect(page.getByRole('status')).toContainText('Held.');
  await expectOpenToAll(page);
  await post.getByText('End this hold').first().click();
  await post.getByLabel('Why need it not stay?').first().fill('The inquiry is over');
  await post.getByRole('button', { name: 'End the hold' }).first().click();
  await expect(page.getByRole('status')).toContainText('The hold is ended.');
});

test('the privacy lead finds a person and saves what is held of them', async ({ page }) => {
  await signInAs(page, 'Privacy lead');
  await page.goto('/home');
  await expect(page).toHaveURL(/\/admin\/requests$/);
  await expectOpenToAll(page);
  await page.getByLabel('A part of their name or e-mail address').fill('@');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('alert')).toContainText('at least two letters');
  await page.getByLabel('A part of their name or e-mail address').fill('.example');
  await page.getByRole('button', { name: 'Find' }).click();
  await expectOpenToAll(page);
  const first = page.getByRole('listitem').filter({ hasText: 'Why is it needed?' }).first();
  await first.getByLabel('Why is it needed?').selectOption('They asked for a copy');
  const saved = page.waitForEvent('download');
  await first.getByRole('button', { name: /^Save the file/ }).click();
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(file.person.email).toContain('.example');
  expect(file.auditEntries.at(-1).why).toBe('they asked for a copy');
});
