import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DiskFull, StoreTrouble } from '../trouble.ts';
import { markOf } from './key.ts';

/** A backup that cannot be read, and why. */
export class BadBackup extends StoreTrouble {}

/** A backup that cannot be put where it was wanted. */
class CannotWrite extends StoreTrouble {
  constructor(file: string, reason: string) {
    super(
      `The backup cannot be written to ${file} (${reason}). Name a file in a folder that is there and may be written in.`,
    );
  }
}

const opening = Buffer.from('rooftree-backup/1\n');
const markLength = 8;
const nonceLength = 12;
const tagLength = 16;
const headLength = opening.length + markLength + nonceLength;

/**
 * Writes `lines` to `file`, compressed and sealed with `key`.
 *
 * The file takes its name only once it is whole and on the disk, so a backup
 * that was interrupted is never mistaken for one.
 */
export async function writeSealedLines(
  file: string,
  key: Buffer,
  lines: AsyncIterable<string>,
): Promise<void> {
  const beside = `${file}.part`;
  const nonce = randomBytes(nonceLength);
  const head = Buffer.concat([opening, markOf(key), nonce]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(head);
  try {
    const output = createWriteStream(beside, { mode: 0o600 });
    output.write(head);
    await pipeline(Readable.from(ended(lines)), createGzip(), cipher, output);
    await append(beside, cipher.getAuthTag());
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw troubleWith(file, error);
  }
}

/** What this computer says of a file carries the name of what was asked of it; what a database says does not. */
function troubleWith(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  return error.code === 'ENOSPC' ? new DiskFull() : new CannotWrite(file, String(error.code));
}

/**
 * The lines that `file` holds.
 *
 * They are proved to be what was written only when the last has been given:
 * read them all once before acting on any. Throws `BadBackup` when the file is
 * not a backup, is damaged or was sealed with another key.
 */
export async function* readSealedLines(file: string, key: Buffer): AsyncGenerator<string> {
  const { head, tag, end } = await readEnds(file);
  if (!head.subarray(0, opening.length).equals(opening)) {
    throw new BadBackup(`${file} is not a backup that this version of Rooftree can read.`);
  }
  if (!head.subarray(opening.length, opening.length + markLength).equals(markOf(key))) {
    throw new BadBackup(`${file} was sealed with another key. Give the one it was made with.`);
  }
  const nonce = head.subarray(headLength - nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(head).setAuthTag(tag);
  const gunzip = createGunzip();
  const sealed = createReadStream(file, { start: headLength, end });
  const read = pipeline(sealed, decipher, gunzip).catch(() => gunzip.destroy());
  try {
    yield* linesIn(gunzip);
  } catch {
    throw damaged(file);
  }
  await read;
  if (gunzip.errored !== null || !gunzip.readableEnded) throw damaged(file);
}

/** Split at line feeds alone: a person’s words may hold other marks that end lines. */
async function* linesIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

function damaged(file: string): BadBackup {
  return new BadBackup(`${file} is damaged: it is not what was written. Use another backup.`);
}

async function readEnds(file: string) {
  const handle = await open(file).catch(() => {
    throw new BadBackup(`There is no backup to read at ${file}.`);
  });
  try {
    const { size } = await handle.stat();
    if (size <= headLength + tagLength) {
      throw new BadBackup(`${file} is too short to be a backup.`);
    }
    const head = Buffer.alloc(headLength);
    const tag = Buffer.alloc(tagLength);
    await handle.read(head, 0, headLength, 0);
    await handle.read(tag, 0, tagLength, size - tagLength);
    return { head, tag, end: size - tagLength - 1 };
  } finally {
    await handle.close();
  }
}

/** Puts the seal at the end of `file` and waits until the disk has it all. */
async function append(file: string, tag: Buffer): Promise<void> {
  const handle = await open(file, 'a');
  try {
    await handle.write(tag);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
