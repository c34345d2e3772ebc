import type { Page } from '@playwright/test';
import { expect } from './walk.ts';

/** Signs in as the sample council’s `person`, whoever was signed in before. */
export async function actAs(page: Page, person: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  for (const summary of await page.locator('details:not([open]) > summary').all()) {
    await summary.click();
  }
  await page.getByRole('button', { name: person }).first().click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Fills the three boxes of the day called `name` with `day`, written YYYY-MM-DD. */
export async function fillDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  await page.locator(`[name="${name}-day"]`).fill(String(Number(dayOfMonth)));
  await page.locator(`[name="${name}-month"]`).fill(String(Number(month)));
  await page.locator(`[name="${name}-year"]`).fill(year);
}

/** The day `days` from today in England, written YYYY-MM-DD. */
export function dayFromToday(days: number): string {
  return Temporal.Now.plainDateISO('Europe/London').add({ days }).toString();
}
