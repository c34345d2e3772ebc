import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type ProposedTopic, proposeTopics, topicLibrary } from '#governance/topics.ts';
import { signalOf } from '#measures/signal.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { meetingsBetween } from '#store/meetings/meetings.ts';
import { programmeOf } from '#store/year/programme.ts';
import type { House } from '../house.ts';
import { readEveryLine } from '../read-every-line.ts';
import { everyDay } from './every-day.ts';

/** The topics worth proposing to the body called `slug`; none for those who do not plan its year. */
export async function readProposedTopics(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<readonly ProposedTopic[]> {
  if (!may(person.roles, 'plan the year')) return [];
  const offTrack = await measuresOffTrack(house);
  const lastConsidered = await topicsConsidered(house, slug);
  return proposeTopics(topicLibrary, { offTrack, lastConsidered, today: londonDayOf(house.now()) });
}

/** The titles of measures with a released figure that is worse than usual, by code. */
async function measuresOffTrack(house: House): Promise<ReadonlyMap<string, string>> {
  const { lines } = await readEveryLine(house);
  const worse = lines.filter(
    ({ figures, measure }) =>
      signalOf(figures, measure.betterWhen) === 'worse than usual: worth asking why',
  );
  return new Map(worse.map(({ measure }) => [measure.code, measure.title]));
}

/** When each topic was heard, or the meeting it is planned for. */
async function topicsConsidered(house: House, slug: string): Promise<ReadonlyMap<string, Day>> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    if (body === null) return new Map();
    const meetings = await meetingsBetween(tx, house.council, everyDay);
    const days = new Map(meetings.map(({ meeting_id, on_day }) => [meeting_id, on_day]));
    const items = await programmeOf(tx, house.council, body.body_id);
    return new Map(
      items.flatMap(({ source, source_id, state, delivered_on, meeting_id }) => {
        if (source !== 'topic' || source_id === null || state === 'left out') return [];
        const on = delivered_on ?? days.get(meeting_id ?? '') ?? londonDayOf(house.now());
        return [[source_id, on] as const];
      }),
    );
  });
}
