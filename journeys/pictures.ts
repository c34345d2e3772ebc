import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

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

const inGuides = ['member-home', 'scorecard', 'admin'];

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
    guide: '/guides/analyst',
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
  {
    name: 'desk-with-a-return',
    as: 'Performance analyst',
    path: '/desk',
    isInGuide: true,
    first: dropTheSampleReturn,
  },
  {
    name: 'release',
    as: 'Performance analyst',
    path: '/analyst/figures',
    isInGuide: true,
    first: (page) => open(page, /^As at/),
  },
  {
    name: 'recall',
    as: 'Performance analyst',
    path: '/analyst/releases',
    isInGuide: false,
    first: (page) => open(page, 'Recall this release'),
  },
  ...seenBy('Release approver', { approvals: '/approver' }),
  {
    name: 'approval',
    as: 'Release approver',
    path: '/approver',
    isInGuide: true,
    first: (page) => open(page, 'Look at the figures'),
  },
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
  {
    name: 'person',
    as: 'System administrator',
    path: '/admin/people',
    isInGuide: true,
    first: async (page) => {
      await page.locator('.people__name').first().click();
    },
  },
];

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
