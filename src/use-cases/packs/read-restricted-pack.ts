import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Role } from '#access/roles.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { RestrictedPack } from '#governance/pack.ts';
import { recordInAudit } from '#store/audit.ts';
import { isMember } from '#store/bodies/seats.ts';
import { within } from '#store/database.ts';
import { noteOpening } from '#store/packs/openings.ts';
import { type FileFormat, restrictedFile } from '#store/packs/pack-files.ts';
import { type Pack, packsOf } from '#store/packs/packs.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { meetingWithBody } from './meeting-record.ts';

/** The whole pack of a meeting, for those who may read it. */
export type ReadRestrictedPack = {
  readonly pack: RestrictedPack;
  readonly version: number;
  readonly isRestricted: boolean;
};

/** Those who read every body’s restricted papers; members read those of their own. */
const readEveryBodys: readonly Role[] = ['democratic-services', 'clearance', 'service-director'];

/**
 * The whole pack of a meeting, and a note of who opened it.
 *
 * Null for a meeting that is not there, has no pack, is not the reader’s body’s,
 * or was recalled: those answer alike.
 */
export async function readRestrictedPack(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<ReadRestrictedPack | null> {
  if (!may(person.roles, 'see restricted papers')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const pack = await packFor(tx, house, person, slug);
    if (pack === null) return null;
    await noteThatOpened(tx, house, person, pack);
    return { pack: pack.record, version: pack.version, isRestricted: pack.is_restricted };
  });
}

/** A file of the whole pack; null as above. */
export async function readRestrictedFile(
  house: House,
  person: SignedIn,
  { meeting: slug, format }: { readonly meeting: string; readonly format: FileFormat },
): Promise<Uint8Array | null> {
  if (!may(person.roles, 'see restricted papers')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const pack = await packFor(tx, house, person, slug);
    if (pack === null) return null;
    await noteThatOpened(tx, house, person, pack);
    return restrictedFile(tx, pack, format);
  });
}

async function packFor(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  slug: string,
): Promise<Pack | null> {
  const found = await meetingWithBody(tx, house.council, slug);
  if (found === null) return null;
  const { meeting, body } = found;
  const date = londonDayOf(house.now());
  const isTheirs =
    person.roles.some((role) => readEveryBodys.includes(role)) ||
    (await isMember(tx, house.council, body.body_id, { person: person.id, date }));
  if (!isTheirs) return null;
  const packs = await packsOf(tx, house.council, meeting.meeting_id);
  return packs.find(({ state }) => state === 'published') ?? null;
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
