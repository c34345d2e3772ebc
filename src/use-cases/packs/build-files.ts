import { packCsv } from '#files/packs/pack-csv.ts';
import type { PackDocument, PrintedFile } from '#files/packs/pack-document.ts';
import { printAside } from '#files/packs/print-aside.ts';
import { publicPack } from '#governance/pack.ts';
import { councilWithCode } from '#store/councils.ts';
import { within } from '#store/database.ts';
import {
  keepFile,
  keepPrinted,
  nextToBuild,
  type PackFileTable,
  tellProgress,
} from '#store/packs/pack-files.ts';
import { type Pack, packsOf } from '#store/packs/packs.ts';
import type { PackKey } from '#store/packs/published-packs.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { layOutPublic, layOutRestricted, type PrintedFacts } from './lay-out-pack.ts';
import { isForAnybody } from './make-pack-public.ts';
import { redrawPack } from './redraw-pack.ts';

/** One file to make: for whom, in which form. */
type FileToMake = {
  readonly table: 'published.pack_file' | 'house.restricted_file';
  readonly format: 'pdf' | 'docx';
  readonly document: PackDocument;
};

/**
 * Makes the files of every pack that waits for them, one after another.
 *
 * Each file is kept as soon as it is made, so that somebody who looks can see
 * how far it is. Cut short, it is begun again and ends with the same files.
 */
export async function buildPackFiles(house: House): Promise<void> {
  for (;;) {
    const key = await working(house, (tx) => nextToBuild(tx, house.council));
    if (key === null) return;
    await buildFilesOf(house, key);
  }
}

async function buildFilesOf(house: House, key: PackKey): Promise<void> {
  const toBuild = await working(house, (tx) => packToBuild(tx, house, key));
  const files = filesOf(toBuild);
  await tell(house, key, { made: 0, out_of: files.length + 1, state: 'at work' });
  if (toBuild.isPublic) await keepTable(house, toBuild.pack);
  await tell(house, key, { made: 1 });
  let hasTool = true;
  for (const [place, file] of files.entries()) {
    const printed = await printAside(file);
    if (printed === null) hasTool = false;
    else await keepPrintedFile(house, key, file, printed);
    await tell(house, key, { made: place + 2 });
  }
  await working(house, async (tx) => {
    if (!hasTool) await keepPrinted(tx, key, { hasPdf: false, pages: {}, pageCount: 0 });
    await tellProgress(tx, key, { state: hasTool ? 'done' : 'no tool' });
    await redrawPack(tx, house, key.meeting_id);
  });
}

/** The public pack’s files, where there is one; the whole pack’s, where that says more. */
function filesOf({ pack, facts, isPublic }: ToBuild): readonly FileToMake[] {
  const open = layOutPublic(publicPack(pack.record), facts);
  const whole = layOutRestricted(pack.record, facts);
  return [
    ...(isPublic ? bothForms('published.pack_file', open) : []),
    ...(pack.is_restricted || !isPublic ? bothForms('house.restricted_file', whole) : []),
  ];
}

function bothForms(table: FileToMake['table'], document: PackDocument): readonly FileToMake[] {
  return [
    { table, format: 'pdf', document },
    { table, format: 'docx', document },
  ];
}

/** What is in the public pack, as a table. */
function keepTable(house: House, pack: Pack): Promise<void> {
  const { council_id, meeting_id, version } = pack;
  const bytes = new TextEncoder().encode(packCsv(publicPack(pack.record), house.address));
  return keep(
    house,
    { council_id, meeting_id, version, format: 'csv', bytes },
    'published.pack_file',
  );
}

/** A pack whose files are to be made, with all that they say beside its papers. */
type ToBuild = {
  readonly pack: Pack;
  readonly facts: PrintedFacts;
  /** Whether the public may read of the meeting. */
  readonly isPublic: boolean;
};

async function packToBuild(tx: OpenTransaction, house: House, key: PackKey): Promise<ToBuild> {
  const packs = await packsOf(tx, house.council, key.meeting_id);
  const pack = packs.find(({ version }) => version === key.version);
  if (pack === undefined) throw new RangeError('Files were asked for a pack that is not there');
  const council = await councilWithCode(tx, house.council);
  const facts = {
    council: council?.name ?? 'The council',
    publishedAt: pack.confirmed_at ?? pack.asked_at,
    urgency: pack.urgency,
    address: house.address,
  };
  return { pack, facts, isPublic: await isForAnybody(tx, house, pack) };
}

async function keepPrintedFile(
  house: House,
  key: PackKey,
  { table, format }: FileToMake,
  { bytes, pages, pageCount }: PrintedFile,
): Promise<void> {
  await keep(house, { ...key, format, bytes }, table);
  if (table === 'published.pack_file' && format === 'pdf') {
    await working(house, (tx) => keepPrinted(tx, key, { hasPdf: true, pages, pageCount }));
  }
}

function keep(house: House, file: PackFileTable, table: FileToMake['table']): Promise<void> {
  return working(house, (tx) => keepFile(tx, table, file));
}

function tell(
  house: House,
  key: PackKey,
  progress: Parameters<typeof tellProgress>[2],
): Promise<void> {
  return working(house, (tx) => tellProgress(tx, key, progress));
}

/** One short transaction of the house’s own: none is open while a file is being printed. */
function working<Result>(
  house: House,
  work: (tx: OpenTransaction) => Promise<Result>,
): Promise<Result> {
  return within(house.database, 'app_house', { council: house.council, person: null }, work);
}
