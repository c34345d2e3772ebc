import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { readTableFile } from '#files/table-file.ts';
import { recordInAudit } from '#store/audit.ts';
import {
  addImport,
  type ImportRow,
  importToChange,
  type KeptImport,
  type Made,
  saveImport,
  takeAway,
  tried,
  unlessHeld,
} from '#store/bodies/imports.ts';
import { showPastPapers } from '#store/bodies/past-papers.ts';
import { within } from '#store/database.ts';
import { endPerson } from '#store/identity/people.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { actions } from './actions.ts';
import type { Bringing, BroughtIn, TableKind } from './import-kind.ts';
import { meetings } from './meetings.ts';
import { memberships } from './memberships.ts';
import { people } from './people.ts';

/** Every kind of table that can be brought in, each before what rests on it. */
export const tableKinds: readonly TableKind[] = [people, memberships, meetings, actions];

/** A file somebody gives, and what is in it. */
export type GivenTable = {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Reads a table and keeps what it says, without bringing anything in. */
export async function previewImport(
  house: House,
  person: SignedIn,
  { kind: called, name, bytes }: GivenTable,
): Promise<Outcome<{ readonly id: string }>> {
  const kind = tableKinds.find((one) => one.kind === called && may(person.roles, one.may));
  if (kind === undefined) return refused('not valid', 'Choose what is in the file.', 'kind');
  const table = await readTableFile(name, bytes);
  if (table.rows === null) return refused('not valid', table.say, 'file');
  const missing = missingColumn(kind, table.rows);
  if (missing !== null) return missing;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const id = crypto.randomUUID();
    await addImport(tx, {
      ...{ council_id: house.council, import_id: id, kind: kind.kind, file_name: name },
      ...{ state: 'previewed', given_by: person.id, given_at: house.now() },
      ...{ rows: table.rows, made: [] },
    });
    return { done: true, id };
  });
}

/** An import as its page shows it: what each row will do, or did, or what is wrong with it. */
export type ReadImport = Pick<KeptImport, 'kind' | 'file_name' | 'state'> & {
  readonly id: string;
  readonly rows: readonly (BroughtIn & { readonly line: number })[];
  readonly wrong: number;
};

/** The import `id` that `person` gave; before it is confirmed, by bringing it in and taking it all back. */
export async function readImport(
  house: House,
  person: SignedIn,
  id: string,
): Promise<ReadImport | null> {
  return withImport(house, person, id, async (bringing, kept) => {
    const { kind, file_name, state, rows } = kept;
    const isTable = state === 'previewed' && kind !== 'past papers';
    const came = isTable
      ? await tried(bringing.tx, () => bringAll(bringing, kept))
      : rows.map(asKept);
    const wrong = came.filter((row) => row.wrong !== null).length;
    return { id, kind, file_name, state, rows: came, wrong };
  });
}

/** Brings in what was previewed: every row, or none where one of them is wrong. */
export async function confirmImport(
  house: House,
  person: SignedIn,
  id: string,
): Promise<Outcome<{ readonly made: number }>> {
  const outcome = await withImport(house, person, id, async (bringing, kept) => {
    if (kept.state !== 'previewed') return notWaiting;
    const trial = await tried(bringing.tx, () => bringAll(bringing, kept));
    const wrong = trial.filter((row) => row.wrong !== null).length;
    if (wrong > 0) return somethingWrong(wrong);
    const came = await bringAll(bringing, kept);
    const made = [...kept.made, ...came.flatMap((row) => row.made ?? [])];
    await showPastPapers(bringing.tx, house.council, papersOf(made));
    await saveImport(bringing.tx, { ...kept, state: 'done', made });
    await record(bringing, id, 'brought in a file');
    return { done: true as const, made: made.length };
  });
  return outcome ?? noSuchImport;
}

/** Takes back what an import made, or all of a preview: everything, or nothing where something hangs on it. */
export async function undoImport(house: House, person: SignedIn, id: string): Promise<Outcome> {
  const outcome = await withImport(house, person, id, async (bringing, kept) => {
    if (kept.state !== 'done' && kept.state !== 'previewed') return notWaiting;
    const isGone = await unlessHeld(bringing.tx, () => takeAllAway(bringing, kept.made));
    if (!isGone) return heldByLater;
    const state = kept.state === 'done' ? 'undone' : 'dropped';
    await saveImport(bringing.tx, { ...kept, state, made: [] });
    await record(bringing, id, 'took back a file that was brought in');
    return { done: true as const };
  });
  return outcome ?? noSuchImport;
}

async function takeAllAway({ tx, house }: Bringing, made: readonly Made[]): Promise<void> {
  for (const one of made.toReversed()) {
    if (one.table === 'person') await endPerson(tx, one.id, house.now());
    else await takeAway(tx, house.council, one);
  }
}

async function bringAll(bringing: Bringing, { kind, rows }: KeptImport) {
  const table = tableKinds.find((one) => one.kind === kind);
  const came: (BroughtIn & { readonly line: number })[] = [];
  if (table === undefined) return came;
  for (const row of rows) came.push({ ...(await table.bringIn(bringing, row)), line: row.line });
  return came;
}

/** What `work` makes of the import `id`, if `person` gave it and may still bring such a thing in. */
async function withImport<Result>(
  house: House,
  person: SignedIn,
  id: string,
  work: (bringing: Bringing, kept: KeptImport) => Promise<Result>,
): Promise<Result | null> {
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx: OpenTransaction) => {
    const kept = isId(id) ? await importToChange(tx, house.council, id) : null;
    if (kept === null || kept.state === 'dropped') return null;
    const needed = tableKinds.find((one) => one.kind === kept.kind)?.may ?? 'run bodies';
    return may(person.roles, needed) ? work({ tx, house, actor }, kept) : null;
  });
}

function record({ tx, house, actor }: Bringing, id: string, did: string): Promise<void> {
  return recordInAudit(tx, actor, { at: house.now(), did, subject: `import:${id}` });
}

/** A row that is not tried, because it was brought in or is a paper: what it says, and nothing wrong. */
function asKept({ line, cells }: ImportRow): BroughtIn & { readonly line: number } {
  const says = Object.values(cells)
    .filter((cell) => cell !== '')
    .join(', ');
  return { line, says, made: [], wrong: null };
}

function papersOf(made: readonly Made[]): readonly string[] {
  return made.filter(({ table }) => table === 'paper').map(({ id }) => id);
}

function missingColumn(kind: TableKind, rows: readonly ImportRow[]) {
  const there = Object.keys(rows[0]?.cells ?? {});
  const missing = kind.columns.find(({ name, isNeeded }) => isNeeded && !there.includes(name));
  if (missing === undefined) return null;
  const all = kind.columns.map(({ name }) => name).join(', ');
  const say = `The file has no column ‘${missing.name}’. Its headings should be: ${all}.`;
  return refused('not valid', say, 'file');
}

function somethingWrong(rows: number) {
  const say = `${rows === 1 ? 'One row is' : `${rows} rows are`} wrong, so nothing was brought in. Correct the file and give it again.`;
  return refused('not valid', say);
}

const notWaiting = refused('wrong order', 'This was brought in, or taken back, already.');
const noSuchImport = refused('not found', 'There is no such file.');
const heldByLater = refused(
  'wrong order',
  'Something that came later hangs on what this file made, so it cannot be taken back whole. Change the records one by one.',
);
