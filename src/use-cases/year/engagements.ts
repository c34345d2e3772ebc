import type { SignedIn } from '#access/person.ts';
import { type Day, monthsAfter, readDay } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type Silence, silences } from '#governance/engagement.ts';
import { recordInAudit } from '#store/audit.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { addEngagement, type EngagementTable, engagementsOf } from '#store/year/engagement.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from './with-body.ts';

/** The ways members meet young people and carers, as a form offers them. */
export const kindsOfEngagement = ['visit', 'shared meal', 'carers’ meeting', 'event'] as const;

/** Members met young people or carers: when, whom as a group, how many members. */
export type Engagement = {
  readonly on: Day;
  readonly kind: EngagementTable['kind'];
  readonly whom: string;
  readonly members: number;
};

/** Records that members met young people or carers. */
export function recordEngagement(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly on: string;
    readonly kind: string;
    readonly whom: string;
    readonly members: string;
  },
): Promise<Outcome> {
  const slug = written.body;
  return withBody(house, person, { permission: 'plan the year', slug }, async (work) => {
    const { tx, actor, body } = work;
    const read = readEngagement(written, londonDayOf(house.now()));
    if ('done' in read) return read;
    const id = crypto.randomUUID();
    await addEngagement(tx, {
      council_id: house.council,
      engagement_id: id,
      body_id: body.body_id,
      on_day: read.on,
      kind: read.kind,
      whom: read.whom,
      members: read.members,
    });
    const subject = `engagement:${id}`;
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'recorded members meeting young people or carers',
      subject,
    });
    return { done: true };
  });
}

/** When members of the body called `slug` met young people and carers in the past year, and the gaps; null for no such body. */
export async function readEngagements(
  house: House,
  slug: string,
): Promise<{
  readonly engagements: readonly Engagement[];
  readonly silences: readonly Silence[];
} | null> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    if (body === null) return null;
    const to = londonDayOf(house.now());
    const period = { from: monthsAfter(to, -12), to };
    const rows = await engagementsOf(tx, house.council, body.body_id);
    const recent = rows.filter(({ on_day }) => on_day >= period.from);
    return {
      engagements: recent.map(({ on_day, kind, whom, members }) => ({
        on: on_day,
        kind,
        whom,
        members,
      })),
      silences: silences(
        recent.map(({ on_day }) => on_day),
        period,
      ),
    };
  });
}

function readEngagement(
  written: {
    readonly on: string;
    readonly kind: string;
    readonly whom: string;
    readonly members: string;
  },
  today: Day,
): Engagement | ReturnType<typeof refused> {
  const on = readDay(written.on);
  if (on === null) return refused('not valid', 'Write a day that exists, such as 28 8 2026.', 'on');
  if (on > today) return refused('not valid', 'Record it once it has happened.', 'on');
  const kind = kindsOfEngagement.find((known) => known === written.kind);
  if (kind === undefined) return refused('not valid', 'Choose what it was.', 'kind');
  const whom = written.whom.trim();
  if (whom === '') return refused('not valid', 'Say whom they met, as a group.', 'whom');
  const members = /^\d{1,3}$/.test(written.members.trim()) ? Number(written.members) : null;
  if (members === null) return refused('not valid', 'Write how many members went.', 'members');
  return { on, kind, whom, members };
}
