import { isDeepStrictEqual } from 'node:util';
import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { hasRestricted } from '#governance/pack.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keepPack, movePack, type Pack, packsOf, packsToChange } from '#store/packs/packs.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { tellThoseWhoMay } from '../tell-people.ts';
import { judgePack } from './judge-pack.ts';
import { makePackPublic } from './make-pack-public.ts';
import { type MeetingWithRecord, readMeetingRecord } from './meeting-record.ts';

/** What became of a pack that somebody published: it is public, or waits for a second person. */
export type Published = { readonly state: 'published' | 'asked'; readonly version: number };

/**
 * Publishes the pack of a meeting; with anything restricted in it, asks a second person.
 *
 * Done again after papers were added, it is a newer version of the same pack.
 */
export async function publishPack(
  house: House,
  person: SignedIn,
  { meeting: slug, urgency = '' }: { readonly meeting: string; readonly urgency?: string },
): Promise<Outcome<Published>> {
  if (!may(person.roles, 'publish papers')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const opened = await openMeeting(tx, house, slug);
    if (opened === null) return noSuchMeeting;
    const { found, packs } = opened;
    const wrong = whyNotNow(found, packs);
    if (wrong !== null) return wrong;
    const judging = { publisher: person.id, urgency: urgency.trim(), packs };
    const { reasons, unanswered } = await judgePack(tx, house, found, judging);
    if (unanswered.length > 0) await tellPrivacyLead(tx, house, person, found);
    if (reasons.length > 0) return refused('not valid', reasons.join(' '));
    const pack = await ask(tx, house, person, { found, urgency: urgency.trim(), packs });
    if (pack.is_restricted) return { done: true, state: 'asked', version: pack.version };
    await makePackPublic(tx, house, { ...pack, confirmed_by: person.id }, packs);
    return { done: true, state: 'published', version: pack.version };
  });
}

/** Publishes a pack that somebody else asked for; whoever asked cannot. */
export async function confirmPack(
  house: House,
  person: SignedIn,
  { meeting: slug }: { readonly meeting: string },
): Promise<Outcome<Published>> {
  if (!may(person.roles, 'publish papers')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const opened = await openMeeting(tx, house, slug);
    if (opened === null) return noSuchMeeting;
    const { found, packs } = opened;
    const pack = packs.find(({ state }) => state === 'asked');
    if (pack === undefined) return nothingWaits;
    const wrong = whyNotConfirmed(pack, person, found);
    if (wrong !== null) return wrong;
    const judging = { publisher: person.id, urgency: pack.urgency ?? '', packs };
    const { reasons } = await judgePack(tx, house, found, judging);
    if (reasons.length > 0) return refused('not valid', reasons.join(' '));
    await makePackPublic(tx, house, { ...pack, confirmed_by: person.id }, packs);
    return { done: true, state: 'published', version: pack.version };
  });
}

/** Lets go of a pack that waits for a second person, so that it can be changed and asked for anew. */
export async function dropPack(
  house: House,
  person: SignedIn,
  { meeting: slug }: { readonly meeting: string },
): Promise<Outcome> {
  if (!may(person.roles, 'publish papers')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const opened = await openMeeting(tx, house, slug);
    if (opened === null) return noSuchMeeting;
    const pack = opened.packs.find(({ state }) => state === 'asked');
    if (pack === undefined) return nothingWaits;
    await movePack(tx, pack, { state: 'dropped' });
    const subject = `pack:${pack.meeting_id}:${pack.version}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'let go of a pack', subject });
    return { done: true };
  });
}

type Opened = { readonly found: MeetingWithRecord; readonly packs: readonly Pack[] };

/** The meeting `slug` and its packs, held so that nobody else publishes meanwhile. */
async function openMeeting(
  tx: OpenTransaction,
  house: House,
  slug: string,
): Promise<Opened | null> {
  const found = await readMeetingRecord(tx, house.council, slug);
  if (found === null) return null;
  const packs = await packsToChange(tx, house.council, found.meeting.meeting_id);
  return { found, packs };
}

function whyNotNow(
  { meeting, record }: MeetingWithRecord,
  packs: readonly Pack[],
): ReturnType<typeof refused> | null {
  if (meeting.state === 'cancelled' || meeting.state === 'postponed') return notHeld;
  if (packs.some(({ state }) => state === 'asked')) return alreadyAsked;
  const standing = packs.find(({ state }) => state === 'published');
  return standing !== undefined && isDeepStrictEqual(standing.record, record) ? nothingNew : null;
}

function whyNotConfirmed(
  pack: Pack,
  person: SignedIn,
  { record }: MeetingWithRecord,
): ReturnType<typeof refused> | null {
  if (pack.asked_by === person.id) return twoPeople;
  return isDeepStrictEqual(pack.record, record) ? null : changedSince;
}

async function ask(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  { found, urgency, packs }: Opened & { readonly urgency: string },
): Promise<Pack> {
  const [council, meeting, at] = [house.council, found.meeting.meeting_id, house.now()];
  const version = (packs[0]?.version ?? 0) + 1;
  await keepPack(tx, {
    council,
    meeting,
    version,
    record: found.record,
    isRestricted: hasRestricted(found.record),
    urgency: urgency === '' ? null : urgency,
    by: person.id,
    at,
  });
  const subject = `pack:${meeting}:${version}`;
  const actor = { council, person: person.id };
  await recordInAudit(tx, actor, { at, did: 'asked for a pack to be published', subject });
  if (hasRestricted(found.record)) await tellSecondPerson(tx, house, person, found, subject);
  const [newest] = await packsOf(tx, council, meeting);
  if (newest === undefined) throw new RangeError('A pack that was kept is not there');
  return newest;
}

async function tellSecondPerson(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  { meeting }: MeetingWithRecord,
  subject: string,
): Promise<void> {
  await tellThoseWhoMay(tx, house, 'publish papers', {
    kind: 'reminder',
    link: `/clerk/meetings/${meeting.slug}/pack`,
    about: subject,
    by: person.id,
  });
}

/** Once a day for each meeting: what waits for them stands on their own page. */
async function tellPrivacyLead(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  { meeting }: MeetingWithRecord,
): Promise<void> {
  await tellThoseWhoMay(tx, house, 'overrule the screen', {
    kind: 'reminder',
    link: `/privacy-lead/screen/${meeting.slug}`,
    about: `screen:${meeting.meeting_id}:${londonDayOf(house.now())}`,
    by: person.id,
  });
}

const mayNot = refused('may not', 'Only a democratic services officer can publish papers.');

const noSuchMeeting = refused('not found', 'There is no such meeting.');

const notHeld = refused(
  'wrong order',
  'This meeting is cancelled or postponed, so there is no pack to publish for it.',
);

const alreadyAsked = refused(
  'wrong order',
  'This pack already waits for a second person. To change it, let it go first.',
);

const nothingNew = refused(
  'wrong order',
  'The pack that is published says the same. Add or change something first.',
);

const nothingWaits = refused('wrong order', 'No pack of this meeting waits for a second person.');

const twoPeople = refused(
  'may not',
  'You asked for this pack. It has restricted papers, so somebody else has to publish it.',
);

const changedSince = refused(
  'wrong order',
  'The papers have changed since this pack was asked for. Let it go, and ask for it anew.',
);
