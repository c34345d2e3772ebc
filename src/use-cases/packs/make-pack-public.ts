import type { Instant } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type MeetingRecord, type PublicPack, publicPack } from '#governance/pack.ts';
import { wordsOf } from '#governance/paper.ts';
import { isPublicMeeting } from '#governance/public-meeting.ts';
import { recordInAudit } from '#store/audit.ts';
import { membersOn } from '#store/bodies/seats.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import { askForFiles } from '#store/packs/pack-files.ts';
import { movePack, type Pack } from '#store/packs/packs.ts';
import { keepPackPage, keepPublishedPack, type PackKey } from '#store/packs/published-packs.ts';
import { keepRestrictedPapers } from '#store/packs/restricted-papers.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { DrawnPack, House } from '../house.ts';
import { tellPerson } from '../tell-people.ts';
import { meetingWithBody } from './meeting-record.ts';
import { drawnNow } from './redraw-pack.ts';

/** A pack and who publishes it. */
export type PackToPublish = Pack & { readonly confirmed_by: string };

/** Makes `pack` public in place of those before it, and tells the members of the body once. */
export async function makePackPublic(
  tx: OpenTransaction,
  house: House,
  pack: PackToPublish,
  packs: readonly Pack[],
): Promise<void> {
  const [at, key] = [house.now(), keyOf(pack)];
  for (const before of packs.filter(({ state }) => state === 'published')) {
    await movePack(tx, before, { state: 'replaced' });
  }
  await movePack(tx, pack, {
    state: 'published',
    confirmed_by: pack.confirmed_by,
    confirmed_at: at,
  });
  const isPublic = await isForAnybody(tx, house, pack);
  if (isPublic) await freeze(tx, house, { ...pack, confirmed_at: at });
  await keepRestrictedPapers(tx, key, keptBackIn(pack.record, isPublic));
  await askForFiles(tx, key);
  const actor = { council: house.council, person: pack.confirmed_by };
  const subject = `pack:${pack.meeting_id}:${pack.version}`;
  await recordInAudit(tx, actor, { at, did: 'published a pack', subject });
  await tellMembers(tx, house, pack, subject);
}

/** Freezes what the town reads of `pack`. */
async function freeze(
  tx: OpenTransaction,
  house: House,
  pack: Pack & { readonly confirmed_at: Instant },
): Promise<void> {
  const [key, open] = [keyOf(pack), publicPack(pack.record)];
  const drawn = await drawnNow(tx, house, pack);
  const papers = papersIn(open, drawn);
  await keepPublishedPack(tx, key, { pack: open, at: pack.confirmed_at, papers });
  await keepPackPage(tx, key, drawn);
}

/** Whether the public may come to the meeting of `pack`, and so may read its papers. */
export async function isForAnybody(
  tx: OpenTransaction,
  house: House,
  { record }: Pick<Pack, 'record'>,
): Promise<boolean> {
  const found = await meetingWithBody(tx, house.council, record.meeting.slug);
  return found !== null && isPublicMeeting(found.body.legal_form, record.meeting);
}

/** Which pack of which meeting `pack` is. */
function keyOf({ council_id, meeting_id, version }: PackKey): PackKey {
  return { council_id, meeting_id, version };
}

function papersIn({ items }: PublicPack, drawn: DrawnPack) {
  const html = new Map(drawn.papers.map((paper) => [paper.id, paper.html]));
  return items
    .filter((item) => item.isOpen)
    .flatMap((item) =>
      item.papers
        .filter((paper) => paper.isOpen)
        .map((paper) => ({
          paper_id: paper.id,
          item_number: item.number,
          item_title: item.title,
          title: paper.title,
          html: html.get(paper.id) ?? '',
          words: wordsOf({ ...paper, withheld: null }),
        })),
    );
}

/** What is kept from the public, for its readers to search: all of it, where nobody else may come. */
function keptBackIn({ items }: MeetingRecord, isPublic: boolean) {
  return items.flatMap((item) =>
    item.papers
      .filter((paper) => !isPublic || item.withheld !== null || paper.withheld !== null)
      .map((paper) => ({ item_number: item.number, title: paper.title, words: wordsOf(paper) })),
  );
}

async function tellMembers(
  tx: OpenTransaction,
  house: House,
  { record, confirmed_by }: PackToPublish,
  subject: string,
): Promise<void> {
  const { slug } = record.meeting;
  const meeting = await meetingNamed(tx, house.council, slug);
  if (meeting === null) return;
  const today = londonDayOf(house.now());
  const members = await membersOn(tx, house.council, meeting.body_id, today);
  const accounts = new Set(members.flatMap(({ person }) => (person === null ? [] : [person])));
  for (const person of accounts) {
    const link = `/member/meetings/${slug}`;
    await tellPerson(tx, house, person, {
      kind: 'reminder',
      link,
      about: subject,
      by: confirmed_by,
    });
  }
}
