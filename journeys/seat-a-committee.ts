import type { Locator, Page } from '@playwright/test';
import { expect } from './walk.ts';

/** Sets up a committee of the clerk’s own; the address of its page. */
export async function setUpCommittee(page: Page, name: string): Promise<string> {
  await page.goto('/clerk/bodies');
  await page.getByLabel('What is it in law?').selectOption('committee');
  await page.getByLabel('What is it called?').fill(name);
  await page.getByLabel('How many members make a meeting?').fill('3');
  await fillDay(page.locator('main'), 'From which day?', '20 5 2026');
  await page.getByLabel('Which minute set it up?').fill('Council, 20 May 2026, minute 9');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return new URL(page.url()).pathname;
}

/** Adds a seat to the body whose page is open. */
export async function addSeat(
  page: Page,
  kind: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const fold = await open(page.locator('main'), 'Add a seat');
  await fold.getByLabel('What kind of seat?').selectOption({ label: kind });
  for (const [label, text] of Object.entries(fields)) {
    const field = fold.getByLabel(label, { exact: true });
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') {
      await field.selectOption({ label: text });
    } else await field.fill(text);
  }
  await fillDay(fold, 'From which day?', '20 5 2026');
  await fold.getByRole('button', { name: 'Add the seat' }).click();
  await expect(page.getByRole('status')).toContainText('The seat is there');
}

/** Seats somebody without an account in the first seat called `title` that has room. */
export async function seat(
  page: Page,
  title: string,
  { name }: { readonly name: string },
): Promise<void> {
  const card = cardOf(page, title)
    .filter({ has: page.getByText('Seat somebody', { exact: false }) })
    .first();
  const fold = await open(card, 'Seat somebody');
  await fold.getByLabel('Their name', { exact: true }).fill(name);
  await fold.getByLabel('Which minute appointed them?').fill('Council, 20 May 2026, minute 14');
  await fillDay(fold, 'First day', '20 5 2026');
  await fold.getByRole('button', { name: 'Seat them' }).click();
  await expect(page.getByRole('status')).toHaveText('Seated.');
}

/** The seats called `title` on the open page. */
export function cardOf(page: Page, title: string): Locator {
  return page
    .locator('li.cards__card')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

/** Opens what is folded away under `summary`; the fold. */
export async function open(within: Locator, summary: string): Promise<Locator> {
  const fold = within
    .locator('details')
    .filter({ has: within.page().locator('summary', { hasText: summary }) })
    .first();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  return fold;
}

/** Types a day, ‘20 5 2026’, into the three boxes under `legend`. */
export async function fillDay(within: Locator, legend: string, typed: string): Promise<void> {
  const boxes = within.getByRole('group', { name: legend }).first();
  const [day = '', month = '', year = ''] = typed.split(' ');
  await boxes.getByLabel('Day').fill(day);
  await boxes.getByLabel('Month').fill(month);
  await boxes.getByLabel('Year').fill(year);
}
