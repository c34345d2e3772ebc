import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { openRisksOf } from '#store/actions/risks-of-body.ts';
import { within } from '#store/database.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import type { RiskTable } from '#store/reports/risks.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type ReferralRead, readReferrals } from '../referrals/read-referrals.ts';
import { type ActionRead, readActions } from './read-actions.ts';
import { type ChallengeRead, readChallengeLog } from './read-challenges.ts';
import { readerOf } from './whose-actions.ts';

/** What somebody needs who is about to chair. */
export type ChairHome = {
  /** The next meeting of a body they sit on; null when none is planned. */
  readonly next: (MeetingTable & { readonly bodyName: string }) | null;
  /** The day of the last meeting of that body; null before there was one. */
  readonly lastMetOn: Day | null;
  /** Begun at the last meeting or since. */
  readonly promised: readonly ActionRead[];
  /** Open, and late, stuck, silent, in doubt or before the body. */
  readonly offTrack: readonly ActionRead[];
  readonly lateAnswers: readonly ChallengeRead[];
  readonly openChallenges: readonly ChallengeRead[];
  readonly lateReferrals: readonly ReferralRead[];
  readonly risks: readonly RiskTable[];
};

/** The chair’s home: what is off track, what was promised last time, and who has not answered. */
export async function readChairHome(
  house: House,
  person: SignedIn,
): Promise<Outcome<{ readonly home: ChairHome }>> {
  if (!may(person.roles, 'prepare to chair')) return noSuchPage;
  const actions = await readActions(house, person);
  const log = await readChallengeLog(house, person);
  const referred = await readReferrals(house, person);
  if (!actions.done || !log.done || !referred.done) return noSuchPage;
  const own = await ownRecord(house, person);
  const open = actions.actions.filter(
    ({ state, body }) => state !== 'closed' && own.bodies.has(body),
  );
  const { challenges } = log.log;
  return {
    done: true,
    home: {
      next: own.next,
      lastMetOn: own.lastMetOn,
      promised: open.filter(({ begunOn }) => own.lastMetOn === null || begunOn >= own.lastMetOn),
      offTrack: open.filter(({ status }) => status !== 'on track'),
      lateAnswers: challenges.filter(({ isLate }) => isLate),
      openChallenges: challenges.filter(({ state, isLate }) => state !== 'closed' && !isLate),
      lateReferrals: referred.referrals.filter(
        ({ isLate, isNudged, answeredOn }) => answeredOn === null && (isLate || isNudged),
      ),
      risks: own.risks,
    },
  };
}

/** The meetings and risks of the bodies somebody sits on. */
async function ownRecord(house: House, person: SignedIn) {
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const reader = await readerOf(tx, house, person, today);
    const year = { from: monthsAfter(today, -12), to: monthsAfter(today, 12) };
    const meetings = (await meetingsBetween(tx, house.council, year)).filter(
      ({ body_id, state }) =>
        reader.own.has(body_id) && state !== 'cancelled' && state !== 'postponed',
    );
    const next = meetings.find(({ on_day }) => on_day >= today) ?? null;
    const last = meetings.findLast(
      ({ on_day, body_id, state }) =>
        on_day < today && state === 'held' && (next === null || body_id === next.body_id),
    );
    const bodyName = reader.bodies.get(next?.body_id ?? '')?.name ?? '';
    return {
      bodies: reader.own,
      next: next === null ? null : { ...next, bodyName },
      lastMetOn: last?.on_day ?? null,
      risks: await openRisksOf(tx, house.council, [...reader.own]),
    };
  });
}

const noSuchPage = refused('not found', 'There is no such page.');
