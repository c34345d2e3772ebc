import { deepEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pictures } from '../journeys/pictures.ts';
import { pages } from '../src/web/pages/index.ts';
import { root } from './source-files.ts';

/** Pages that have no picture, and why. */
const unpictured: Readonly<Record<string, string>> = {
  '/figures.csv': 'a file',
  '/author/reports/:report/copies/:copy': 'a file',
  '/bodies/:body/past-papers/:paper': 'a file',
  '/meetings.ics': 'a feed',
  '/meetings.rss': 'a feed',
  '/papers.rss': 'a feed',
  '/meetings/:meeting/pack.pdf': 'a file',
  '/meetings/:meeting/pack.docx': 'a file',
  '/meetings/:meeting/pack.csv': 'a file',
  '/member/meetings/:meeting/pack.pdf': 'a file',
  '/member/meetings/:meeting/pack.docx': 'a file',
  '/desk/worker.js': 'a script',
  '/desk/offline.js': 'a script',
  '/api/v1/figures': 'answers programs',
  '/api/v1/openapi.json': 'answers programs',
  '/sign-in/oidc': 'leads to the council’s own sign-in',
  '/sign-in/oidc/callback': 'leads back from there',
  '/sign-out': 'leads to the front page',
  '/home': 'leads to the page of each role',
  '/reset/:token': 'needs mail, which the sample council has none of',
};

test('every page that can be shown has a picture, and every picture is of a page', () => {
  const pictured = new Set(pictures.map(({ of }) => of).filter((of) => of !== '/nowhere'));
  const shown = pages.map(({ path }) => path).filter((path) => !(path in unpictured));
  deepEqual([...pictured].toSorted(), shown.toSorted());
});

test('every picture has been taken at both widths', () => {
  const missing = pictures.flatMap(({ name }) =>
    ['wide', 'phone']
      .map((size) => `docs/screenshots/${size}/${name}.webp`)
      .filter((path) => !existsSync(join(root, path))),
  );
  deepEqual(missing, []);
});
