import type { Page } from '@playwright/test';
import { actAs, dayFromToday } from './act-as.ts';
import { expect, expectOpenToAll, test } from './walk.ts';

test.describe.configure({ mode: 'serial' });

const author = 'Marigold Finch';
const finance = 'Leopold Anstey';
const solicitor = 'Rukhsana Bello';
const chair = 'Councillor Gwen Ashdown';
const privacyLead = 'Ayesha Rahmani';
const recommendation = 'Agree that every child has a named dentist by March.';
const tellsTooMuch = 'We think of the only 15-year-old from Eritrea in Mill Lane.';

/** The address of the report that this journey writes. */
let report = '';
let title = '';

test('1. begun from a template, what it recommends is typed once and printed on the cover and at the end', async ({
  page,
}) => {
  title = `Dentists for children in care ${crypto.randomUUID().slice(0, 8)}`;
  await actAs(page, author);
  await page.goto('/author');
  await expectOpenToAll(page);
  await page.getByLabel('Report title').fill(title);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  report = new URL(page.url()).pathname;
  await expectOpenToAll(page);
  await write(page, 'recommendations', { recommendations: `${recommendation}\n\nNote {see why}.` });
  await write(page, 'section-part-1', {
    words: 'Teeth matter.\n\n{#why} Pain keeps children from school.',
  });
  await page.goto(`${report}/paper`);
  await expectOpenToAll(page);
  await expect(page.getByText(recommendation)).toHaveCount(2);
  await expect(page.getByText('Note paragraph 4.')).toHaveCount(2);
});

test('1. what its head and its implications lack is told until they are written', async ({
  page,
}) => {
  await actAs(page, author);
  await page.goto(report);
  await expect(page.getByText('‘Report to’ is blank. Fill it in.')).toBeVisible();
  await writeTheRest(page);
  await expect(page.getByText('is blank. Fill it in.')).toHaveCount(0);
});

test('2. finance and law are asked and sign their own text, which no author can change', async ({
  page,
}) => {
  await actAs(page, author);
  await ask(page, 'Finance: section 151 officer', finance, 'Send for clearance');
  await ask(page, 'Law: borough solicitor', solicitor, 'Send for clearance');
  await expectOpenToAll(page);
  await signAs(page, finance, 'It is met from what the service has.');
  await signAs(page, solicitor, 'The council may do this.');
  await actAs(page, author);
  await page.goto(report);
  await expect(page.getByText('It is met from what the service has.')).toBeVisible();
  await expect(page.locator('textarea', { hasText: 'It is met from' })).toHaveCount(0);
  await expect(row(page, 'Section 151 officer')).toContainText('Yes Yes', {
    useInnerText: true,
  });
  expect((await page.goto(report.replace('/author/reports', '/clearance')))?.status()).toBe(404);
});

test('3. comments of the executive member that were sought and are not included need a reason', async ({
  page,
}) => {
  await actAs(page, author);
  await ask(page, 'Executive member', chair, 'Ask for comments');
  await signAs(page, chair, 'Please say what it costs each year.', 'Send comments');
  await actAs(page, author);
  await page.goto(report);
  const section = page.getByRole('region', { name: 'Executive member', exact: true });
  await section.getByLabel(/Are the comments/).selectOption('no');
  await section.getByRole('button', { name: 'Keep this answer' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why');
  await expectOpenToAll(page);
  await section.getByLabel(/Are the comments/).selectOption('no');
  await section
    .getByLabel('Why not, where they are not')
    .fill('The cost is in finance’s own text.');
  await section.getByRole('button', { name: 'Keep this answer' }).click();
  await expect(row(page, 'Executive member')).toContainText('The cost is in finance’s own text.');
});

test('4. a summary that says performance has improved, with no link, is asked for evidence', async ({
  page,
}) => {
  await actAs(page, author);
  await write(page, 'summary', { summary: 'Performance has improved.' });
  await expect(page.getByText('says ‘improved’ with nothing to show it')).toBeVisible();
  await expectOpenToAll(page);
  await page.goto(`${report}/summary`);
  await expectOpenToAll(page);
  await page.getByText(/Released figures/).click();
  const figure = await page.getByText(/^\{figure teeth-checked percent/).innerText();
  await write(page, 'summary', { summary: `Performance has improved. ${figure}` });
  await expect(page.getByText('with nothing to show it')).toHaveCount(0);
  await page.goto(`${report}/paper`);
  await expect(page.getByText(/\(as at \d+ \w+ \d{4}\)/)).toHaveCount(1);
});

test('5. words that point to a child warn on saving and stand in the way until a privacy lead lets them, and both are logged', async ({
  page,
}) => {
  await actAs(page, author);
  await write(page, 'section-part-2', { words: `We asked around. ${tellsTooMuch}` });
  await expect(page.getByText('These words may point to a child.')).toBeVisible();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Make it final and send it' }).click();
  await expect(page.getByRole('alert')).toContainText('sets one person apart');
  await actAs(page, privacyLead);
  await page.goto('/privacy-lead/reports');
  await expectOpenToAll(page);
  await letStand(page);
  await expectOpenToAll(page);
  await actAs(page, 'Kwame Asante-Pryce');
  await page.goto('/admin/audit');
  await expect(page.getByText('warned that it may point to a child').first()).toBeVisible();
  await expect(page.getByText('let words stand that the screen had found').first()).toBeVisible();
});

test('6. a key decision without its notice of 28 clear days is offered the general exception and special urgency', async ({
  page,
}) => {
  await actAs(page, author);
  await write(page, 'header', {}, { isKeyDecision: 'yes' });
  await page.getByRole('button', { name: 'Make it final and send it' }).click();
  await expect(page.getByRole('alert')).toContainText('choose the general exception or special');
  await expectOpenToAll(page);
  await write(
    page,
    'header',
    { noticeOn: dayFromToday(0), notice: 'Agreed by the chair of scrutiny, by letter' },
    { noticeKind: 'special urgency' },
  );
});

test('7. the final report is locked, with its version, its date, when it was sent and its audit trail', async ({
  page,
}) => {
  await actAs(page, author);
  await page.goto(report);
  await page.getByRole('button', { name: 'Make it final and send it' }).click();
  await expect(page.getByText('has been sent to the proper officer')).toBeVisible();
  await expectOpenToAll(page);
  expect((await page.goto(`${report}/summary`))?.status()).toBe(404);
  await page.goto(`${report}/paper`);
  await expectOpenToAll(page);
  await expect(page.getByText(/^Final \(\d+\)$/)).toBeVisible();
  await expect(page.getByText('Final report sent to the proper officer')).toBeVisible();
  const trail = page.locator('.paper__trail');
  await expect(trail).toContainText('signed as section 151 officer');
  await expect(trail).toContainText('sent the final report to the proper officer');
  await actAs(page, 'Iestyn Pugh');
  await page.goto('/clerk/reports');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: title }).click();
  await expectOpenToAll(page);
});

/** Writes one part of the report: boxes by their ids, and what is chosen from lists. */
async function write(
  page: Page,
  part: string,
  boxes: Readonly<Record<string, string>>,
  choices: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto(`${report}/${part}`);
  for (const [id, words] of Object.entries(boxes)) await page.locator(`[id="${id}"]`).fill(words);
  for (const [id, value] of Object.entries(choices)) {
    await page.locator(`[id="${id}"]`).selectOption(value);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Saved as version/)).toBeVisible();
}

async function writeTheRest(page: Page): Promise<void> {
  await page.goto(`${report}/header`);
  await expectOpenToAll(page);
  await page.getByLabel('Meeting').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await write(page, 'header', {
    subject: 'A dentist for every child',
    groups: 'All',
    from: 'Director of children’s services',
    reportTo: 'Corporate Parenting Committee',
    leadOfficer: 'The director',
  });
  await write(page, 'summary', {
    summary: 'What it takes to find every child a dentist.',
    plainSummary: 'We want each of us to have a dentist. This paper says how.',
  });
  await write(page, 'policy', {
    policy: '{law children-act-1989}',
    objectives: 'Children in care are well',
  });
  await write(page, 'impact', {
    community: 'Families who cannot pay are met first.',
    careImpact: 'Children in care are in less pain.',
  });
  await write(page, 'risks', {
    'risks-0-risk': 'Too few dentists take part.',
    'risks-0-owner': 'Nurse for children in care',
    'risks-0-mitigation': 'A clinic of our own, twice a month.',
  });
  await page.goto(`${report}/papers`);
  await expectOpenToAll(page);
  await page.goto(`${report}/appendices`);
  await expectOpenToAll(page);
  await page.goto(report);
}

async function ask(page: Page, part: string, whom: string, button: string): Promise<void> {
  await page.goto(report);
  const section = page.getByRole('region', { name: part, exact: true });
  await section.locator('summary').click();
  await section.getByLabel('Whom?').selectOption({ label: whom });
  await section.getByLabel('By which day?').fill(dayFromToday(7));
  await section.getByRole('button', { name: button }).click();
  await expect(page.getByText('They have been asked, and are told.')).toBeVisible();
}

async function signAs(
  page: Page,
  person: string,
  words: string,
  button = 'Sign it',
): Promise<void> {
  await actAs(page, person);
  await page.goto('/clearance');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: title }).click();
  await expectOpenToAll(page);
  await page.locator('textarea[name="words"]').fill(words);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('Signed. The author is told.')).toBeVisible();
}

/** Lets every sentence of this report stand that the screen has found. */
async function letStand(page: Page): Promise<void> {
  const held = page.getByRole('region', { name: title });
  while ((await held.count()) > 0) {
    await held.getByLabel('Why it points to nobody').first().fill('An example, made up.');
    await held.getByRole('button', { name: 'Let it stand' }).first().click();
    await expect(page.getByText('It may stand.')).toBeVisible();
  }
}

function row(page: Page, officer: string) {
  return page.getByRole('row', { name: new RegExp(`^${officer}`) });
}
