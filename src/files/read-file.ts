import type { Finding } from '#returns/finding.ts';
import type { Sheet, XmlElement } from '#returns/sheet.ts';
import { cannotRead } from './about-file.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import type { GivenFile } from './given-file.ts';
import { largestFileBytes, sizeInWords } from './limits.ts';
import { sha256 } from './sha-256.ts';
import { readXml } from './xml.ts';

/** What was in a file. */
export type Contents =
  | { readonly kind: 'csv'; readonly sheet: Sheet }
  | { readonly kind: 'xml'; readonly root: XmlElement };

/** A file that has been opened: what was in it, or why it could not be read. */
export type OpenedFile = {
  readonly given: GivenFile;
  readonly sha256: string | null;
  /** Null when nothing could be read; a finding says why. */
  readonly contents: Contents | null;
  readonly findings: readonly Finding[];
};

/** Opens `given`. One too large is refused by its size, unopened. */
export async function readFile(given: GivenFile): Promise<OpenedFile> {
  if (given.sizeBytes > largestFileBytes) return unopened(given, tooLarge(given));
  const bytes = await given.bytes();
  if (bytes === null) return unopened(given, gone(given));
  return { given, sha256: await sha256(bytes), ...contentsOf(given.name, bytes) };
}

/** What `bytes` hold, as rows or elements. Never throws, whatever they are. */
export function contentsOf(
  file: string,
  bytes: Uint8Array,
): { readonly contents: Contents | null; readonly findings: readonly Finding[] } {
  const { text, findings } = decode(file, bytes);
  if (text === null) return { contents: null, findings };
  if (text.trimStart().startsWith('<')) {
    const read = readXml(file, text);
    const contents: Contents | null = read.root && { kind: 'xml', root: read.root };
    return { contents, findings: [...findings, ...read.findings] };
  }
  const read = readCsv(file, text);
  const contents: Contents | null = read.sheet && { kind: 'csv', sheet: read.sheet };
  return { contents, findings: [...findings, ...read.findings] };
}

function unopened(given: GivenFile, finding: Finding): OpenedFile {
  return { given, sha256: null, contents: null, findings: [finding] };
}

function tooLarge({ name, sizeBytes }: GivenFile): Finding {
  const say = `this is ${sizeInWords(sizeBytes)}. A return is never more than ${sizeInWords(largestFileBytes)}, so it has not been opened. Check that it is the right file.`;
  return cannotRead(name, 'too-large', say);
}

function gone({ name }: GivenFile): Finding {
  const say = 'this was moved, changed or locked before it could be opened. Give it again.';
  return cannotRead(name, 'gone', say);
}
