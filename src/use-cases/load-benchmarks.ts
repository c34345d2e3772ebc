import { createHash } from 'node:crypto';
import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { contentsOf } from '#files/read-file.ts';
import { type ReadFile, readBenchmarkFile } from '#returns/benchmarks/read-file.ts';
import type { Finding } from '#returns/finding.ts';
import { recordInAudit } from '#store/audit.ts';
import { type Actor, within } from '#store/database.ts';
import { keepOfficialFigures } from '#store/official-figures.ts';
import { keepNeighbours, keepPopulations } from '#store/official-places.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from './house.ts';
import type { Outcome } from './outcome.ts';

/** An official file as somebody gave it. */
export type BenchmarkFile = { readonly name: string; readonly bytes: Uint8Array };

/** What of a house loading needs: so that a command can do it with no web open. */
type Loading = Pick<House, 'database' | 'council' | 'now'>;

/** What became of one file. */
export type LoadedFile = {
  readonly name: string;
  readonly kind: ReadFile['kind'];
  /** What was in it, as a sentence; null when it was refused and nothing of it was kept. */
  readonly say: string | null;
  readonly findings: readonly Finding[];
};

/**
 * Loads official files, each whole or not at all.
 *
 * Loading one again changes nothing; a newer release stands beside the older
 * one. `by` is the person who asks, or 'the command' on the server itself.
 */
export async function loadBenchmarks(
  house: Loading,
  by: SignedIn | 'the command',
  files: readonly BenchmarkFile[],
): Promise<Outcome<{ readonly files: readonly LoadedFile[] }>> {
  if (by !== 'the command' && !may(by.roles, 'load official figures')) {
    return { done: false, because: { kind: 'may not', say: 'Ask your performance analyst.' } };
  }
  if (files.length === 0) {
    const say = 'Choose at least one official file.';
    return { done: false, because: { kind: 'not valid', say, field: 'files' } };
  }
  const actor = { council: house.council, person: by === 'the command' ? null : by.id };
  const loaded: LoadedFile[] = [];
  for (const file of files) loaded.push(await loadOne(house, actor, file));
  return { done: true, files: loaded };
}

async function loadOne(house: Loading, actor: Actor, file: BenchmarkFile): Promise<LoadedFile> {
  const { contents, findings } = contentsOf(file.name, file.bytes);
  const read: ReadFile =
    contents?.kind === 'csv'
      ? readBenchmarkFile(contents.sheet)
      : { kind: 'unknown', findings: [] };
  const all = [...findings, ...read.findings, ...undated(read, file.name)];
  const told = { name: file.name, kind: read.kind, findings: all };
  if (read.kind === 'unknown' || all.some(({ severity }) => severity === 'error')) {
    return { ...told, say: null };
  }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const say = await within(house.database, 'app_house', actor, async (tx) => {
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'loaded official figures',
      subject: `official-file:${sha256}`,
    });
    return keep(tx, read, file.name);
  });
  return { ...told, say };
}

async function keep(
  tx: OpenTransaction,
  read: Exclude<ReadFile, { kind: 'unknown' }>,
  name: string,
): Promise<string> {
  switch (read.kind) {
    case 'figures':
      return counted(read.figures.length, 'figures', await keepOfficialFigures(tx, read.figures));
    case 'population':
      return counted(
        read.populations.length,
        'populations',
        await keepPopulations(tx, read.populations),
      );
    case 'neighbours':
      return counted(
        read.neighbours.length,
        'neighbours',
        await keepNeighbours(tx, modelYear(name) ?? 0, read.neighbours),
      );
  }
}

function counted(all: number, what: string, changed: number): string {
  return `${all} ${what} read, ${changed} of them new or changed.`;
}

/** The neighbour model does not say its year inside: its file name has to. */
function modelYear(name: string): number | null {
  const year = /(?:19|20)\d{2}/.exec(name)?.[0];
  return year === undefined ? null : Number(year);
}

function undated(read: ReadFile, name: string): readonly Finding[] {
  if (read.kind !== 'neighbours' || modelYear(name) !== null) return [];
  return [
    {
      severity: 'error',
      code: 'undated-neighbours',
      say: `${name} holds statistical neighbours but does not say of which year. Put the model’s year in the file’s name: sn_model_2025_wide.csv.`,
      file: name,
      line: null,
      field: null,
    },
  ];
}
