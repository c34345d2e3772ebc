import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes what browsers are sent: one style sheet, a few scripts, the font.
 *
 * The server needs no build. Nothing is made anew unless a source is newer than
 * the last build, so that a restart takes no time.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const assets = join(root, '.build', 'assets');
const manifestFile = join(root, '.build', 'manifest.json');

/** Scripts for browsers, by the name pages ask for them. */
const scripts: Readonly<Record<string, string>> = {
  'main.js': 'src/web/browser/main.ts',
  'desk.js': 'src/desk/browser/desk.ts',
  'desk-worker.js': 'src/desk/browser/worker.ts',
  'desk-offline.js': 'src/desk/browser/offline-worker.ts',
};

/** Files sent as they are. */
const copies: Readonly<Record<string, string>> = {
  'icon.svg': 'src/web/browser/icon.svg',
  'atkinson.woff2':
    'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
};

if (isStale()) await build();

async function build(): Promise<void> {
  const before = lastMade();
  mkdirSync(assets, { recursive: true });
  const copied = Object.entries({ ...copies, ...picturesInGuides() }).map(
    ([name, source]): [string, string] => [name, keep(name, readFileSync(join(root, source)))],
  );
  const made: [name: string, address: string][] = [
    ...copied,
    ['main.css', keep('main.css', withAddresses(await styles(), copied))],
    ...(await Promise.all(
      Object.entries(scripts).map(
        async ([name, source]): Promise<[string, string]> => [
          name,
          keep(name, await script(source)),
        ],
      ),
    )),
  ];
  writeFileSync(manifestFile, `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`);
  clearAway(new Set([...before, ...made.map(([, address]) => basename(address))]));
}

/** The files of the build before: a house that is open goes on serving them until it is started again. */
function lastMade(): readonly string[] {
  if (!existsSync(manifestFile)) return [];
  const manifest: Record<string, string> = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return Object.values(manifest).map((address) => basename(address));
}

function clearAway(kept: ReadonlySet<string>): void {
  const old = readdirSync(assets).filter((file) => !kept.has(file));
  for (const file of old) rmSync(join(assets, file));
}

/** The pictures that the guides show. */
function picturesInGuides(): Readonly<Record<string, string>> {
  const sources = globSync('docs/guides/pictures/*.webp', { cwd: root });
  return Object.fromEntries(sources.map((source) => [`guide-${basename(source)}`, source]));
}

async function styles(): Promise<string> {
  const { compile } = await import('sass');
  const { transform } = await import('esbuild');
  const { css } = compile(join(root, 'src/web/styles/main.scss'), {
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  });
  return (
    await transform(css, {
      loader: 'css',
      minify: true,
      target: ['chrome111', 'firefox113', 'safari16.4'],
    })
  ).code;
}

/** `css` with the address at which each file it names is served: a new font is another address. */
function withAddresses(css: string, files: readonly (readonly [string, string])[]): string {
  return files.reduce((text, [name, address]) => text.replaceAll(`/assets/${name}`, address), css);
}

async function script(source: string): Promise<Uint8Array> {
  const { build: bundle } = await import('esbuild');
  const { outputFiles } = await bundle({
    entryPoints: [join(root, source)],
    bundle: true,
    minify: true,
    write: false,
    format: source.includes('worker') ? 'iife' : 'esm',
    target: 'es2023',
    legalComments: 'none',
  });
  const [made] = outputFiles;
  if (made === undefined) throw new Error(`esbuild made nothing of ${source}`);
  return made.contents;
}

/** Writes a file under a name that changes with its content, and says where it will be served. */
function keep(name: string, content: string | Uint8Array): string {
  const print = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const ending = extname(name);
  const served = `${name.slice(0, -ending.length)}-${print}${ending}`;
  writeFileSync(join(assets, served), content);
  return `/assets/${served}`;
}

function isStale(): boolean {
  if (!existsSync(manifestFile)) return true;
  const builtAt = statSync(manifestFile).mtimeMs;
  const sources = globSync(
    [
      'src/**/*.{ts,scss,svg,json}',
      'data/*.json',
      'docs/guides/pictures/*.webp',
      'build.ts',
      'package-lock.json',
    ],
    { cwd: root },
  );
  return sources.some((source) => statSync(join(root, source)).mtimeMs > builtAt);
}
