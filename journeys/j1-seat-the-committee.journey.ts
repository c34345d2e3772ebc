import type { Page } from '@playwright/test';
import { addSeat, cardOf, fillDay, open, seat, setUpCommittee } from './seat-a-committee.ts';
import { expect, expectOpenToAll, signInAs, test } from './walk.ts';

test.describe.configure({ mode: 'serial' });

const clerk = 'Democratic services officer';
let address: string;

function nameIn(project: string): string {
  return `Committee of eight, ${project}`;
}

test('given a committee of eight, groups of 27, 14 and 8 are proposed 5, 2 and 1 seats', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  await signInAs(page, clerk);
  address = await setUpCommittee(page, nameIn(info.project.name));
  await expectOpenToAll(page);
  for (const party of [...Array(5).fill('Group A'), 'Group B', 'Group B', 'Group C']) {
    await addSeat(page, 'Councillor', { 'Political group': party });
  }
  await page.goto('/clerk/balance');
  const groups = [
    ['Group A', '27'],
    ['Group B', '14'],
    ['Group C', '8'],
  ] as const;
  for (const [index, [name, councillors]] of groups.entries()) {
    const line = page.getByRole('group', { name: `Group ${index + 1}`, exact: true });
    await line.getByLabel('Group', { exact: true }).fill(name);
    await line.getByLabel('Councillors').fill(councillors);
  }
  await page.getByRole('button', { name: 'Work it out' }).click();
  const table = page.getByRole('table', { name: nameIn(info.project.name) });
  await expect(table.getByRole('row')).toContainText([
    'Group',
    'Group A4.4155',
    'Group B2.2922',
    'Group C1.3111',
  ]);
  await expectOpenToAll(page);
});

test('when the seat of the smallest group is left empty, the page says so and counts the days', async ({
  page,
}) => {
  await signInAs(page, clerk);
  await page.goto(address);
  for (const name of ['Robin Vale', 'Nell Hartley', 'Sunil Baird', 'Maeve Okonjo', 'Tom Whitby']) {
    await seat(page, 'Councillor, Group A', { name });
  }
  for (const name of ['Ines Falk', 'Huw Maddox']) await seat(page, 'Councillor, Group B', { name });
  await expect(page.getByText('Not all parties are seated: Group C.')).toBeVisible();
  await expect(cardOf(page, 'Councillor, Group C')).toContainText(
    /Empty since Wednesday 20 May 2026: \d+ days/,
  );
  await expectOpenToAll(page);
  await page.goto(address.replace('/clerk', ''));
  await expect(page.getByText('Not all parties are seated: Group C.')).toBeVisible();
  await expect(page.getByText(/empty for \d+ days/)).toBeVisible();
  await expectOpenToAll(page);
});

test('the chair and the vice-chair of the children in care council both come: shown, without a vote, and asked for no interests', async ({
  page,
}) => {
  await signInAs(page, clerk);
  await page.goto(address);
  const youngPeople = 'Chair and/or vice-chair of the Children in Care Council';
  await addSeat(page, 'Co-opted member', {
    'What is it called?': 'Nominee of Open Door',
    'Which organisation nominates?': 'Open Door',
  });
  await addSeat(page, 'Young person', {
    'What is it called?': youngPeople,
    'Or which body of ours?': 'Children in Care Council',
    'How many may hold it at once?': '2',
  });
  for (const office of ['Chair', 'Vice-chair']) {
    await addSeat(page, 'Co-opted member', {
      'What is it called?': `${office} of The One Team`,
      'Which organisation nominates?': 'The One Team',
    });
  }
  await seat(page, youngPeople, { name: 'Amara Osei' });
  await seat(page, youngPeople, { name: 'Lenny Shaw' });
  const card = cardOf(page, youngPeople);
  await expect(card).toContainText('Two young people');
  await expect(card).toContainText('Does not vote · no interests form is asked');
  await expect(page.locator('main')).not.toContainText('Lenny Shaw');
  await expect(page.getByText('Give a vote')).toHaveCount(0);
  await expectOpenToAll(page);
  await page.goto(address.replace('/clerk', ''));
  await expect(page.locator('main')).toContainText('Two young people');
  await expect(page.locator('main')).not.toContainText('Lenny Shaw');
});

test('when its legal form becomes advisory, a vote may be switched on, with a minute and after a warning', async ({
  page,
}) => {
  await signInAs(page, clerk);
  await page.goto(address);
  const fold = await open(page.locator('main'), 'Change its legal form');
  await fold.getByLabel('What does it become in law?').selectOption('advisory committee');
  await fold.getByLabel('Which minute decided it?').fill('Council, 14 October 2026, minute 8');
  await fold.getByRole('button', { name: 'Change the legal form' }).click();
  await expect(page.getByRole('status')).toContainText('Its legal form is changed');
  await expect(page.getByText(/Committee, section 102\(1\) from/)).toBeVisible();
  const card = cardOf(page, 'Nominee of Open Door');
  await giveVote(page, { minute: '', read: true });
  await expect(page.getByRole('alert')).toContainText('Write which minute decided it.');
  await expectOpenToAll(page);
  await giveVote(page, { minute: 'Council, 14 October 2026, minute 9', read: false });
  await expect(page.getByRole('alert')).toContainText('Read the warning');
  await expectOpenToAll(page);
  await giveVote(page, { minute: 'Council, 14 October 2026, minute 9', read: true });
  await expect(card).toContainText(
    'Votes (Council, 14 October 2026, minute 9) · registers interests',
  );
});

async function giveVote(page: Page, given: { minute: string; read: boolean }): Promise<void> {
  const fold = await open(cardOf(page, 'Nominee of Open Door'), 'Give a vote');
  await expect(fold).toContainText('they register their interests');
  await fold.getByLabel('Which minute decided it?').fill(given.minute);
  await fold.getByLabel('I have read the warning').setChecked(given.read);
  await fold.getByRole('button', { name: 'Give the vote' }).click();
}

test('when the third version of its terms is adopted with a new function, the second stays readable and the new function counts from nought', async ({
  page,
}, info) => {
  await signInAs(page, clerk);
  const first = 'To look at the figures about our children.';
  const second = 'To ask how our children learn.';
  const third = 'To hear from carers twice a year.';
  await adopt(page, [first], '21 5 2026');
  await adopt(page, [first, second], '22 5 2026');
  await adopt(page, [first, second, third], '23 5 2026');
  await expect(page.getByText('Version 3, in force')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: third }).first()).toContainText(
    '0 items',
  );
  await expectOpenToAll(page);
  await page.goto(`${address.replace('/clerk', '')}/terms`);
  const old = page.getByRole('region', { name: 'Version 2, no longer in force' });
  await expect(old).toContainText(second);
  await expect(old).not.toContainText(third);
  const newest = page.getByRole('region', { name: 'Version 3, in force' });
  await open(newest, 'What changed from version 2');
  await expect(newest.locator('ins')).toContainText([third]);
  await expectOpenToAll(page);
  await endIt(page, nameIn(info.project.name));
});

async function adopt(page: Page, functions: readonly string[], on: string): Promise<void> {
  await page.goto(`${address}/terms`);
  await page.getByLabel('What is the body for?').fill('To be a good parent.');
  await page.getByLabel('What does it do?').fill(functions.join('\n'));
  await page.getByRole('button', { name: 'Keep the draft' }).click();
  await fillDay(page.locator('main'), 'Adopted on', on);
  await page.getByLabel('Which minute adopted it?').fill(`Council, ${on}`);
  await page.getByRole('button', { name: 'Adopt it' }).click();
  await expect(page.getByRole('status')).toContainText('Adopted.');
}

/** Ends the journey’s committee, so that the seats of the others are shared as before. */
async function endIt(page: Page, name: string): Promise<void> {
  await page.goto(address);
  const fold = await open(page.locator('main'), 'End this body');
  await fillDay(fold, 'Its last day', '24 5 2026');
  await fold.getByRole('button', { name: 'End this body' }).click();
  await expect(page.getByText('This body ended on Sunday 24 May 2026.')).toBeVisible();
  await page.goto('/bodies');
  await expect(page.getByText(name)).toHaveCount(0);
}
