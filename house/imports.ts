import { posix } from 'node:path';
import { withoutComments } from './source-files.ts';

/**
 * What the program `text` imports, in every way there is, as it is written.
 *
 * `import`, `import type`, `export … from`, `import('…')` as a call or a type,
 * and `new URL('….ts', import.meta.url)`, which is how workers are found.
 */
export function importsIn(text: string): readonly string[] {
  const ways = [
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
    /\bnew URL\(\s*['"`]([^'"`]+\.(?:ts|mjs|js))['"`]\s*,\s*import\.meta\.url/g,
  ];
  const code = withoutComments(text);
  return ways.flatMap((way) => [...code.matchAll(way)].map((found) => found[1] ?? ''));
}

/**
 * Where the import `written` in the file `from` leads.
 *
 * Our own files by their path in the repository ('src/care/child.ts'), a package
 * or part of Node by its name.
 */
export function resolved(
  written: string,
  from: string,
): { readonly file: string } | { readonly name: string } {
  if (written.startsWith('#')) return { file: posix.join('src', written.slice(1)) };
  if (written.startsWith('.')) return { file: posix.join(posix.dirname(from), written) };
  return { name: packageOf(written) };
}

/** The room of `src/` a file is in; null outside it and for `src/main.ts`. */
export function roomOf(file: string): string | null {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? null;
}

function packageOf(written: string): string {
  const parts = written.split('/');
  return written.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
