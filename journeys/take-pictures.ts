import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { root } from '../house/source-files.ts';
import { chromium as installed } from '../house/system-packages.ts';
import openHouse from './open-house.ts';
import { type Picture, pictures } from './pictures.ts';

/** A way to look at pages: how large the window is, how much of a page is kept, and where. */
type Look = {
  readonly folder: string;
  /** What is put behind the name of each picture. */
  readonly ending: string;
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
    folder: 'docs/screenshots',
    ending: '-wide',
    viewport: { width: 1280, height: 900 },
    from: 'the frame',
    keeps: 1800,
    of: pictures,
  },
  {
    folder: 'docs/screenshots',
    ending: '-phone',
    viewport: { width: 360, height: 740 },
    from: 'the frame',
    keeps: 1800,
    of: pictures,
  },
  {
    folder: 'docs/guides/pictures',
    ending: '',
    viewport: { width: 960, height: 720 },
    from: 'the page itself',
    keeps: 880,
    of: pictures.filter(({ isInGuide }) => isInGuide),
  },
];

const closeHouse = await openHouse();
const browser = await chromium.launch({ executablePath: installed.find() ?? '' });
try {
  for (const look of looks) {
    for (const picture of look.of.filter(isWanted)) await take(browser, picture, look);
  }
} finally {
  await browser.close();
  await closeHouse();
}

/** Whether a picture is among those named on the command line; all are, when none is named. */
function isWanted({ name }: Picture): boolean {
  const named = process.argv.slice(2);
  return named.length === 0 || named.includes(name);
}

async function take(browser: Browser, picture: Picture, look: Look): Promise<void> {
  const { viewport } = look;
  const baseURL = process.env.ROOFTREE_ADDRESS ?? '';
  const context = await browser.newContext({ viewport, baseURL, locale: 'en-GB' });
  const page = await context.newPage();
  if (picture.as !== null) await signInAs(page, picture.as);
  await page.goto(picture.path);
  await picture.first?.(page);
  await page.waitForLoadState('networkidle');
  const top = look.from === 'the frame' ? 0 : await topOfPage(page);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const path = join(look.folder, `${picture.name}${look.ending}.png`);
  mkdirSync(join(root, look.folder), { recursive: true });
  await page.screenshot({
    path: join(root, path),
    fullPage: true,
    clip: { x: 0, y: top, width: viewport.width, height: Math.min(look.keeps, tall - top) },
  });
  await context.close();
  process.stdout.write(`${path}\n`);
}

/** How far down a page its own part begins, under the frame that all of them have. */
async function topOfPage(page: Page): Promise<number> {
  const box = await page.locator('#main-content').boundingBox();
  return Math.max(0, (box?.y ?? 0) - 24);
}

async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: role }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
