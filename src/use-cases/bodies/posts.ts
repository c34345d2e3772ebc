import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, daysAfter, daysBetween } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { holds } from '#governance/membership.ts';
import { recordInAudit } from '#store/audit.ts';
import { addMembership, endMembership, membershipsIn } from '#store/bodies/keep-seats.ts';
import {
  addPostHolding,
  addPostRow,
  endPostHolding,
  type PostHoldingTable,
  postHoldings,
  posts,
} from '#store/bodies/posts.ts';
import { seatsOfPost } from '#store/bodies/seat-rules.ts';
import { within } from '#store/database.ts';
import { everybody } from '#store/identity/people.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** Who holds a post now, who did before, and how long it has been empty. */
export type ReadPost = {
  readonly id: string;
  readonly name: string;
  readonly isStatutory: boolean;
  readonly answersFor: string;
  readonly holder: { readonly name: string; readonly since: Day } | null;
  /** How many days nobody has held it; null while somebody does, and when nobody ever did. */
  readonly daysEmpty: number | null;
  readonly before: readonly { readonly name: string; readonly from: Day; readonly until: Day }[];
};

/** The posts of the council, those the law asks for first. */
export async function readPosts(house: House): Promise<readonly ReadPost[]> {
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const held = Map.groupBy(await postHoldings(tx, house.council), ({ post_id }) => post_id);
    return (await posts(tx, house.council)).map((post) => {
      const holdings = held.get(post.post_id) ?? [];
      const now = holdings.find((one) => holds(daysOf(one), today));
      const before = holdings.flatMap(({ name, from_day: from, until_day: until }) =>
        until !== null && until < today ? [{ name, from, until }] : [],
      );
      const last = before[0];
      return {
        id: post.post_id,
        name: post.name,
        isStatutory: post.is_statutory,
        answersFor: post.answers_for,
        holder: now === undefined ? null : { name: now.name, since: now.from_day },
        daysEmpty: now !== undefined || last === undefined ? null : daysBetween(last.until, today),
        before,
      };
    });
  });
}

/** Adds a post to the council’s. */
export async function addPost(
  house: House,
  person: SignedIn,
  written: { readonly name: string; readonly answersFor: string; readonly isStatutory: boolean },
): Promise<Outcome<{ readonly post: string }>> {
  if (!may(person.roles, 'run bodies')) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  const name = written.name.trim();
  if (name === '') return refused('not valid', 'Write what the post is called.', 'name');
  return within(house.database, 'app_house', actor, async (tx) => {
    if ((await posts(tx, house.council)).some((post) => post.name === name)) {
      return refused('not valid', 'There is a post of that name already.', 'name');
    }
    const post = crypto.randomUUID();
    await addPostRow(tx, {
      council_id: house.council,
      post_id: post,
      name,
      is_statutory: written.isStatutory,
      answers_for: written.answersFor.trim(),
    });
    const subject = `post:${post}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'added a post', subject });
    return { done: true, post };
  });
}

/** Somebody as the new holder of a post. */
export type NewHolder = {
  readonly post: string;
  readonly person: string;
  readonly name: string;
  readonly from: Day | null;
  readonly appointedBy: string;
};

/**
 * Puts somebody in a post from a day on; whoever held it leaves the day before.
 *
 * Every seat that belongs to the post goes with it, office and all: the chair
 * follows the post and not the person.
 */
export async function holdPost(
  house: House,
  person: SignedIn,
  written: NewHolder,
): Promise<Outcome> {
  if (!may(person.roles, 'run bodies')) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const read = await readHolder(tx, house, written);
    if (!read.done) return read;
    const { holding, standing } = read;
    const lastDay = daysAfter(holding.from_day, -1);
    for (const one of standing) await endPostHolding(tx, house.council, one.holding_id, lastDay);
    await addPostHolding(tx, holding);
    await moveSeats(tx, holding, lastDay);
    const subject = `post:${holding.post_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'put somebody in a post', subject });
    return { done: true };
  });
}

/** Hands every seat of the post on, with the office its last holder had. */
async function moveSeats(tx: OpenTransaction, holding: PostHoldingTable, lastDay: Day) {
  const { council_id, post_id, person_id, name, appointed_by, from_day } = holding;
  for (const { seat_id } of await seatsOfPost(tx, council_id, post_id)) {
    const held = await membershipsIn(tx, council_id, [seat_id]);
    const standing = held.filter((one) => holds(daysOf(one), lastDay) && one.until_day !== lastDay);
    for (const one of standing) await endMembership(tx, council_id, one.membership_id, lastDay);
    await addMembership(tx, {
      ...{ council_id, membership_id: crypto.randomUUID(), seat_id, person_id, name },
      ...{ shows_name: true, office: held.at(-1)?.office ?? null, appointed_by },
      ...{ from_day, until_day: null },
    });
  }
}

async function readHolder(
  tx: OpenTransaction,
  house: House,
  written: NewHolder,
): Promise<
  Outcome<{ readonly holding: PostHoldingTable; readonly standing: readonly PostHoldingTable[] }>
> {
  const { from } = written;
  const post = (await posts(tx, house.council)).find(({ post_id }) => post_id === written.post);
  if (post === undefined) return refused('not found', 'There is no such post.');
  const known = (await everybody(tx)).find(({ id }) => id === written.person);
  const name = written.name.trim() || (known?.name ?? '');
  if (name === '') return refused('not valid', 'Write who it is.', 'name');
  if (from === null) return refused('not valid', 'Write the first day.', 'from');
  const held = (await postHoldings(tx, house.council)).filter(
    ({ post_id }) => post_id === post.post_id,
  );
  if (held.some((one) => one.from_day >= from)) {
    return refused('not valid', 'Somebody took the post on that day or later.', 'from');
  }
  const holding = {
    ...{ council_id: house.council, holding_id: crypto.randomUUID(), post_id: post.post_id },
    ...{ person_id: known?.id ?? null, name, appointed_by: written.appointedBy.trim() },
    ...{ from_day: from, until_day: null },
  };
  const standing = held.filter((one) => holds(daysOf(one), from));
  return { done: true, holding, standing };
}

function daysOf(one: { readonly from_day: Day; readonly until_day: Day | null }) {
  return { from: one.from_day, until: one.until_day };
}
