import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/**
 * A test that walks the sample council, with or without page scripts.
 *
 * It fails when a page asks anybody but the house for anything.
 */
export const test = base.extend({
  page: async ({ page }, use, info) => {
    const elsewhere: string[] = [];
    page.context().on('request', (request) => {
      if (!isOfTheHouse(request.url())) elsewhere.push(request.url());
    });
    if (info.project.metadata.scripts !== true) await withoutScripts(page);
    await use(page);
    expect(elsewhere, 'a page asked somebody else').toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** Whether an address is the house’s own; what a browser makes itself (blob:, data:) is nobody’s. */
function isOfTheHouse(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    !protocol.startsWith('http') ||
    hostname === new URL(process.env.ROOFTREE_ADDRESS ?? '').hostname
  );
}

/**
 * Lets no script of the page itself arrive, as to a browser without JavaScript.
 *
 * Ours are all files of their own: the policy of every page forbids any other.
 * JavaScript stays on beneath, because axe is written in it.
 */
async function withoutScripts(page: Page): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'script' ? route.abort() : route.fallback(),
  );
}

/** Signs in as the made-up person who holds `role` (its words on the page), in one click. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: role }).first().click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Checks that the page as it stands has nothing in the way of anybody, and fits the window. */
export async function expectOpenToAll(page: Page): Promise<void> {
  // A form’s answer may have arrived before its style sheet, and then every link is too small.
  await page.waitForLoadState('load');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' · ')}`),
  ).toEqual([]);
  const overflows = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflows, 'the page scrolls sideways').toBeLessThanOrEqual(0);
}
