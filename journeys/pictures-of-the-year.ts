import type { Page } from '@playwright/test';
import { after, open, type Picture, seenBy } from './picture.ts';

const clerk = 'Democratic services officer';
const chair = 'Chair, lead member or opposition lead';
const committee = 'corporate-parenting-committee';

/** The pages of the board’s year: bodies, meetings, papers, reports, actions. */
export const picturesOfTheYear: readonly Picture[] = [
  ...seenBy(null, {
    bodies: '/bodies',
    'bodies-map': '/bodies/map',
    'statutory-posts': '/statutory-posts',
    meetings: '/meetings',
    search: '/search',
  }),
  of(null, 'body', '/bodies/:body'),
  of(null, 'terms-of-reference', '/bodies/:body/terms'),
  of(null, 'programme', '/bodies/:body/programme'),
  atNextMeeting('meeting', null, '/meetings/:meeting'),
  atNextMeeting('meeting-for-young-people', null, '/meetings/:meeting/young-people'),
  after('paper', null, ['/meetings', '/meetings/:meeting/papers/:paper'], async (page) => {
    await toNextMeeting(page, '');
    await page.locator('.agenda summary').nth(1).click();
    await page.locator('details[open] a').first().click();
  }),
  after('action', null, ['/search?q=bags', '/actions/:action'], (page) =>
    followInto(page, '/actions/'),
  ),
  ...seenBy(clerk, {
    clerk: '/clerk',
    'clerk-bodies': '/clerk/bodies',
    balance: '/clerk/balance',
    posts: '/clerk/posts',
    'clerk-import': '/clerk/import',
    'clerk-actions': '/clerk/actions',
    'clerk-reports': '/clerk/reports',
    referrals: '/referrals',
    'new-referral': '/referrals/new',
    'health-section': '/referrals/health-section',
    'reports-to-others': '/referrals/reports',
    'full-council': '/referrals/full-council',
  }),
  of(clerk, 'clerk-body', '/clerk/bodies/:body'),
  of(clerk, 'clerk-terms', '/clerk/bodies/:body/terms'),
  of(clerk, 'clerk-links', '/clerk/bodies/:body/links'),
  after('clerk-import-preview', clerk, ['/clerk/import', '/clerk/import/:import'], (page) =>
    giveTable(page, 'Meetings', `Body,Date,Time,Place\n${committee},2024-05-14,18:30,Room 1\n`),
  ),
  ...seenBy('System administrator', { 'admin-import': '/admin/import' }),
  after(
    'admin-import-preview',
    'System administrator',
    ['/admin/import', '/admin/import/:roll'],
    (page) => giveTable(page, 'People', 'Name,E-mail,Role\nNell Hartley,,Councillor\n'),
  ),
  of(clerk, 'clerk-programme', '/clerk/programme/:body'),
  of(clerk, 'clerk-calendar', '/clerk/calendar/:body'),
  of(clerk, 'clerk-engagement', '/clerk/engagement/:body'),
  of(clerk, 'clerk-partners', '/clerk/partners/:body'),
  into('referral', clerk, '/referrals', '/referrals/:referral'),
  into('clerk-report', clerk, '/clerk/reports', '/clerk/reports/:report'),
  atNextMeeting('agenda', clerk, '/clerk/meetings/:meeting'),
  atNextMeeting('minute-taking', clerk, '/clerk/meetings/:meeting/minutes'),
  atNextMeeting('declarations', 'Councillor', '/member/meetings/:meeting/declarations'),
  atLastMeeting('minutes', '/meetings/:meeting/minutes', async () => {}),
  atLastMeeting('decision', '/decisions/:decision', (page) => followInto(page, '/decisions/')),
  atNextMeeting('pack', clerk, '/clerk/meetings/:meeting/pack'),
  atNextMeeting('pack-recall', clerk, '/meetings/:meeting/recall'),
  atNextMeeting('restricted-pack', clerk, '/member/meetings/:meeting'),
  ...seenBy(chair, { chair: '/chair' }),
  ...seenBy('Councillor', {
    actions: '/member/actions',
    'member-requests': '/member/requests',
    challenges: '/member/challenges',
    'ask-a-question': '/member/challenges/ask',
  }),
  after(
    'challenge',
    'Councillor',
    ['/member/challenges', '/member/challenges/:challenge'],
    (page) => open(page, /one clinic, or many/),
  ),
  after(
    'action-record',
    'Service director',
    ['/member/actions', '/actions/:action/record'],
    async (page) => {
      await followInto(page, '/actions/');
    },
  ),
  ...seenBy('Partner or directorate lead', { contributions: '/partner/contributions' }),
  atNextMeeting(
    'pack-openings',
    'Legal, finance or monitoring officer',
    '/clearance/packs/:meeting',
  ),
  ...seenBy('Privacy lead', {
    'papers-to-screen': '/privacy-lead/screen',
    'reports-to-screen': '/privacy-lead/reports',
  }),
  atNextMeeting('screen', 'Privacy lead', '/privacy-lead/screen/:meeting'),
];

/** A page about the committee, whose name stands in its address. */
function of(as: string | null, name: string, path: string): Picture {
  return { ...after(name, as, [path.replace(':body', committee), path], async () => {}), of: path };
}

/** A page about the next meeting, whose address the calendar knows. */
function atNextMeeting(name: string, as: string | null, path: string): Picture {
  return after(name, as, ['/meetings', path], (page) =>
    toNextMeeting(page, path.replace(/^.*:meeting/, ''), path.replace(/:meeting.*$/, '')),
  );
}

/** A page about the last meeting that was held, reached from its minutes. */
function atLastMeeting(name: string, path: string, then: (page: Page) => Promise<void>): Picture {
  return after(name, null, ['/meetings', path], async (page) => {
    const past = page.locator('h2', { hasText: 'In the past year' }).locator('~ ul a').first();
    await page.goto(`${await past.getAttribute('href')}/minutes`);
    await then(page);
  });
}

/** A page that a list leads to. */
function into(name: string, as: string | null, list: string, path: string): Picture {
  return after(name, as, [list, path], (page) => followInto(page, path.replace(/:\w+$/, '')));
}

/** Gives a table to be looked at before it is brought in. */
async function giveTable(page: Page, kind: string, text: string): Promise<void> {
  await page.getByLabel('What is in the file?').selectOption({ label: kind });
  const buffer = Buffer.from(text);
  await page.locator('#file').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.waitForURL(/import\/./);
}

async function toNextMeeting(page: Page, rest: string, before = '/meetings/'): Promise<void> {
  const address = await page.locator('main a[href^="/meetings/"]').first().getAttribute('href');
  await page.goto(`${before}${address?.split('/').at(-1)}${rest}`);
}

/** Follows the first link of the page to a record in `place`: lists and forms stand there too. */
async function followInto(page: Page, place: string): Promise<void> {
  const links = page.locator(`main a[href^="${place}"]`);
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const record = addresses.find((address) => /\/[0-9a-f]{8}-[0-9a-f-]{27}/.test(address ?? ''));
  await page.goto(record ?? '');
}
