import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Instant } from '#calendar/instant.ts';
import { type Database, withinSnapshot } from './database.ts';
import { StoreTrouble } from './trouble.ts';

/** A file that should hold anchors and holds something else. */
class BadAnchors extends StoreTrouble {
  constructor(file: string, line: number) {
    super(`${file} does not hold anchors of the audit log: see its line ${line}.`);
  }
}

/** Where a council's log had come to, remembered outside the database. */
export type Anchor = {
  readonly council: string;
  readonly sequence: number;
  readonly hash: string;
};

/**
 * Adds to `file` how far each log has come; nothing when none has moved.
 *
 * Whoever can rewrite the database can rewrite a log that lies inside it. Keep
 * a copy of this file where they cannot.
 */
export async function anchorAudit(database: Database, file: string, now: Instant): Promise<void> {
  const anchored = new Map(
    (await readAnchors(file)).map((anchor) => [anchor.council, anchor.hash]),
  );
  const heads = await withinSnapshot(database, (tx) =>
    tx.selectFrom('audit.head').selectAll().orderBy('council_id').execute(),
  );
  const lines = heads
    .filter((head) => anchored.get(head.council_id) !== head.hash)
    .map(({ council_id: council, sequence, hash }) =>
      JSON.stringify({ council, sequence, hash, now }),
    );
  if (lines.length === 0) return;
  // With a database server, nothing else may have made the data folder yet.
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await appendFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
}

/**
 * The anchors in `file`, oldest first; none when there is no such file.
 *
 * Throws `BadAnchors` when it holds anything else.
 */
export async function readAnchors(file: string): Promise<readonly Anchor[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .flatMap((line, place) => (line === '' ? [] : [anchorIn(line) ?? badLine(file, place + 1)]));
}

function badLine(file: string, line: number): never {
  throw new BadAnchors(file, line);
}

/** The anchor that `line` holds, or null. */
function anchorIn(line: string): Anchor | null {
  try {
    const { council, sequence, hash } = JSON.parse(line);
    const isAnchor = typeof council === 'string' && typeof hash === 'string';
    return isAnchor && Number.isSafeInteger(sequence) ? { council, sequence, hash } : null;
  } catch {
    // Whatever it is, it is not an anchor, and the caller says so with its line.
    return null;
  }
}
