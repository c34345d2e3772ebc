import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { inviteAlways } from '../bodies/invitees.ts';
import { heardFrom, linkBody, reportUp, updateGiven } from '../bodies/links.ts';
import { decideProposal, proposeTerms } from '../bodies/proposals.ts';
import { readMap } from '../bodies/read-map.ts';
import { beginReview, concludeReview } from '../bodies/reviews.ts';
import { adoptTerms, writeTerms } from '../bodies/terms.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { inTurn } from './in-turn.ts';
import type { MadeUpBody, MadeUpLink, MadeUpTerms } from './made-up-bodies.ts';

type On = (date: Day, time: string) => House;

/** Tells what became of a body that is set up: its terms, its links, who is asked, what it asked itself. */
export async function tellBody(on: On, clerk: SignedIn, body: MadeUpBody): Promise<Outcome> {
  const began = on(body.from, '11:00');
  return inTurn(
    [
      () => inTurn(body.terms ?? [], (terms) => adopt(on, clerk, body, terms)),
      () => inTurn(body.links ?? [], (link) => linkElsewhere(on, clerk, body, link)),
      () =>
        inTurn(body.invitees ?? [], (invitee) =>
          inviteAlways(began, clerk, { ...invitee, body: body.slug, from: body.from }),
        ),
      () => tellReporting(on, clerk, body),
      () => tellProposal(on, clerk, body),
      () => tellReview(on, clerk, body),
    ],
    (step) => step(),
  );
}

async function adopt(
  on: On,
  clerk: SignedIn,
  { slug: body }: MadeUpBody,
  { on: date, minute, purpose, functions }: MadeUpTerms,
): Promise<Outcome> {
  const house = on(date, '11:00');
  const written = await writeTerms(house, clerk, {
    body,
    purpose,
    functions: functions.join('\n'),
  });
  if (!written.done) return written;
  return adoptTerms(house, clerk, { body, on: date, minute, reviewOn: null });
}

async function linkElsewhere(
  on: On,
  clerk: SignedIn,
  { slug: body, from }: MadeUpBody,
  { lastHeard, everyMonths, ...link }: MadeUpLink,
): Promise<Outcome> {
  const house = on(lastHeard ?? from, '11:30');
  const months = String(everyMonths);
  const linked = await linkBody(house, clerk, { body, ...link, everyMonths: months });
  if (!linked.done || lastHeard === null) return linked;
  const { links } = await readMap(house);
  const id = links.find((one) => one.body === body && one.name === link.name)?.id ?? '';
  return heardFrom(house, clerk, { body, link: id, on: lastHeard });
}

async function tellReporting(
  on: On,
  clerk: SignedIn,
  { slug: body, from, reportsEveryMonths, lastUpdate }: MadeUpBody,
): Promise<Outcome> {
  if (reportsEveryMonths === undefined) return { done: true };
  const everyMonths = String(reportsEveryMonths);
  const set = await reportUp(on(from, '12:00'), clerk, { body, everyMonths });
  if (!set.done || lastUpdate === undefined) return set;
  return updateGiven(on(lastUpdate, '12:00'), clerk, { body, on: lastUpdate, words: '' });
}

async function tellProposal(on: On, clerk: SignedIn, body: MadeUpBody): Promise<Outcome> {
  const { proposal, slug } = body;
  if (proposal === undefined) return { done: true };
  const { question, why, chosen, decidedOn, minute } = proposal;
  const options = proposal.options.join('\n');
  const put = { body: slug, question, why, options };
  const proposed = await proposeTerms(on(proposal.on, '14:00'), clerk, put);
  if (!proposed.done) return proposed;
  return decideProposal(on(decidedOn, '14:00'), clerk, {
    ...{ body: slug, proposal: proposed.proposal, option: String(chosen), on: decidedOn, minute },
    resolution: '',
  });
}

async function tellReview(on: On, clerk: SignedIn, body: MadeUpBody): Promise<Outcome> {
  const { review, slug } = body;
  if (review === undefined) return { done: true };
  const { evidence, options, chosen, followUpOn } = review;
  const house = on(review.on, '15:00');
  const begun = await beginReview(house, clerk, { body: slug, evidence, options });
  if (!begun.done) return begun;
  return concludeReview(house, clerk, { body: slug, review: begun.review, chosen, followUpOn });
}
