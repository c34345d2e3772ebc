import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { comeBack, inviteSomebody, join as joinHouse, openInvitation } from './come-in.ts';

/** A page to be pictured: its file name, who looks at it, and how they come to it. */
export type Picture = {
  readonly name: string;
  /** The words of a role on the sample council’s sign-in page; null for a stranger. */
  readonly as: string | null;
  readonly path: string;
  /** Whether a guide shows it. */
  readonly isInGuide: boolean;
  /** What is done on the open page before the picture. */
  readonly first?: (page: Page) => Promise<void>;
};

const inGuides = [
  'member-home',
  'scorecard',
  'desk-with-a-return',
  'release',
  'approval',
  'admin',
  'person',
];

/** Every page of the house, in the order people meet them. */
export const pictures: readonly Picture[] = [
  ...seenBy(null, {
    home: '/',
    figures: '/figures',
    measure: '/figures/three-or-more-placements',
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
    'guide-administrator': '/guides/administrator',
  }),
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
  after('desk-with-a-return', 'Performance analyst', '/desk', dropTheSampleReturn),
  after('release', 'Performance analyst', '/analyst/figures', (page) => open(page, /^As at/)),
  after('recall', 'Performance analyst', '/analyst/releases', (page) =>
    open(page, 'Recall this release'),
  ),
  ...seenBy('Release approver', { approvals: '/approver' }),
  after('approval', 'Release approver', '/approver', (page) => open(page, 'Look at the figures')),
  ...seenBy('System administrator', {
    admin: '/admin',
    people: '/admin/people',
    invite: '/admin/invite',
    'who-may-see-what': '/admin/roles',
    'audit-log': '/admin/audit',
    settings: '/admin/settings',
    'public-words': '/admin/public-words',
    'small-numbers': '/admin/small-numbers',
  }),
  after('person', 'System administrator', '/admin/people', async (page) => {
    await page.locator('.people__name').first().click();
  }),
  after('invited', 'System administrator', '/', async (page) => void (await inviteSomebody(page))),
  after('invitation', null, '/', async (page) => void (await openInvitation(page))),
  after('recovery-codes', null, '/', async (page) => {
    await joinHouse(page);
    await page.context().clearCookies();
  }),
  after('sign-in-code', null, '/', comeBack),
  after('sign-in-recovery', null, '/', async (page) => {
    await comeBack(page);
    await page.getByRole('link', { name: /recovery code/ }).click();
  }),
];

/** A picture of what is there after somebody has done something on the page at `path`. */
function after(
  name: string,
  as: string | null,
  path: string,
  first: (page: Page) => Promise<void>,
): Picture {
  return { name, as, path, first, isInGuide: inGuides.includes(name) };
}

function seenBy(as: string | null, paths: Readonly<Record<string, string>>): readonly Picture[] {
  return Object.entries(paths).map(([name, path]) => ({
    name,
    as,
    path,
    isInGuide: inGuides.includes(name),
  }));
}

async function open(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click();
}

/** Drops the newest made-up return that came with the sample council on the desk, as CSV. */
async function dropTheSampleReturn(page: Page): Promise<void> {
  const returns = join(process.env.ROOFTREE_DATA ?? '', 'sample-returns');
  const years = readdirSync(returns).filter((name) => /^\d{4}-\d\d$/.test(name));
  const newest = join(returns, years.toSorted().at(-1) ?? '');
  const tables = readdirSync(newest).filter((name) => name.endsWith('.csv'));
  await page.locator('#files').setInputFiles(tables.map((name) => join(newest, name)));
  await page.locator('#results').waitFor({ timeout: 60_000 });
}
