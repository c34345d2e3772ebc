import type { ColumnType, Selectable, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { PackKey } from './published-packs.ts';

/** The forms a pack is printed in. */
export type FileFormat = 'pdf' | 'docx' | 'csv';

/** A file of a pack that anybody may take. */
export type PackFileTable = PackKey & { readonly format: FileFormat; readonly bytes: Uint8Array };

/** A file of a restricted pack. */
export type RestrictedFileTable = PackFileTable;

/** How far the files of a pack are. */
export type PackBuildTable = PackKey & {
  readonly made: number;
  readonly out_of: number | null;
  readonly state: 'waiting' | 'at work' | 'done' | 'no tool';
  readonly printed: ColumnType<PrintedPages | null, string | null, string | null>;
};

/** On which printed page each part of a public pack begins, and how many there are. */
export type PrintedPages = {
  readonly hasPdf: boolean;
  readonly pages: Readonly<Record<string, number>>;
  readonly pageCount: number;
};

/** Keeps a file, once; made again, it is left as it is. */
export async function keepFile(
  tx: Transaction<Tables>,
  which: 'published.pack_file' | 'house.restricted_file',
  file: PackFileTable,
): Promise<void> {
  await tx
    .insertInto(which)
    .values({ ...file, bytes: Buffer.from(file.bytes) })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** A file of the pack of `slug` that stands; null when there is none. */
export async function publishedFile(
  tx: Transaction<Tables>,
  council: string,
  { slug, format }: { readonly slug: string; readonly format: FileFormat },
): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('published.pack_file as file')
    .innerJoin('published.pack as pack', (join) =>
      join
        .onRef('pack.council_id', '=', 'file.council_id')
        .onRef('pack.meeting_id', '=', 'file.meeting_id')
        .onRef('pack.version', '=', 'file.version'),
    )
    .select('file.bytes')
    .where('file.council_id', '=', council)
    .where('pack.state', '=', 'standing')
    .where('pack.slug', '=', slug)
    .where('file.format', '=', format)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** A file of one restricted pack; null when there is none. */
export async function restrictedFile(
  tx: Transaction<Tables>,
  key: PackKey,
  format: FileFormat,
): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('house.restricted_file')
    .select('bytes')
    .where('council_id', '=', key.council_id)
    .where('meeting_id', '=', key.meeting_id)
    .where('version', '=', key.version)
    .where('format', '=', format)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** Puts the files of a pack down to be made. */
export async function askForFiles(tx: Transaction<Tables>, key: PackKey): Promise<void> {
  await tx
    .insertInto('house.pack_build')
    .values({ ...keyOf(key), made: 0, out_of: null, state: 'waiting', printed: null })
    .execute();
}

/** A pack whose files have still to be made; null when there is none. */
export async function nextToBuild(
  tx: Transaction<Tables>,
  council: string,
): Promise<PackKey | null> {
  const row = await tx
    .selectFrom('house.pack_build as build')
    .innerJoin('house.pack as pack', (join) =>
      join
        .onRef('pack.council_id', '=', 'build.council_id')
        .onRef('pack.meeting_id', '=', 'build.meeting_id')
        .onRef('pack.version', '=', 'build.version'),
    )
    .select(['build.council_id', 'build.meeting_id', 'build.version'])
    .where('build.council_id', '=', council)
    .where('build.state', 'in', ['waiting', 'at work'])
    .where('pack.state', '=', 'published')
    .orderBy('pack.confirmed_at')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Tells how far the files of a pack are. */
export async function tellProgress(
  tx: Transaction<Tables>,
  key: PackKey,
  progress: Partial<Pick<PackBuildTable, 'made' | 'out_of' | 'state'>>,
): Promise<void> {
  await tx
    .updateTable('house.pack_build')
    .set(progress)
    .where('council_id', '=', key.council_id)
    .where('meeting_id', '=', key.meeting_id)
    .where('version', '=', key.version)
    .execute();
}

/** Keeps on which printed page each part of a public pack begins. */
export async function keepPrinted(
  tx: Transaction<Tables>,
  key: PackKey,
  printed: PrintedPages,
): Promise<void> {
  await tx
    .updateTable('house.pack_build')
    .set({ printed: JSON.stringify(printed) })
    .where('council_id', '=', key.council_id)
    .where('meeting_id', '=', key.meeting_id)
    .where('version', '=', key.version)
    .execute();
}

/** How far the files of a pack are; null when none were asked for. */
export async function progressOf(
  tx: Transaction<Tables>,
  key: PackKey,
): Promise<Selectable<PackBuildTable> | null> {
  const row = await tx
    .selectFrom('house.pack_build')
    .selectAll()
    .where('council_id', '=', key.council_id)
    .where('meeting_id', '=', key.meeting_id)
    .where('version', '=', key.version)
    .executeTakeFirst();
  return row ?? null;
}

function keyOf({ council_id, meeting_id, version }: PackKey): PackKey {
  return { council_id, meeting_id, version };
}
