import type { Page } from '@playwright/test';
import { actAs } from './act-as.ts';
import { after, open, type Picture, seenBy } from './picture.ts';

const unfinished = 'Corporate parenting: where we are';
const finished = 'How the Corporate Parenting Committee works';

/** The pages of reports: those who write them, clear them and take them in. */
export const picturesOfReports: readonly Picture[] = [
  ...seenBy('Report author', { author: '/author' }),
  after('report', 'Report author', ['/author', '/author/reports/:report'], (page) =>
    open(page, unfinished),
  ),
  after('report-part', 'Report author', ['/author', '/author/reports/:report/:part'], (page) =>
    follow(page, unfinished, 'The children in care council'),
  ),
  after('report-paper', 'Report author', ['/author', '/author/reports/:report/paper'], (page) =>
    follow(page, finished, 'Read it as it will be printed'),
  ),
  after('clearance', null, ['/sign-in', '/clearance'], async (page) => {
    await actAs(page, 'Rukhsana Bello');
    await page.goto('/clearance');
  }),
  after('report-to-clear', null, ['/sign-in', '/clearance/:report'], async (page) => {
    await actAs(page, 'Rukhsana Bello');
    await page.goto('/clearance');
    await open(page, unfinished);
  }),
  ...seenBy(null, { 'guide-author': '/guides/author', 'guide-clearer': '/guides/clearer' }),
];

async function follow(page: Page, report: string, link: string): Promise<void> {
  await open(page, report);
  await page.getByRole('heading', { level: 1, name: report }).waitFor();
  await open(page, link);
}
