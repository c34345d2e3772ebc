import type { SignedIn } from '#access/person.ts';
import { day } from '#calendar/day.ts';
import { addBody } from '../bodies/add-body.ts';
import { addSeat } from '../bodies/add-seat.ts';
import { writeGroups } from '../bodies/balance-seats.ts';
import { addPost, holdPost } from '../bodies/posts.ts';
import { seatSomebody } from '../bodies/seat-somebody.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import type { SampleCouncil } from '../sample-council.ts';
import { tellBody } from './body-story.ts';
import type { SampleChapter } from './chapters.ts';
import { inTurn } from './in-turn.ts';
import type { MadeUpBody, MadeUpPost, MadeUpSeat } from './made-up-bodies.ts';
import { personCalled } from './one-of.ts';

/** What every step of the chapter is told with. */
type Told = { readonly sample: SampleCouncil; readonly clerk: SignedIn };

/** Seats the made-up council’s bodies: posts, who sits where and sat before, and what they are for. */
export const bodiesChapter: SampleChapter = async (_house, sample, on) => {
  const { clerk: name, groups, posts, bodies } = sample.bodies;
  const clerk = personCalled(sample, name);
  const told = { sample, clerk };
  const written = await writeGroups(on(day('2023-05-24'), '09:00'), clerk, groups);
  if (!written.done) return written;
  const ids = new Map<string, string>();
  const held = await inTurn(posts, async (post) => {
    const added = await fillPost(on(day('2023-05-24'), '09:30'), told, post);
    if (added.done) ids.set(post.name, added.post);
    return added;
  });
  if (!held.done) return held;
  const seated = await inTurn(bodies, (body) => seat(on(body.from, '10:00'), told, ids, body));
  if (!seated.done) return seated;
  return inTurn(bodies, (body) => tellBody(on, clerk, body));
};

async function fillPost(
  house: House,
  { sample, clerk }: Told,
  post: MadeUpPost,
): Promise<Outcome<{ readonly post: string }>> {
  const added = await addPost(house, clerk, post);
  if (!added.done) return added;
  const held = await inTurn(post.holders, (holder) =>
    holdPost(house, clerk, { ...holder, post: added.post, person: idOf(sample, holder.name) }),
  );
  return held.done ? added : held;
}

async function seat(
  house: House,
  told: Told,
  posts: ReadonlyMap<string, string>,
  body: MadeUpBody,
): Promise<Outcome> {
  const added = await addBody(house, told.clerk, body);
  if (!added.done) return added;
  return inTurn(body.seats, ({ postName = '', ...one }) => {
    const post = posts.get(postName) ?? '';
    return fill(house, told, { ...one, body, post });
  });
}

async function fill(
  house: House,
  { sample, clerk }: Told,
  {
    body,
    holders,
    ...seat
  }: Omit<MadeUpSeat, 'postName'> & { readonly body: MadeUpBody; readonly post: string },
): Promise<Outcome> {
  const added = await addSeat(house, clerk, { ...seat, body: body.slug, from: body.from });
  if (!added.done) return added;
  return inTurn(holders, (holder) => {
    const person = idOf(sample, holder.name);
    return seatSomebody(house, clerk, { office: '', ...holder, seat: added.seat, person });
  });
}

function idOf(sample: SampleCouncil, name: string): string {
  return sample.people.find((person) => person.name === name)?.id ?? '';
}
