import type { SignedIn } from '#access/person.ts';
import { addBody } from '../bodies/add-body.ts';
import { addSeat } from '../bodies/add-seat.ts';
import { seatSomebody } from '../bodies/seat-somebody.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import type { SampleCouncil } from '../sample-council.ts';
import type { SampleChapter } from './chapters.ts';
import type { MadeUpBody, MadeUpSeat } from './made-up-bodies.ts';
import { personCalled } from './one-of.ts';

/** Seats the made-up council’s bodies: who sits where, and who sat there before. */
export const bodiesChapter: SampleChapter = async (_house, sample, on) => {
  const clerk = personCalled(sample, sample.bodies.clerk);
  for (const body of sample.bodies.bodies) {
    const seated = await seat(on(body.from, '10:00'), sample, clerk, body);
    if (!seated.done) return seated;
  }
  return { done: true };
};

async function seat(
  house: House,
  sample: SampleCouncil,
  clerk: SignedIn,
  body: MadeUpBody,
): Promise<Outcome> {
  const added = await addBody(house, clerk, body);
  if (!added.done) return added;
  for (const one of body.seats) {
    const filled = await fill(house, sample, clerk, { ...one, slug: added.slug, body });
    if (!filled.done) return filled;
  }
  return { done: true };
}

async function fill(
  house: House,
  sample: SampleCouncil,
  clerk: SignedIn,
  { slug, body, holders, ...seat }: MadeUpSeat & { readonly slug: string; body: MadeUpBody },
): Promise<Outcome> {
  const added = await addSeat(house, clerk, { ...seat, body: slug, from: body.from });
  if (!added.done) return added;
  for (const holder of holders) {
    const person = sample.people.find(({ name }) => name === holder.name)?.id ?? '';
    const { seat: id } = added;
    const seated = await seatSomebody(house, clerk, { office: '', ...holder, seat: id, person });
    if (!seated.done) return seated;
  }
  return { done: true };
}
