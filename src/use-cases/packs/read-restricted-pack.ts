import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Role } from '#access/roles.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { RestrictedPack } from '#governance/pack.ts';
import { isPublicMeeting } from '#governance/public-meeting.ts';
import { recordInAudit } from '#store/audit.ts';
import { isMember } from '#store/bodies/seats.ts';
import { within } from '#store/database.ts';
import { noteOpening } from '#store/packs/openings.ts';
import { type FileFormat, publishedFile, restrictedFile } from '#store/packs/pack-files.ts';
import { type Pack, packsOf } from '#store/packs/packs.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { meetingWithBody } from './meeting-record.ts';

/** A meeting as those see it who may read its whole pack. */
export type ReadRestrictedPack = {
  readonly meeting: {
    readonly slug: string;
    readonly body: string;
    readonly day: Day;
    /** Whether the public may read of it too. */
    readonly isPublic: boolean;
  };
  /** Null before it is published, and once it is recalled. */
  readonly pack: {
    readonly record: RestrictedPack;
    readonly version: number;
    readonly isRestricted: boolean;
  } | null;
};

/** Those who read every body’s restricted papers; members read those of their own. */
const readEveryBodys: readonly Role[] = ['democratic-services', 'clearance', 'service-director'];

/**
 * The whole pack of a meeting, and a note of who opened it.
 *
 * Null for a meeting that is not there or is not the reader’s body’s: those answer alike.
 */
export async function readRestrictedPack(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<ReadRestrictedPack | null> {
  return openPack(house, person, slug, async (_, { body, meeting }, pack) => ({
    meeting: {
      slug,
      body: body.name,
      day: meeting.on_day,
      isPublic: isPublicMeeting(body.legal_form, { kind: meeting.kind, day: meeting.on_day }),
    },
    pack:
      pack === null
        ? null
        : { record: pack.record, version: pack.version, isRestricted: pack.is_restricted },
  }));
}

/** A file of the whole pack, or null bytes while there is none; null as above. */
export async function readRestrictedFile(
  house: House,
  person: SignedIn,
  { meeting: slug, format }: { readonly meeting: string; readonly format: FileFormat },
): Promise<{ readonly bytes: Uint8Array | null } | null> {
  return openPack(house, person, slug, async (tx, _, pack) => ({
    bytes: pack === null ? null : await wholeFile(tx, pack, { slug, format }),
  }));
}

/** Where it says no more than the public one, the whole pack has no file of its own. */
async function wholeFile(
  tx: OpenTransaction,
  pack: Pack,
  { slug, format }: { readonly slug: string; readonly format: FileFormat },
): Promise<Uint8Array | null> {
  const own = await restrictedFile(tx, pack, format);
  if (own !== null || pack.is_restricted) return own;
  return publishedFile(tx, pack.council_id, { slug, format });
}

type Found = NonNullable<Awaited<ReturnType<typeof meetingWithBody>>>;

/** What `read` gives of the pack that stands, once it is noted who opened it. */
async function openPack<Result>(
  house: House,
  person: SignedIn,
  slug: string,
  read: (tx: OpenTransaction, found: Found, pack: Pack | null) => Promise<Result>,
): Promise<Result | null> {
  if (!may(person.roles, 'see restricted papers')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null || !(await isTheirs(tx, house, person, found.body.body_id))) return null;
    const packs = await packsOf(tx, house.council, found.meeting.meeting_id);
    const pack = packs.find(({ state }) => state === 'published') ?? null;
    if (pack !== null) await noteThatOpened(tx, house, person, pack);
    return read(tx, found, pack);
  });
}

/** Whether `person` reads the restricted papers of every body, and not of their own alone. */
export function readsEveryBodys({ roles }: SignedIn): boolean {
  return roles.some((role) => readEveryBodys.includes(role));
}

async function isTheirs(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  body: string,
): Promise<boolean> {
  if (readsEveryBodys(person)) return true;
  const date = londonDayOf(house.now());
  return isMember(tx, house.council, body, { person: person.id, date });
}

/** Only what is restricted is worth knowing about: everybody may open the rest. */
async function noteThatOpened(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  pack: Pack,
): Promise<void> {
  if (!pack.is_restricted) return;
  const at = house.now();
  await noteOpening(tx, pack, { person: person.id, at });
  const subject = `pack:${pack.meeting_id}:${pack.version}`;
  const actor = { council: house.council, person: person.id };
  await recordInAudit(tx, actor, { at, did: 'opened a restricted pack', subject });
}
