import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { addImport } from '#store/bodies/imports.ts';
import {
  addPastPaper,
  type NamedPaper,
  type PastPaperTable,
  pastPaper,
  pastPapersOf,
} from '#store/bodies/past-papers.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { withBody } from '../year/with-body.ts';
import { dayInCell } from './day-in-cell.ts';

/** A file somebody gave. */
export type GivenPaper = { readonly name: string; readonly bytes: Uint8Array };

/** The largest past paper, in bytes. */
const largestPaper = 20_000_000;

/**
 * Takes papers from before Rooftree, as PDF, for a preview: nobody else reads them yet.
 *
 * A file is called by its day and its title: ‘2024-05-14 Minutes.pdf’.
 */
export function previewPapers(
  house: House,
  person: SignedIn,
  { body: slug, papers }: { readonly body: string; readonly papers: readonly GivenPaper[] },
): Promise<Outcome<{ readonly id: string }>> {
  return withBody(house, person, { permission: 'run bodies', slug }, async ({ tx, body }) => {
    if (papers.length === 0) return refused('not valid', 'Choose at least one PDF.', 'papers');
    const today = londonDayOf(house.now());
    const read = papers.map((paper) => ({ ...paper, ...readName(paper, today) }));
    const wrong = read.find(({ say }) => say !== null);
    if (wrong !== undefined) {
      return refused('not valid', `${wrong.name}: ${wrong.say}`, 'papers');
    }
    const { council_id, body_id } = body;
    const kept = read.flatMap(({ on, title, bytes }) =>
      on === null
        ? []
        : [{ council_id, paper_id: crypto.randomUUID(), body_id, on_day: on, title, bytes }],
    );
    for (const paper of kept) await addPastPaper(tx, { ...paper, is_public: false });
    const id = crypto.randomUUID();
    await addImport(tx, {
      ...{ council_id, import_id: id, kind: 'past papers', state: 'previewed' },
      file_name: `${kept.length} ${kept.length === 1 ? 'paper' : 'papers'} of ${body.name}`,
      ...{ given_by: person.id, given_at: house.now() },
      rows: kept.map(({ on_day: day, title }, index) => ({
        line: index + 1,
        cells: { day, title },
      })),
      made: kept.map((paper) => ({ table: 'paper' as const, id: paper.paper_id })),
    });
    return { done: true, id };
  });
}

/** The past papers of the body called `slug` that anybody may read. */
export async function readPastPapers(house: House, slug: string): Promise<readonly NamedPaper[]> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    return body === null ? [] : pastPapersOf(tx, house.council, body.body_id);
  });
}

/** A past paper whole, for anybody; null when there is none that is public. */
export async function readPastPaper(
  house: House,
  { body: slug, paper }: { readonly body: string; readonly paper: string },
): Promise<PastPaperTable | null> {
  if (!isId(paper)) return null;
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    return body === null ? null : pastPaper(tx, house.council, { body: body.body_id, id: paper });
  });
}

type ReadName = { readonly on: Day | null; readonly title: string; readonly say: string | null };

/** The day and title in a paper’s name, or what is wrong with the paper. */
function readName({ name, bytes }: GivenPaper, today: Day): ReadName {
  const [, day = '', title = ''] = /^(\d{4}-\d{2}-\d{2})[ _-]+(.+)\.pdf$/i.exec(name) ?? [];
  const on = dayInCell(day) ?? null;
  const isPdf = new TextDecoder('latin1').decode(bytes.slice(0, 5)) === '%PDF-';
  if (!isPdf) return { on, title, say: 'this is no PDF. Save it as PDF and give that.' };
  if (bytes.length > largestPaper) return { on, title, say: 'this is larger than 20 MB.' };
  if (on === null) {
    return { on, title, say: 'begin its name with the day: 2024-05-14 Minutes.pdf.' };
  }
  if (on > today) return { on, title, say: 'its day has not come yet.' };
  return { on, title: title.replaceAll('_', ' ').trim(), say: null };
}
