import { type MeetingRecord, publicPack, youngPeoplesPack } from '#governance/pack.ts';
import { decisionsAt } from '#store/packs/decisions-at.ts';
import { progressOf } from '#store/packs/pack-files.ts';
import { type Pack, packsOf } from '#store/packs/packs.ts';
import { keepPackPage, standingPack } from '#store/packs/published-packs.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { DrawnPack, House, PackDecision } from '../house.ts';

/**
 * Draws the page of a meeting again, as one drawing more, with what is known by now:
 * the numbers of its printed pages, and its decisions. Does nothing while no pack stands.
 */
export async function redrawPack(
  tx: OpenTransaction,
  house: House,
  meeting: string,
): Promise<void> {
  const standing = await standingPack(tx, house.council, meeting);
  if (standing === null) return;
  const packs = await packsOf(tx, house.council, meeting);
  const pack = packs.find(({ version }) => version === standing.version);
  if (pack === undefined) return;
  await keepPackPage(tx, standing, await drawnNow(tx, house, pack));
}

/** How the pages of `pack` look now. */
export async function drawnNow(
  tx: OpenTransaction,
  house: House,
  pack: Pick<Pack, 'council_id' | 'meeting_id' | 'version' | 'record' | 'urgency' | 'confirmed_at'>,
): Promise<DrawnPack> {
  const record: MeetingRecord = pack.record;
  return house.drawPack({
    pack: publicPack(record),
    youngPeoples: youngPeoplesPack(record),
    urgency: pack.urgency,
    publishedAt: pack.confirmed_at ?? house.now(),
    decisions: await decisionsIn(tx, house, record),
    printed: (await progressOf(tx, pack))?.printed ?? null,
  });
}

/** What was decided in the open under each open item, by its title as the public reads it. */
async function decisionsIn(
  tx: OpenTransaction,
  house: House,
  { meeting, items }: MeetingRecord,
): Promise<readonly PackDecision[]> {
  const decisions = await decisionsAt(tx, house.council, meeting.slug);
  return decisions.flatMap(({ decision_id, item_title, kind, words, state }) => {
    const item = items.find(({ title, withheld }) => withheld === null && title === item_title);
    return item === undefined ? [] : [{ id: decision_id, item: item.id, kind, words, state }];
  });
}
