import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GivenFile } from './given-file.ts';

const deepestFolder = 5;

/** A path as somebody gave it, and the year they said its return is of, if they did. */
export type GivenPath = { readonly path: string; readonly yearEnding: number | null };

/** Files on this computer, or a sentence about the path that cannot be opened. */
export type FilesFound =
  | { readonly refused: null; readonly files: readonly GivenFile[] }
  | { readonly refused: string };

/**
 * The files at `paths`, which are taken from `folder`; none of them is opened yet.
 *
 * Each folder is one return, and so are all the files given singly. Hidden
 * files are left alone.
 */
export async function filesAt(folder: string, paths: readonly GivenPath[]): Promise<FilesFound> {
  const files: GivenFile[] = [];
  for (const given of paths) {
    const found = await filesUnder(folder, given, '', 0);
    if (found.refused !== null) return found;
    if (found.files.length === 0) return { refused: nothingIn(given.path) };
    files.push(...found.files);
  }
  return { refused: null, files };
}

async function filesUnder(
  folder: string,
  given: GivenPath,
  together: string,
  depth: number,
): Promise<FilesFound> {
  const { path, yearEnding } = given;
  try {
    const place = resolve(folder, path);
    const is = await stat(place);
    if (is.isDirectory()) return await filesInFolder(folder, given, depth);
    if (!is.isFile()) return { refused: `${path} is neither a file nor a folder.` };
    const bytes = () => bytesAt(place);
    return {
      refused: null,
      files: [{ name: path, together, yearEnding, sizeBytes: is.size, bytes }],
    };
  } catch (error) {
    return { refused: whyNotOpened(path, error) };
  }
}

async function filesInFolder(folder: string, given: GivenPath, depth: number): Promise<FilesFound> {
  if (depth > deepestFolder)
    return { refused: `${given.path} has too many folders in each other.` };
  const names = (await readdir(resolve(folder, given.path))).filter(
    (name) => !name.startsWith('.'),
  );
  const files: GivenFile[] = [];
  for (const name of names.toSorted()) {
    const path = join(given.path, name);
    const found = await filesUnder(folder, { ...given, path }, given.path, depth + 1);
    if (found.refused !== null) return found;
    files.push(...found.files);
  }
  return { refused: null, files };
}

async function bytesAt(place: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(place));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function nothingIn(path: string): string {
  return `There is nothing to read in ‘${path}’. Give the folder that holds the files of a return.`;
}

function whyNotOpened(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file or folder called ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `You may not open ${path} as this user.`;
  if (typeof code !== 'string') throw error;
  return `${path} cannot be opened (${code}). Give the file or the folder of a return.`;
}
