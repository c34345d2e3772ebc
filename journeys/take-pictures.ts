import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { root } from '../house/source-files.ts';
import { chromium as installed } from '../house/system-packages.ts';
import { asWebp } from './as-webp.ts';
import openHouse from './open-house.ts';
import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';

/** A way to look at pages: how large the window is, how much of a page is kept, and where. */
type Look = {
  readonly folder: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What the picture begins with. */
  readonly from: 'the frame' | 'the page itself';
  /** How many pixels it is high at most. */
  readonly keeps: number;
  readonly of: readonly Picture[];
};

/** `npm run pictures [NAME…]`: every page of the sample council as it looks, and those in guides. */
const looks: readonly Look[] = [
  {
    folder: 'docs/guides/pictures',
    viewport: { width: 960, height: 720 },
    from: 'the page itself',
    keeps: 880,
    of: pictures.filter(({ isInGuide }) => isInGuide),
  },
  {
    folder: 'docs/screenshots/wide',
    viewport: { width: 1280, height: 900 },
    from: 'the frame',
    keeps: 3000,
    of: pictures,
  },
  {
    folder: 'docs/screenshots/phone',
    viewport: { width: 360, height: 740 },
    from: 'the frame',
    keeps: 3000,
    of: pictures,
  },
];

// Links that the house hands out begin with the address a council would give it.
process.env.ROOFTREE_ADDRESS = 'http://rooftree.estuary.example';
const closeHouse = await openHouse();
const browser = await chromium.launch({ executablePath: installed.find() ?? '' });
try {
  for (const look of looks) await takeAll(browser, look);
  writeFileSync(join(root, 'docs/screenshots/README.md'), listOfPictures());
} finally {
  await browser.close();
  await closeHouse();
}

/** Whether a picture is among those named on the command line; all are, when none is named. */
function isWanted({ name }: Picture): boolean {
  const named = process.argv.slice(2);
  return named.length === 0 || named.includes(name);
}

/** Takes the pictures of one look, whoever follows somebody else in a browser of their own. */
async function takeAll(browser: Browser, look: Look): Promise<void> {
  mkdirSync(join(root, look.folder), { recursive: true });
  const blank = await browser.newPage();
  for (const { as, theirs } of readersInTurn(look.of.filter(isWanted))) {
    const context = await contextFor(browser, as, look);
    for (const picture of theirs) {
      const path = join(look.folder, `${picture.name}.webp`);
      writeFileSync(join(root, path), await asWebp(blank, await take(context, picture, look)));
      process.stdout.write(`${path}\n`);
    }
    await context.close();
  }
  await blank.close();
}

type Turn = { readonly as: string | null; readonly theirs: Picture[] };

/** The pictures by who looks, in their order: one may have a turn again. */
function readersInTurn(wanted: readonly Picture[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const picture of wanted) {
    const last = turns.at(-1);
    if (last?.as === picture.as) last.theirs.push(picture);
    else turns.push({ as: picture.as, theirs: [picture] });
  }
  return turns;
}

/** A browser in which somebody with `role` has signed in; nobody, for null. */
async function contextFor(
  browser: Browser,
  role: string | null,
  { viewport }: Look,
): Promise<BrowserContext> {
  const baseURL = process.env.ROOFTREE_ADDRESS ?? '';
  const context = await browser.newContext({ viewport, baseURL, locale: 'en-GB' });
  if (role === null) return context;
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: role }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.close();
  return context;
}

async function take(context: BrowserContext, picture: Picture, look: Look): Promise<Buffer> {
  const page = await context.newPage();
  const missing: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400 && answer.request().resourceType() !== 'document') {
      missing.push(answer.url());
    }
  });
  await page.goto(picture.path);
  await picture.first?.(page);
  await page.waitForLoadState('networkidle');
  const top = look.from === 'the frame' ? 0 : await topOfPage(page);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = look.viewport;
  const clip = { x: 0, y: top, width, height: Math.min(look.keeps, tall - top) };
  const png = await page.screenshot({ fullPage: true, clip });
  await page.close();
  // A page without its style sheet must not become the picture of it.
  if (missing.length > 0) throw new Error(`${picture.name} was not given ${missing.join(', ')}`);
  return png;
}

/** How far down a page its own part begins, under the frame that all of them have. */
async function topOfPage(page: Page): Promise<number> {
  const box = await page.locator('#main-content').boundingBox();
  return Math.max(0, (box?.y ?? 0) - 24);
}

/** The page that lists every picture, by who sees it. */
function listOfPictures(): string {
  const chapters = [...Map.groupBy(pictures, ({ as }) => as ?? 'Anybody')].map(([role, theirs]) =>
    [`## ${role}`, '', '| Page | Address | |', '|---|---|---|', ...theirs.map(row), ''].join('\n'),
  );
  const says =
    'Every page of the sample council, at 1280 and at 360 pixels. Long pages are cut. `npm run pictures` takes them anew.';
  return `# What it looks like\n\n${says}\n\n${chapters.join('\n')}`;
}

function row({ name, of }: Picture): string {
  const title = name.replaceAll('-', ' ');
  return `| ${title} | \`${of}\` | [wide](wide/${name}.webp) · [phone](phone/${name}.webp) |`;
}
