import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** What a search found, before it is told. */
export type FoundRow = {
  readonly kind: 'meeting' | 'paper' | 'restricted paper' | 'decision' | 'action' | 'body';
  readonly title: string;
  /** Where it can be read. */
  readonly href: string;
  /** The body it is of, in words. */
  readonly body: string;
  /** Null for what has no day. */
  readonly on_day: Day | null;
  /** The words around what was found, each found word between `foundFrom` and `foundTo`. */
  readonly excerpt: string;
};

/** Signs no text has, around each word that was found. */
export const [foundFrom, foundTo] = ['\u0001', '\u0002'] as const;

/** As many as one page tells of each kind. */
const most = 20;

/** Everything published that answers `asked`, the best of each kind first; read as the public reads. */
export async function searchPublished(
  tx: Transaction<Tables>,
  council: string,
  asked: string,
): Promise<readonly FoundRow[]> {
  const query = sql`websearch_to_tsquery('english', ${asked})`;
  const { rows } = await sql<FoundRow>`
    ${meetings(council, query)} union all ${papers(council, query)} union all
    ${decisions(council, query)} union all ${actions(council, query)}`.execute(tx);
  return rows;
}

/** The bodies whose name or purpose answers `asked`. */
export async function searchBodies(
  tx: Transaction<Tables>,
  council: string,
  asked: string,
): Promise<readonly FoundRow[]> {
  const query = sql`websearch_to_tsquery('english', ${asked})`;
  const words = sql.raw("name || ' ' || purpose");
  const { rows } = await sql<FoundRow>`
    select 'body' as kind, name as title, '/bodies/' || slug as href, name as body,
      null::date as on_day, ${excerpt(sql`purpose`, query)} as excerpt
    from house.body
    where council_id = ${council} and ended_on is null
      and to_tsvector('english', ${words}) @@ ${query}
    order by name
    limit ${most}`.execute(tx);
  return rows;
}

/** What answers `asked` in restricted packs that stand; of `bodies` alone, unless that is null. */
export async function searchRestricted(
  tx: Transaction<Tables>,
  council: string,
  { asked, bodies }: { readonly asked: string; readonly bodies: readonly string[] | null },
): Promise<readonly FoundRow[]> {
  if (bodies !== null && bodies.length === 0) return [];
  const query = sql`websearch_to_tsquery('english', ${asked})`;
  const theirs =
    bodies === null
      ? sql`true`
      : sql`meeting.body_id in (${sql.join(bodies.map((id) => sql`${id}::uuid`))})`;
  const { rows } = await sql<FoundRow>`
    select 'restricted paper' as kind, best.title,
      '/member/meetings/' || best.slug || '#item-' || best.item_number as href,
      best.body, best.on_day, ${excerpt(sql`best.words`, query)} as excerpt
    from (
      select paper.title, paper.words, paper.item_number, meeting.slug, meeting.on_day,
        body.name as body, ts_rank(paper.searched, ${query}) as rank
      from house.restricted_paper as paper
      join house.pack as pack using (council_id, meeting_id, version)
      join house.meeting as meeting using (council_id, meeting_id)
      join house.body as body
        on body.council_id = meeting.council_id and body.body_id = meeting.body_id
      where paper.council_id = ${council} and pack.state = 'published' and ${theirs}
        and paper.searched @@ ${query}
      order by rank desc, meeting.on_day desc
      limit ${most}
    ) as best`.execute(tx);
  return rows;
}

function meetings(council: string, query: RawBuilder<unknown>): RawBuilder<FoundRow> {
  return sql`(
    select 'meeting' as kind, best.body_name as title, '/meetings/' || best.slug as href,
      best.body_name as body, best.on_day, ${excerpt(sql`best.titles`, query)} as excerpt
    from (
      select body_name, slug, on_day, titles
      from published.pack
      where council_id = ${council} and state = 'standing' and searched @@ ${query}
      order by on_day desc
      limit ${most}
    ) as best)`;
}

function papers(council: string, query: RawBuilder<unknown>): RawBuilder<FoundRow> {
  return sql`(
    select 'paper' as kind, best.title,
      '/meetings/' || best.slug || '/papers/' || best.paper_id as href, best.body_name as body,
      best.on_day, ${excerpt(sql`best.words`, query)} as excerpt
    from (
      select paper.title, paper.paper_id, paper.words, pack.slug, pack.body_name, pack.on_day,
        ts_rank(paper.searched, ${query}) as rank
      from published.paper as paper
      join published.pack as pack using (council_id, meeting_id, version)
      where paper.council_id = ${council} and pack.state = 'standing' and paper.searched @@ ${query}
      order by rank desc, pack.on_day desc
      limit ${most}
    ) as best)`;
}

function decisions(council: string, query: RawBuilder<unknown>): RawBuilder<FoundRow> {
  return sql`(
    select 'decision' as kind, best.item_title as title,
      '/decisions/' || best.decision_id as href, best.body_name as body, best.on_day,
      ${excerpt(sql`best.words`, query)} as excerpt
    from (
      select item_title, words, decision_id, body_name, on_day
      from published.decision
      where council_id = ${council}
        and to_tsvector('english', item_title || ' ' || words) @@ ${query}
      order by on_day desc
      limit ${most}
    ) as best)`;
}

function actions(council: string, query: RawBuilder<unknown>): RawBuilder<FoundRow> {
  const words = sql.raw("words || ' ' || test_words || ' ' || difference");
  return sql`(
    select 'action' as kind, best.words as title, '/actions/' || best.action_id as href,
      best.body_name as body, best.begun_on as on_day,
      ${excerpt(sql`best.test_words`, query)} as excerpt
    from (
      select words, test_words, action_id, body_name, begun_on
      from published.action
      where council_id = ${council} and to_tsvector('english', ${words}) @@ ${query}
      order by begun_on desc
      limit ${most}
    ) as best)`;
}

/** The words around what was found, made for the few that are shown and for no more. */
function excerpt(words: RawBuilder<unknown>, query: RawBuilder<unknown>): RawBuilder<string> {
  const form = `StartSel=${foundFrom}, StopSel=${foundTo}, MaxFragments=2, MaxWords=24, MinWords=8`;
  return sql`ts_headline('english', left(${words}, 20000), ${query}, ${form})`;
}
