import type { Page } from '@playwright/test';
import { actAs, dayFromToday, fillDay } from './act-as.ts';
import { expect, expectOpenToAll, test } from './walk.ts';

const chair = 'Councillor Gwen Ashdown';
const clerk = 'Iestyn Pugh';
const member = 'Councillor Priya Nair';

let matter = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  matter = `How often our children move home (${crypto.randomUUID().slice(0, 4)})`;
});

test('1: the chair refers figures about stability to scrutiny with the reason; the clock starts', async ({
  page,
}) => {
  await actAs(page, chair);
  await page.goto('/referrals');
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Refer a matter' }).click();
  await expectOpenToAll(page);
  await page
    .getByLabel('Which body refers it')
    .selectOption({ label: 'Corporate Parenting Committee' });
  await page.getByLabel('What kind of body').selectOption('overview and scrutiny');
  await page.getByLabel('Its name').fill('Overview and Scrutiny Committee');
  await page.getByLabel('What is referred, in a line').fill(matter);
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('alert')).toContainText('Write why it is referred');
  await expectOpenToAll(page);
  await page.getByLabel('Why, and what is asked').fill('More of them moved three times this year.');
  await page.locator('summary', { hasText: 'Staying put' }).click();
  await page
    .getByLabel(/three or more homes/)
    .first()
    .check();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('heading', { name: matter })).toBeVisible();
  await expect(page.getByText('Released figures, as they stood that day.')).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'It is sent today' }).click();
  await expect(page.getByRole('status')).toContainText('The clock runs from today');
  await expect(page.getByText('Sent; nothing heard yet')).toBeVisible();
});

test('2: scrutiny recommends, and the executive’s two months begin; on day 50 it is nudged', async ({
  page,
}) => {
  await actAs(page, clerk);
  await openReferral(page, matter);
  await page.getByRole('button', { name: 'They only say that it came' }).click();
  await expect(page.getByText('It came; the answer is still to come')).toBeVisible();
  await page.getByLabel('The answer', { exact: true }).fill('We held two hearings.');
  await page
    .getByLabel('What scrutiny recommends to the executive')
    .fill('Pay for short stays, so that carers can rest.');
  await page.getByRole('button', { name: 'File the answer' }).click();
  await expectOpenToAll(page);
  await page.getByRole('link', { name: 'What the executive is to reply to' }).click();
  await expect(page.getByText(/section 9FE/)).toBeVisible();
  await expectOpenToAll(page);
  await page.goto('/referrals');
  await page.getByText('Fifty days gone: the reply is nearly due').first().waitFor();
  await expectOpenToAll(page);
});

test('2: the executive’s reply is filed, and whoever follows it reads it', async ({ page }) => {
  await actAs(page, clerk);
  await openReferral(page, matter);
  await page.getByRole('link', { name: 'What the executive is to reply to' }).click();
  await page.getByLabel('The answer', { exact: true }).fill('Agreed, from the first of April.');
  await page.getByRole('button', { name: 'File the answer' }).click();
  const address = page.url();
  await page.getByLabel('For children, in a line or two').fill('Carers rest one weekend in six.');
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('heading', { name: 'What came of it' })).toBeVisible();
  await expectOpenToAll(page);
  await actAs(page, member);
  await page.goto(address);
  await expect(page.getByText('Agreed, from the first of April.')).toBeVisible();
  await expect(page.getByRole('button', { name: /File|End/ })).toHaveCount(0);
  await expectOpenToAll(page);
});

test('3: the health section for the health and wellbeing board writes itself from released figures', async ({
  page,
}) => {
  await actAs(page, clerk);
  await page.goto('/referrals/health-section');
  await expect(page.getByText('Nobody typed a number.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Send it to the board' }).click();
  await expect(page.getByLabel('What kind of body')).toHaveValue('health and wellbeing board');
  await expect(page.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await expectOpenToAll(page);
});

test('4: cabinet and shadow member present the appraisal to full council as its own item, and young people speak', async ({
  page,
}) => {
  await actAs(page, clerk);
  await page.goto('/referrals/full-council');
  await expect(page.getByText('Young people asked why moves are still so sudden.')).toBeVisible();
  await expectOpenToAll(page);
  await page
    .getByLabel('Which body’s year is appraised')
    .selectOption({ label: 'Children in Care Council' });
  await page.getByLabel('Title of the item').fill('Our year as a parent');
  await fillDay(page, 'on', dayFromToday(150 + Math.floor(Math.random() * 1000)));
  await page.getByLabel('Cabinet member who presents it').fill('Councillor Priya Nair');
  await page.getByLabel('Shadow member who presents it').fill('Councillor Priya Nair');
  await page.getByLabel('Which group of young people speaks').fill('The Children in Care Council');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByRole('alert')).toContainText('both present it');
  await expectOpenToAll(page);
  await page.getByLabel('Shadow member who presents it').fill('Councillor Tomasz Zielak');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByRole('status')).toContainText('Kept');
  await expect(page.getByText('Councillor Tomasz Zielak').first()).toBeVisible();
  await expectOpenToAll(page);
});

test('reports go to other bodies at their interval, and what came back is filed', async ({
  page,
}) => {
  await actAs(page, member);
  await page.goto('/referrals/reports');
  await expect(page.getByRole('heading', { name: 'Annual report, to Full council' })).toBeVisible();
  await expect(page.getByText(/Members asked for the next one in May/)).toBeVisible();
  await expectOpenToAll(page);
});

async function openReferral(page: Page, of: string): Promise<void> {
  await page.goto('/referrals');
  await page
    .locator('.worklist__row', { hasText: 'to Overview and Scrutiny Committee' })
    .getByRole('link', { name: of, exact: true })
    .click();
}
