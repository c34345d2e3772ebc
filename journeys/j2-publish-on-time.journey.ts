import type { Page } from '@playwright/test';
import { actAs, dayFromToday, fillDay } from './act-as.ts';
import { expect, expectOpenToAll, test } from './walk.ts';

test.describe.configure({ mode: 'serial' });

const clerk = 'Iestyn Pugh';
const secondClerk = 'Wilhelmina Trask';
const privacyLead = 'Ayesha Rahmani';
const committee = 'Corporate Parenting Committee';

/** The committee’s next meeting, and its last one: their addresses. */
async function meetings(page: Page): Promise<{ readonly next: string; readonly last: string }> {
  await page.goto('/meetings');
  const theirs = page.locator('a[href^="/meetings/corporate-parenting-committee-"]');
  const hrefs = await theirs.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const days = hrefs.map((href) => href ?? '').toSorted();
  const today = dayFromToday(0);
  return {
    next: days.find((href) => href.slice(-10) > today) ?? '',
    last: days.findLast((href) => href.slice(-10) < today) ?? '',
  };
}

/** Opens each item of an agenda in its place. */
async function openEveryItem(page: Page): Promise<void> {
  for (const summary of await page.locator('.agenda summary').all()) await summary.click();
}

/** Brings a paper under the item called `item`, as the signed-in clerk does. */
async function bring(page: Page, item: RegExp, fields: Readonly<Record<string, string>>) {
  const option = page.getByLabel('Under which item?').locator('option', { hasText: item });
  await page
    .getByLabel('Under which item?')
    .selectOption((await option.getAttribute('value')) ?? '');
  for (const [label, words] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(words);
  }
  await page.getByRole('button', { name: 'Bring it' }).click();
}

/** Publishes what was added, by two clerks. */
async function publishByTwo(page: Page, next: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('waits for a second person').first()).toBeVisible();
  await expect(page.getByText('somebody else has to publish it')).toBeVisible();
  await actAs(page, secondClerk);
  await page.goto(`/clerk${next}/pack`);
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Publish it' }).click();
  await expect(page.getByText('Published. Members have been told.')).toBeVisible();
}

test('the last lawful day to publish stands on the clerk’s home and on the agenda', async ({
  page,
}) => {
  const { next } = await meetings(page);
  await actAs(page, clerk);
  await page.goto('/clerk');
  await expectOpenToAll(page);
  await expect(page.locator('.due-days__when').first()).toBeVisible();
  await page.locator(`a[href="/clerk${next}"]`).first().click();
  await expect(page.getByText('Last lawful day to publish:')).toBeVisible();
  await expectOpenToAll(page);
});

test('an agenda without a place for young people is not published until a reason is typed, and the reason is printed', async ({
  page,
}, info) => {
  const times: Readonly<Record<string, string>> = {
    wide: '09:00',
    phone: '10:00',
    'wide-plain': '11:00',
    'phone-plain': '12:00',
  };
  await actAs(page, clerk);
  await page.goto('/clerk');
  await page.getByLabel('Which body meets?').selectOption({ label: committee });
  await page.getByLabel('What sort of meeting is it?').selectOption('extraordinary');
  await fillDay(page, 'day', dayFromToday(200));
  await page.getByLabel('At what time?').fill('half past');
  await page.getByLabel('Where?').fill('Town Hall');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByRole('alert')).toContainText('Write the time as 18:30');
  await expectOpenToAll(page);
  await page.getByLabel('At what time?').fill(times[info.project.name] ?? '13:00');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Homes near home');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('On the agenda, as its last item.')).toBeVisible();
  await expectOpenToAll(page);
  const workbench = new URL(page.url()).pathname;
  await page.goto(`${workbench}/pack`);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('has no place on this agenda');
  await page.goto(workbench);
  await page.getByLabel('Why not?').fill('They are away together that week.');
  await page.getByRole('button', { name: 'Keep the reason' }).click();
  await page.goto(`${workbench}/pack`);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.goto(workbench.replace('/clerk', ''));
  await expect(page.getByText('They are away together that week.')).toBeVisible();
  await expectOpenToAll(page);
});

test('when one appendix is exempt under paragraph 2, the public pack shows its title, paragraph and reason and none of its text', async ({
  page,
}) => {
  const { next } = await meetings(page);
  await page.goto(next);
  await expectOpenToAll(page);
  await openEveryItem(page);
  await expect(page.getByRole('heading', { name: 'Appendix: who waits, and where' })).toBeVisible();
  await expect(page.getByText('Exempt under paragraph 2 of Schedule 12A')).toBeVisible();
  await expect(page.getByText('People could be known by where they wait')).toBeVisible();
  await expectOpenToAll(page);
  expect(await page.content()).not.toContain('tidewater');
  await page.getByRole('link', { name: 'A home of one’s own after care' }).click();
  await expectOpenToAll(page);
  await page.goto(`${next}/young-people`);
  await expect(page.getByText('We talk about one more thing in private')).toBeVisible();
  await expectOpenToAll(page);
});

test('a search or a direct link finds nothing of it for the public, and all of it for a member', async ({
  page,
}) => {
  const { next } = await meetings(page);
  await page.goto('/search');
  await page.getByLabel('What are you looking for?').fill('tidewater');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('Nothing we have published answers that')).toBeVisible();
  await expectOpenToAll(page);
  await actAs(page, clerk);
  await page.goto(`/clerk${next}/pack`);
  const form = page.getByRole('button', { name: /Take it away.*who waits/ }).locator('xpath=..');
  const paper = await form.locator('input[name="paper"]').getAttribute('value');
  await page.context().clearCookies();
  expect((await page.goto(`${next}/papers/${paper}`))?.status()).toBe(404);
  await actAs(page, 'Gwen Ashdown');
  await page.goto('/search?q=tidewater');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: 'Appendix: who waits, and where' }).click();
  await expect(page.getByText('Restricted').first()).toBeVisible();
  await expectOpenToAll(page);
  expect(await page.content()).toContain('tidewater');
});

test('words that may point to a child hold a paper up until the privacy lead lets them stand, with a reason', async ({
  page,
}, info) => {
  const { next } = await meetings(page);
  const title = `A word from the group, ${info.project.name}`;
  await actAs(page, clerk);
  await page.goto(`/clerk${next}/pack`);
  const item = /What the Children in Care Council brings/;
  await bring(page, item, {
    Title: title,
    'The paper': `Just two young people could come on the ${info.project.name} day.`,
  });
  await expect(
    page.getByText('Give the chair’s reason why this paper cannot wait').first(),
  ).toBeVisible();
  await expectOpenToAll(page);
  await page
    .getByLabel('The chair’s reason why it cannot wait', { exact: true })
    .fill('The group meets before the committee does.');
  await page.getByRole('button', { name: 'Bring it' }).click();
  await expect(page.getByText('The screen found one place')).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('ask the privacy lead');
  await actAs(page, privacyLead);
  await page.goto('/privacy-lead/screen');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: committee }).first().click();
  await page
    .getByRole('button', { name: /Let it stand/ })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText('Say why these words may stand');
  await expectOpenToAll(page);
  await page.getByLabel('Why may it stand?').first().fill('They told us so themselves.');
  await page
    .getByRole('button', { name: /Let it stand/ })
    .first()
    .click();
  await expect(page.getByText('Your reason is kept')).toBeVisible();
});

test('the supplement joins the same pack, and its reason is printed', async ({ page }, info) => {
  const { next } = await meetings(page);
  await actAs(page, clerk);
  await page.goto(`/clerk${next}/pack`);
  await publishByTwo(page, next);
  await page.context().clearCookies();
  await page.goto(next);
  await openEveryItem(page);
  await expect(page.getByText(`A word from the group, ${info.project.name}`)).toBeVisible();
  await expect(page.getByText('The group meets before the committee does.').first()).toBeVisible();
});

test('a recall in one step takes the papers away, says so, and tells the monitoring officer', async ({
  page,
}) => {
  const { last } = await meetings(page);
  await actAs(page, clerk);
  await page.goto(`${last}/recall`);
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Recall the papers' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why');
  await page.getByLabel('Why are they taken back?').fill('A name slipped in.');
  await page.getByRole('button', { name: 'Recall the papers' }).click();
  await expect(page.getByText('The monitoring officer has been told.')).toBeVisible();
  await page.goto(last);
  await expect(page.getByText('have been withdrawn')).toBeVisible();
  await expectOpenToAll(page);
  expect((await page.goto(`${last}/pack.csv`))?.status()).toBe(404);
  await actAs(page, 'Bartholomew Okonjo');
  await page.goto(last.replace('/meetings', '/clearance/packs'));
  await expect(page.getByText('A name slipped in.')).toBeVisible();
  await expectOpenToAll(page);
  await actAs(page, clerk);
  await page.goto(`/clerk${last}/pack`);
  await page
    .getByLabel('The chair’s reason, if it comes after the last lawful day')
    .fill('Corrected after a recall.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.goto(last);
  await expect(page.getByText('Corrected after a recall.')).toBeVisible();
});
