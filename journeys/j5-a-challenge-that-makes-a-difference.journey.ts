import type { Page } from '@playwright/test';
import { actAs, dayFromToday, fillDay } from './act-as.ts';
import { expect, expectOpenToAll, test } from './walk.ts';

const member = 'Councillor Delroy Marchant';
const chair = 'Councillor Gwen Ashdown';
const clerk = 'Iestyn Pugh';
const nurse = 'Siobhan Lacey';
const director = 'Oluwaseun Adeyinka';

const difference = 'Children see a nurse in their first month, and know her name.';

/** Every project walks the same house, so each asks a question of its own. */
let question = '';
let task = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  const own = crypto.randomUUID().slice(0, 4);
  question = `Why do health assessments come late: one clinic, or many? (${own})`;
  task = `Book every assessment on the first day. (${own})`;
});

test('1: a member asks why assessments are late, of health and social care together', async ({
  page,
}) => {
  await actAs(page, member);
  await page.goto('/member/challenges');
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Ask something' }).click();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Write what you ask');
  await expectOpenToAll(page);
  await page.getByLabel('As a member of').selectOption({ label: 'Corporate Parenting Committee' });
  await page.getByLabel('What do you ask?').fill(question);
  await page.getByLabel('Who should answer').selectOption({ label: `Health: ${nurse}` });
  await page
    .getByLabel('Together with')
    .selectOption({ label: `Children’s social care: ${director}` });
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Asked');
  await page.getByRole('link', { name: question }).click();
  await expect(page.getByText(/due by .*, ten working days later/)).toBeVisible();
  await expectOpenToAll(page);
});

test('2: both answer within ten working days; an answer that is late is before the chair', async ({
  page,
}) => {
  for (const [who, answer] of [
    [nurse, 'One clinic of four has no doctor on Fridays.'],
    [director, 'We ask for consent after the placement, which is late.'],
  ] as const) {
    await actAs(page, who);
    await page.goto('/member/challenges');
    await page.getByRole('link', { name: question }).click();
    await page.getByLabel('Say it as you would in the room').fill(answer);
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(page.getByText(answer, { exact: true }).first()).toBeVisible();
    await expectOpenToAll(page);
  }
  await actAs(page, chair);
  await page.goto('/chair');
  await expectOpenToAll(page);
  const late = page.getByRole('region', { name: 'Answers that are late' });
  await expect(late.getByText('The answer is late').first()).toBeVisible();
  await expect(late.getByText(/How many schools/)).toBeVisible();
  await expect(late.getByText(/Education · was due/)).toBeVisible();
});

test('3: the body decides on a joint action of nurse and service, with a test a figure can fail', async ({
  page,
}) => {
  await actAs(page, clerk);
  await openQuestion(page);
  await page.getByRole('link', { name: 'Begin an action from it' }).click();
  await expectOpenToAll(page);
  await page
    .getByLabel('Which body asks for it')
    .selectOption({ label: 'Corporate Parenting Committee' });
  await page.getByLabel('What is to be done').fill(task);
  await page.getByLabel('Who does it').selectOption({ label: `Health: ${nurse}` });
  await page
    .getByLabel('Together with')
    .selectOption({ label: `Children’s social care: ${director}` });
  await fillDay(page, 'due', dayFromToday(120));
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('alert')).toContainText('how it will be known');
  await expectOpenToAll(page);
  await page
    .getByLabel('How it will be known that it worked')
    .fill('At least 97 in 100 children have had their assessment by then.');
  await page.getByLabel('Figure', { exact: true }).selectOption('health-assessment');
  await page.getByLabel('It should be').selectOption('at least');
  await page.getByLabel('Number', { exact: true }).fill('97');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('status')).toContainText('The action has begun');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: task }).click();
  await expect(page.getByRole('heading', { name: 'The two parts of it' })).toBeVisible();
  await expect(page.getByText('Nothing told for a month')).toBeVisible();
  await expectOpenToAll(page);
});

test('4: an owner shows evidence and cannot close it; the figure falls short, and the body keeps it open', async ({
  page,
}) => {
  await actAs(page, nurse);
  await openAction(page);
  await page.getByLabel('On track').check();
  await page
    .getByLabel('What was done, in a line or two')
    .fill('All four clinics book on the day.');
  await page.getByLabel('Where that can be seen').fill('The booking log');
  await page.getByRole('button', { name: 'Tell it' }).click();
  await expect(page.getByRole('status')).toContainText('Kept');
  await page.getByRole('button', { name: /put it to the body/ }).click();
  await expect(page.getByRole('status')).toContainText('stays open until the body decides');
  await expect(page.getByRole('heading', { name: 'What did the body decide?' })).toHaveCount(0);
  await expectOpenToAll(page);
  await actAs(page, clerk);
  await openAction(page);
  await expect(page.getByText(/%/).first()).toBeVisible();
  await page.getByLabel('The body closed it').check();
  await page.getByLabel('Or where it is written down').fill('Minute 6');
  await page.getByLabel('So what? What changed for children').fill(difference);
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('alert')).toContainText('does not show that the test is met');
  await expectOpenToAll(page);
  await page.getByLabel('The body kept it open').check();
  await page.getByLabel('Why', { exact: true }).fill('The figure has not been reached.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('heading', { name: 'The body kept it open' })).toBeVisible();
  await expectOpenToAll(page);
});

test('4, as the sample’s March: the figure is less than was asked for, and everybody can read that the body kept it open', async ({
  page,
}) => {
  await actAs(page, clerk);
  await page.goto('/member/actions');
  await page
    .getByRole('link', { name: /^Book every health assessment on the day/ })
    .first()
    .click();
  await page.goto(page.url().replace('/record', ''));
  await expect(page.getByText(/\d+%, which is not at least 97%/)).toBeVisible();
  await expect(page.getByText('The body kept it open')).toBeVisible();
  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByText('The body kept it open')).toBeVisible();
  await expect(page.getByText(nurse)).toHaveCount(0);
  await expectOpenToAll(page);
});

test('5: when it closes, ‘So what?’ is written down, and stands on the member’s page and in the yearly report', async ({
  page,
}) => {
  await actAs(page, clerk);
  await openAction(page);
  await page.getByLabel('The body closed it').check();
  await page.getByLabel('Or where it is written down').fill('Minute 11');
  await page.getByLabel('Why', { exact: true }).fill('Young people and carers told us so.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('alert')).toContainText('So what?');
  await page.getByLabel('So what? What changed for children').fill(difference);
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('Done, says the body')).toBeVisible();
  await expectOpenToAll(page);
  await page.goto('/referrals/reports');
  const differences = page.getByRole('region', { name: 'What changed because members asked' });
  await expect(differences.getByText(question)).toBeVisible();
  await expectOpenToAll(page);
  await actAs(page, member);
  await page.goto('/member/challenges');
  const asked = page.getByRole('region', { name: 'What you asked, and what changed' });
  await expect(asked.getByText(difference).first()).toBeVisible();
  await expectOpenToAll(page);
});

async function openQuestion(page: Page): Promise<void> {
  await page.goto('/member/challenges');
  await page.getByRole('link', { name: question }).click();
}

async function openAction(page: Page): Promise<void> {
  await page.goto('/member/actions');
  await page.getByRole('link', { name: task }).click();
}
