import { defineConfig } from '@playwright/test';

/**
 * Each journey is walked four times: with scripts and without, on a phone and on a desk.
 *
 * Those of the board’s year are long: by day they are walked with scripts on a
 * desk and without them on a phone, and in all four ways at night.
 */
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

const walkedTwiceByDay =
  process.env.ROOFTREE_WALK_ALL === '1' ? [] : ['**/j*-*.journey.ts', '**/bodies.journey.ts'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  // One house is shared, and journeys change what is in it.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  outputDir: '../test-results',
  globalSetup: './open-house.ts',
  use: {
    browserName: 'chromium',
    // Known once the house is open; each worker reads this file again after that.
    ...(process.env.ROOFTREE_ADDRESS === undefined
      ? {}
      : { baseURL: process.env.ROOFTREE_ADDRESS }),
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' },
    screenshot: 'off',
    trace: 'off',
  },
  projects: [
    { name: 'wide', use: { viewport: desk }, metadata: { scripts: true } },
    {
      name: 'phone',
      testIgnore: walkedTwiceByDay,
      use: { viewport: phone, hasTouch: true },
      metadata: { scripts: true },
    },
    {
      name: 'wide-plain',
      testIgnore: walkedTwiceByDay,
      use: { viewport: desk },
      metadata: { scripts: false },
    },
    { name: 'phone-plain', use: { viewport: phone, hasTouch: true }, metadata: { scripts: false } },
  ],
});
