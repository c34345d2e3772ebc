import { fillDay, open } from './seat-a-committee.ts';
import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

test('anybody sees who meets, who reports to whom, and who answers for what', async ({ page }) => {
  await page.goto('/bodies');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: 'Who reports to whom' }).click();
  await expect(page.getByRole('img', { name: 'Who reports to whom' }).first()).toBeAttached();
  await expect(page.getByText('overdue').first()).toBeVisible();
  await expectOpenToAll(page);
  await page.goto('/statutory-posts');
  await expect(page.getByText('Every post that the law asks for is held.')).toBeVisible();
  await expectOpenToAll(page);
});

test('an old day shows the chair of that day', async ({ page }) => {
  await page.goto('/bodies/corporate-parenting-committee');
  await expect(page.getByText('Councillor Gwen Ashdown, chair')).toBeVisible();
  const fold = await open(page.locator('main'), 'As it was on another day');
  await fillDay(fold, 'On which day?', '14 11 2023');
  await fold.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByText('Councillor Edith Hollander, chair')).toBeVisible();
  await expect(page.getByText('This is how it was on Tuesday 14 November 2023')).toBeVisible();
  await expectOpenToAll(page);
});

test('a clerk sees who is asked, who came and who is late, and is told of a slip in its own form', async ({
  page,
}) => {
  await signInAs(page, 'Democratic services officer');
  await page.goto('/clerk/bodies/corporate-parenting-committee/links');
  await expect(page.getByRole('region', { name: 'Updates overdue' })).toContainText('Health');
  await expectOpenToAll(page);
  const fold = await open(page.locator('main'), 'Link a body elsewhere');
  await fold.getByRole('button', { name: 'Link it' }).click();
  await expect(page.getByRole('alert')).toContainText('Write what the body is called.');
  await expectOpenToAll(page);
  await page.goto('/clerk/posts');
  await expectOpenToAll(page);
  await page.goto('/clerk/bodies');
  await expectOpenToAll(page);
});

test('a clerk looks at a table before it is brought in, brings it in, and takes it back', async ({
  page,
}) => {
  await signInAs(page, 'Democratic services officer');
  await page.goto('/clerk/import');
  await expectOpenToAll(page);
  await page.getByLabel('What is in the file?').selectOption({ label: 'Meetings' });
  const table = 'Body,Date,Time,Place\nHealth and Wellbeing Group,14/05/2024,10:00,Room 3\n';
  const buffer = Buffer.from(table);
  await page.locator('#file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(
    page.getByText('1 row would be brought in. Nothing has been kept yet.'),
  ).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('This file was brought in.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it all back' }).click();
  await expect(page.getByText('What this file brought in was taken back.')).toBeVisible();
  await expectOpenToAll(page);
});
