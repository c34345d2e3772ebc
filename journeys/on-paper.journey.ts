import { expect, signInAs, test } from './walk.ts';

/** What people print, and the role that may see it; null for anybody. */
const printed: readonly (readonly [address: string, role: string | null])[] = [
  ['/member/scorecard', 'Councillor'],
  ['/guides/analyst', null],
  ['/guides/approver', null],
  ['/guides/councillor', null],
  ['/guides/chair', null],
  ['/guides/clerk', null],
  ['/guides/administrator', null],
];

for (const [address, role] of printed) {
  test(`${address} prints on two sheets at most`, async ({ page }, info) => {
    test.skip(info.project.name !== 'wide-plain', 'a sheet of paper has one width');
    if (role !== null) await signInAs(page, role);
    await page.goto(address);
    // A browser asked to print loads what it would have loaded on the way down.
    for (const picture of await page.locator('main img').all()) {
      await picture.scrollIntoViewIfNeeded();
    }
    await page.waitForLoadState('networkidle');
    expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
  });
}

/** How many sheets a PDF has, as its tree of pages says. */
function sheetsIn(pdf: Buffer): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
}
