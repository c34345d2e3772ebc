import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { floorsPage } from './pages/floors-page.ts';
import { measuresPage } from './pages/measures-page.ts';
import { permissionsPage } from './pages/permissions-page.ts';
import { timescalesPage } from './pages/timescales-page.ts';
import { root, textOf } from './source-files.ts';

/** Every generated page, by its path. */
const pages: Readonly<Record<string, () => string>> = {
  'docs/generated/floors.md': floorsPage,
  'docs/generated/measures.md': measuresPage,
  'docs/generated/permissions.md': permissionsPage,
  'docs/generated/timescales.md': timescalesPage,
};

/** Writes the generated pages; with `--check`, only says which of them are out of date. */
for (const [path, write] of Object.entries(pages)) {
  const text = write();
  if (existsSync(join(root, path)) && textOf(path) === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is out of date: run ‘npm run docs’.\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
