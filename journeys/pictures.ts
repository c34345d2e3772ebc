import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { comeBack, inviteSomebody, join as joinHouse, openInvitation } from './come-in.ts';
import { after, open, type Picture, seenBy } from './picture.ts';
import { picturesOfReports } from './pictures-of-reports.ts';
import { picturesOfTheYear } from './pictures-of-the-year.ts';

/** Every page of the house, in the order people meet them. */
export const pictures: readonly Picture[] = [
  ...seenBy(null, {
    home: '/',
    figures: '/figures',
    compare: '/compare',
    privacy: '/privacy',
    accessibility: '/accessibility',
    'sign-in': '/sign-in',
    'forgotten-password': '/reset',
    'not-found': '/nowhere',
    desk: '/desk',
    'guide-analyst': '/guides/analyst',
    'guide-approver': '/guides/approver',
    'guide-councillor': '/guides/councillor',
    'guide-chair': '/guides/chair',
    'guide-clerk': '/guides/clerk',
    'guide-administrator': '/guides/administrator',
  }),
  after('measure', null, ['/figures', '/figures/:measure'], (page) =>
    open(page, /How often do we ask/),
  ),
  ...seenBy('Councillor', {
    'member-home': '/member',
    scorecard: '/member/scorecard',
    account: '/account',
  }),
  ...seenBy('Performance analyst', {
    analyst: '/analyst',
    'figures-received': '/analyst/figures',
    releases: '/analyst/releases',
    tokens: '/analyst/tokens',
    'official-figures': '/analyst/benchmarks',
  }),
  after('desk-with-a-return', 'Performance analyst', ['/desk', '/desk'], dropTheSampleReturn),
  after(
    'release',
    'Performance analyst',
    ['/analyst/figures', '/analyst/figures/:receipt'],
    (page) => open(page, /^As at/),
  ),
  after(
    'recall',
    'Performance analyst',
    ['/analyst/releases', '/releases/:release/recall'],
    (page) => open(page, 'Recall this release'),
  ),
  ...seenBy('Release approver', { approvals: '/approver' }),
  after('approval', 'Release approver', ['/approver', '/approver/releases/:release'], (page) =>
    open(page, 'Look at the figures'),
  ),
  ...seenBy('System administrator', {
    admin: '/admin',
    people: '/admin/people',
    invite: '/admin/invite',
    'who-may-see-what': '/admin/roles',
    'audit-log': '/admin/audit',
    settings: '/admin/settings',
    'public-words': '/admin/public-words',
    'small-numbers': '/admin/small-numbers',
    retention: '/admin/retention',
    requests: '/admin/requests',
  }),
  after(
    'person',
    'System administrator',
    ['/admin/people', '/admin/people/:person'],
    async (page) => {
      await page.locator('.people__name').first().click();
    },
  ),
  after(
    'invited',
    'System administrator',
    ['/', '/admin/invite'],
    async (page) => void (await inviteSomebody(page)),
  ),
  after(
    'invitation',
    null,
    ['/', '/invitation/:token'],
    async (page) => void (await openInvitation(page)),
  ),
  after('recovery-codes', null, ['/', '/invitation/:token'], async (page) => {
    await joinHouse(page);
    await page.context().clearCookies();
  }),
  after('sign-in-code', null, ['/', '/sign-in/code'], comeBack),
  after('sign-in-recovery', null, ['/', '/sign-in/recovery'], async (page) => {
    await comeBack(page);
    await page.getByRole('link', { name: /recovery code/ }).click();
  }),
  ...picturesOfTheYear,
  ...picturesOfReports,
];

/** Drops the newest made-up return that came with the sample council on the desk, as CSV. */
async function dropTheSampleReturn(page: Page): Promise<void> {
  const returns = join(process.env.ROOFTREE_DATA ?? '', 'sample-returns');
  const years = readdirSync(returns).filter((name) => /^\d{4}-\d\d$/.test(name));
  const newest = join(returns, years.toSorted().at(-1) ?? '');
  const tables = readdirSync(newest).filter((name) => name.endsWith('.csv'));
  await page.locator('#files').setInputFiles(tables.map((name) => join(newest, name)));
  await page.locator('#results').waitFor({ timeout: 60_000 });
}
