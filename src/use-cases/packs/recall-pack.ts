import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { movePack, packsOf, packsToChange } from '#store/packs/packs.ts';
import { retire } from '#store/packs/published-packs.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { tellThoseWhoMay } from '../tell-people.ts';
import { meetingWithBody } from './meeting-record.ts';

/**
 * Takes back what is published of a meeting, in one step: page, papers, files, feed and search.
 *
 * The record stays, sealed. Every version of the pack goes: an older one could
 * hold the same mistake.
 */
export async function recallPack(
  house: House,
  person: SignedIn,
  { meeting: slug, why }: { readonly meeting: string; readonly why: string },
): Promise<Outcome> {
  if (!may(person.roles, 'recall papers')) return mayNot;
  const reason = why.trim();
  if (reason === '') return needsReason;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return noSuchMeeting;
    const { meeting_id } = found.meeting;
    const packs = await packsToChange(tx, house.council, meeting_id);
    const standing = packs.find(({ state }) => state === 'published');
    if (standing === undefined) return nothingStands;
    const at = house.now();
    for (const pack of packs) {
      if (pack.state !== 'published' && pack.state !== 'replaced') continue;
      await movePack(tx, pack, {
        state: 'recalled',
        recalled_by: person.id,
        recalled_at: at,
        recalled_why: reason,
      });
    }
    await retire(tx, { council_id: house.council, meeting_id }, 'withdrawn', at);
    const subject = `pack:${meeting_id}:${standing.version}`;
    await recordInAudit(tx, actor, { at, did: 'recalled a pack', subject, why: reason });
    await tellThoseWhoMay(tx, house, 'see who opened papers', {
      kind: 'reminder',
      link: `/clearance/packs/${slug}`,
      about: `${subject}:recalled`,
      by: person.id,
    });
    return { done: true };
  });
}

/** A meeting as somebody sees it who is about to recall its papers; null when there is none. */
export async function readRecall(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<{
  readonly slug: string;
  readonly body: string;
  readonly day: Day;
  /** Whether anything of it is published, to the public or to members alone. */
  readonly stands: boolean;
} | null> {
  if (!may(person.roles, 'recall papers')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return null;
    const packs = await packsOf(tx, house.council, found.meeting.meeting_id);
    const stands = packs.some(({ state }) => state === 'published');
    return { slug, body: found.body.name, day: found.meeting.on_day, stands };
  });
}

const mayNot = refused(
  'may not',
  'Papers are recalled by democratic services, legal officers or the privacy lead.',
);

const needsReason = refused('not valid', 'Say why the papers are taken back.', 'why');

const noSuchMeeting = refused('not found', 'There is no such meeting.');

const nothingStands = refused('wrong order', 'Nothing is published of this meeting.');
