import { isDeepStrictEqual } from 'node:util';
import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { MeetingRecord } from '#governance/pack.ts';
import type { ScreenedInPack } from '#governance/pack-screen.ts';
import { isPublicMeeting } from '#governance/public-meeting.ts';
import { within } from '#store/database.ts';
import { namesOfPeople } from '#store/identity/people.ts';
import { progressOf } from '#store/packs/pack-files.ts';
import { type Pack, type PackState, packsOf } from '#store/packs/packs.ts';
import { papersUnder } from '#store/packs/papers.ts';
import { overridesOf } from '#store/packs/screen-overrides.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { judgePack } from './judge-pack.ts';
import { readMeetingRecord } from './meeting-record.ts';

/** A pack of the past or present, as the workbench tells of it. */
export type PackOnWorkbench = {
  readonly version: number;
  readonly state: PackState;
  readonly isRestricted: boolean;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  readonly recalled: { readonly by: string; readonly at: Instant; readonly why: string } | null;
  /** How far its files are; null where none were asked for. */
  readonly files: {
    readonly state: 'waiting' | 'at work' | 'done' | 'no tool';
    readonly made: number;
    readonly outOf: number | null;
  } | null;
  /** Whether the reader asked for it, and so cannot confirm it. */
  readonly isReaders: boolean;
};

/** Everything somebody sees who publishes the papers of a meeting or lets words in them stand. */
export type PackWorkbench = {
  readonly record: MeetingRecord;
  readonly lastDay: Day | null;
  readonly reasons: readonly string[];
  readonly unanswered: readonly ScreenedInPack[];
  readonly letStand: readonly {
    readonly found: string;
    readonly why: string;
    readonly by: string;
    readonly at: Instant;
  }[];
  readonly packs: readonly PackOnWorkbench[];
  /** The ids of papers that were brought here, and can be taken away: a report’s cannot. */
  readonly brought: readonly string[];
  /** Whether what is public says all that is there. */
  readonly isAllPublic: boolean;
  /** Whether the public may read of the meeting at all. */
  readonly isPublic: boolean;
};

/** The workbench of a meeting’s papers; null when there is no such meeting. */
export async function readPackWorkbench(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<PackWorkbench | null> {
  const isAllowed = ['publish papers', 'overrule the screen'] as const;
  if (!isAllowed.some((permission) => may(person.roles, permission))) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await readMeetingRecord(tx, house.council, slug);
    if (found === null) return null;
    const { meeting_id } = found.meeting;
    const packs = await packsOf(tx, house.council, meeting_id);
    // What the privacy lead let stand is done with, unless they would publish it themselves.
    const publisher = may(person.roles, 'publish papers') ? person.id : '';
    const judging = { publisher, urgency: '', packs };
    const judged = await judgePack(tx, house, found, judging);
    return {
      record: found.record,
      lastDay: judged.lastDay,
      reasons: judged.reasons,
      unanswered: judged.unanswered,
      letStand: await letStandOf(tx, house, meeting_id),
      packs: await packsToShow(tx, person, packs),
      isPublic: isPublicMeeting(found.body.legal_form, found.record.meeting),
      brought: await broughtTo(tx, house, found.record),
      isAllPublic: packs.some(
        ({ state, record }) => state === 'published' && isDeepStrictEqual(record, found.record),
      ),
    };
  });
}

async function broughtTo(
  tx: OpenTransaction,
  house: House,
  { items }: MeetingRecord,
): Promise<readonly string[]> {
  const ids = items.map(({ id }) => id);
  return (await papersUnder(tx, house.council, ids)).map(({ paper_id }) => paper_id);
}

async function letStandOf(tx: OpenTransaction, house: House, meeting: string) {
  const overrides = await overridesOf(tx, house.council, meeting);
  const names = await namesOfPeople(tx, new Set(overrides.map(({ by_person }) => by_person)));
  return overrides.map(({ found, why, by_person, at }) => ({
    found,
    why,
    by: names[by_person] ?? gone,
    at,
  }));
}

async function packsToShow(
  tx: OpenTransaction,
  person: SignedIn,
  packs: readonly Pack[],
): Promise<readonly PackOnWorkbench[]> {
  const people = packs.flatMap((pack) =>
    [pack.asked_by, pack.confirmed_by, pack.recalled_by].filter((one) => one !== null),
  );
  const names = await namesOfPeople(tx, new Set(people));
  const shown: PackOnWorkbench[] = [];
  for (const pack of packs) {
    const progress = await progressOf(tx, pack);
    shown.push({
      ...factsOf(pack, names),
      files:
        progress === null
          ? null
          : { state: progress.state, made: progress.made, outOf: progress.out_of },
      isReaders: pack.asked_by === person.id,
    });
  }
  return shown;
}

function factsOf(pack: Pack, names: Readonly<Record<string, string>>) {
  const named = (id: string) => names[id] ?? gone;
  const { recalled_at: at, recalled_by: by, recalled_why: why } = pack;
  return {
    version: pack.version,
    state: pack.state,
    isRestricted: pack.is_restricted,
    askedBy: named(pack.asked_by),
    askedAt: pack.asked_at,
    confirmedBy: pack.confirmed_by === null ? null : named(pack.confirmed_by),
    confirmedAt: pack.confirmed_at,
    recalled: at === null || by === null || why === null ? null : { at, by: named(by), why },
  };
}

const gone = 'Somebody who has left';
