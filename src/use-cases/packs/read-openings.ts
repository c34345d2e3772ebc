import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Instant } from '#calendar/instant.ts';
import { within } from '#store/database.ts';
import { namesOfPeople } from '#store/identity/people.ts';
import { openingsOf } from '#store/packs/openings.ts';
import { packsOf } from '#store/packs/packs.ts';
import type { House } from '../house.ts';
import { meetingWithBody } from './meeting-record.ts';

/** Who opened the restricted pack of a meeting, and what became of it. */
export type PackOpenings = {
  readonly meeting: { readonly slug: string; readonly body: string; readonly day: string };
  readonly opened: readonly {
    readonly name: string;
    readonly version: number;
    readonly first_at: Instant;
    readonly last_at: Instant;
  }[];
  /** Null when it was not recalled. */
  readonly recalled: { readonly at: Instant; readonly by: string; readonly why: string } | null;
};

/** Who opened the restricted pack of a meeting, for the monitoring officer; null when there is no such meeting. */
export async function readOpenings(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<PackOpenings | null> {
  if (!may(person.roles, 'see who opened papers')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return null;
    const { meeting, body } = found;
    const packs = await packsOf(tx, house.council, meeting.meeting_id);
    const last = packs.find(({ state }) => state === 'recalled');
    const by = last?.recalled_by ?? null;
    const names = await namesOfPeople(tx, new Set(by === null ? [] : [by]));
    return {
      meeting: { slug, body: body.name, day: meeting.on_day },
      opened: await openingsOf(tx, house.council, meeting.meeting_id),
      recalled: recalledOf(last, names),
    };
  });
}

function recalledOf(
  pack: Awaited<ReturnType<typeof packsOf>>[number] | undefined,
  names: Readonly<Record<string, string>>,
): PackOpenings['recalled'] {
  const { recalled_at: at, recalled_by: by, recalled_why: why } = pack ?? {};
  if (at == null || by == null || why == null) return null;
  return { at, by: names[by] ?? 'Somebody who has left', why };
}
