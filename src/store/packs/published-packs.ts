import { type ColumnType, type Generated, type Selectable, sql, type Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { PublicPack } from '#governance/pack.ts';
import type { Tables } from '../tables.ts';

/** A pack as anybody may read it. */
export type PublishedPackTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly version: number;
  readonly state: 'standing' | 'replaced' | 'withdrawn';
  readonly slug: string;
  readonly body_slug: string;
  readonly body_name: string;
  readonly on_day: Day;
  readonly published_at: Instant;
  readonly withdrawn_at: Instant | null;
  readonly pack: ColumnType<PublicPack, string, never>;
  readonly titles: string;
  readonly searched: Generated<string>;
};

/** The pages of a published pack, as they were drawn. */
export type PackPageTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly version: number;
  /** Counted from one: the last drawing is the one that is read. */
  readonly drawing: number;
  readonly html: string;
  readonly young_html: string;
};

/** A paper as anybody may read it. */
export type PublishedPaperTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly version: number;
  readonly paper_id: string;
  readonly item_number: number;
  readonly item_title: string;
  readonly title: string;
  readonly html: string;
  readonly words: string;
  readonly searched: Generated<string>;
};

/** One pack of many: whose, of which meeting, which. */
export type PackKey = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly version: number;
};

/** Everything of a pack that becomes public with it. */
export type ToPublish = {
  readonly pack: PublicPack;
  readonly at: Instant;
  readonly papers: readonly Omit<PublishedPaperTable, keyof PackKey | 'searched'>[];
};

/** Makes a pack public in place of the one before it. */
export async function keepPublishedPack(
  tx: Transaction<Tables>,
  key: PackKey,
  { pack, at, papers }: ToPublish,
): Promise<void> {
  await retire(tx, key, 'replaced', null);
  const { meeting } = pack;
  await tx
    .insertInto('published.pack')
    .values({
      ...key,
      state: 'standing',
      slug: meeting.slug,
      body_slug: meeting.body.slug,
      body_name: meeting.body.name,
      on_day: meeting.day,
      published_at: at,
      withdrawn_at: null,
      pack: JSON.stringify(pack),
      titles: pack.items.map(({ title }) => title).join('\n'),
    })
    .execute();
  for (const paper of papers) {
    await tx
      .insertInto('published.paper')
      .values({ ...key, ...paper })
      .execute();
  }
}

/** Keeps the pages of a pack as they are drawn now, beside how they were drawn before. */
export async function keepPackPage(
  tx: Transaction<Tables>,
  key: PackKey,
  { page, youngPeoples }: { readonly page: string; readonly youngPeoples: string },
): Promise<void> {
  await sql`
    insert into published.pack_page (council_id, meeting_id, version, drawing, html, young_html)
    select ${key.council_id}, ${key.meeting_id}, ${key.version}, coalesce(max(drawing), 0) + 1,
      ${page}, ${youngPeoples}
    from published.pack_page
    where council_id = ${key.council_id} and meeting_id = ${key.meeting_id}
      and version = ${key.version}`.execute(tx);
}

/** Takes what stands of a meeting from the public, for a newer pack or altogether. */
export async function retire(
  tx: Transaction<Tables>,
  { council_id, meeting_id }: Omit<PackKey, 'version'>,
  state: 'replaced' | 'withdrawn',
  at: Instant | null,
): Promise<void> {
  await tx
    .updateTable('published.pack')
    .set({ state, withdrawn_at: at })
    .where('council_id', '=', council_id)
    .where('meeting_id', '=', meeting_id)
    .where('state', 'in', state === 'replaced' ? ['standing', 'withdrawn'] : ['standing'])
    .execute();
}

/** The paper `id` of the pack of `slug` that stands; null when there is none. */
export async function publishedPaper(
  tx: Transaction<Tables>,
  council: string,
  { slug, id }: { readonly slug: string; readonly id: string },
) {
  const row = await tx
    .selectFrom('published.paper as paper')
    .innerJoin('published.pack as pack', (join) =>
      join
        .onRef('pack.council_id', '=', 'paper.council_id')
        .onRef('pack.meeting_id', '=', 'paper.meeting_id')
        .onRef('pack.version', '=', 'paper.version'),
    )
    .select([
      'paper.title',
      'paper.item_number',
      'paper.item_title',
      'paper.html',
      'pack.body_name',
      'pack.on_day',
    ])
    .where('paper.council_id', '=', council)
    .where('pack.state', '=', 'standing')
    .where('pack.slug', '=', slug)
    .where('paper.paper_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The packs that stand, the newest first, at most `most`. */
export async function standingPacks(
  tx: Transaction<Tables>,
  council: string,
  most: number,
): Promise<readonly Selectable<PublishedPackTable>[]> {
  return tx
    .selectFrom('published.pack')
    .selectAll()
    .where('council_id', '=', council)
    .where('state', '=', 'standing')
    .orderBy('published_at', 'desc')
    .limit(most)
    .execute();
}

/** The pack of a meeting that stands; null when none does. */
export async function standingPack(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<Selectable<PublishedPackTable> | null> {
  const row = await tx
    .selectFrom('published.pack')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .where('state', '=', 'standing')
    .executeTakeFirst();
  return row ?? null;
}
