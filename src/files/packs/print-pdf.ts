import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackDocument, PrintedFile } from './pack-document.ts';

/** As much of Typst as we ask: it comes as one binary for each kind of computer. */
type Typst = {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
      readonly inputs: Readonly<Record<string, string>>;
    }): {
      pdf(
        source: { readonly mainFilePath: string },
        options: { readonly pdfStandard: 'ua-1'; readonly creationTimestamp: number },
      ): Uint8Array;
      query(
        source: { readonly mainFilePath: string },
        asked: { readonly selector: string },
      ): readonly {
        readonly value: { readonly count: number; readonly parts: readonly Place[] };
      }[];
    };
  };
};

type Place = readonly [id: string, page: number];

const require = createRequire(import.meta.url);
const workspace = dirname(fileURLToPath(import.meta.url));
const mainFilePath = join(workspace, 'pack.typ');

/**
 * `document` as a tagged PDF that keeps to PDF/UA-1; null on a computer that
 * Typst does not come for.
 *
 * It takes the processor for as long as it takes: called in a worker alone.
 */
export function printPdf(document: PackDocument): PrintedFile | null {
  const typst = typstHere();
  if (typst === null) return null;
  const compiler = typst.NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: fontFolders() }],
    inputs: { pack: JSON.stringify(document) },
  });
  const source = { mainFilePath };
  const bytes = compiler.pdf(source, {
    pdfStandard: 'ua-1',
    creationTimestamp: document.publishedAtSeconds,
  });
  const found = compiler.query(source, { selector: '<pages>' })[0]?.value;
  return {
    bytes: new Uint8Array(bytes),
    pages: Object.fromEntries(found?.parts ?? []),
    pageCount: found?.count ?? 0,
  };
}

/** Whether this computer can print a PDF. */
export function hasTypst(): boolean {
  return typstHere() !== null;
}

/** The binary for this kind of computer; null when there is none. */
function typstHere(): Typst | null {
  const { platform, arch } = process;
  const name = binaries[`${platform}-${arch}`];
  if (name === undefined) return null;
  try {
    return require(`@myriaddreamin/typst-ts-node-compiler-${name}`);
  } catch (error) {
    // It is an optional dependency: a computer may do without it, and nothing else is forgiven.
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const binaries: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64-gnu',
  'linux-x64': 'linux-x64-gnu',
  'win32-x64': 'win32-x64-msvc',
};

/** The typeface comes with us: what the computer has or lacks changes no page. */
function fontFolders(): readonly string[] {
  const family = dirname(
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
  );
  return ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((style) =>
    join(family, style),
  );
}
