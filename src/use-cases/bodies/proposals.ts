import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { itemsOfBody } from '#store/bodies/items-of-body.ts';
import { addProposal, keepChoice, optionsOf, proposalsOf } from '#store/bodies/proposals.ts';
import { resolutionsOf } from '#store/meetings/items.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { everyDay } from '../year/every-day.ts';
import { type BodyAtWork, withBody } from '../year/with-body.ts';
import { firstWrong } from './first-wrong.ts';

/** Puts a question about how a body is made up, with at least two ways to answer it. */
export function proposeTerms(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly question: string;
    readonly why: string;
    /** One option on each line. */
    readonly options: string;
  },
): Promise<Outcome<{ readonly proposal: string }>> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const question = written.question.trim();
    if (question === '') return refused('not valid', 'Write the question.', 'question');
    const options = written.options.split('\n').flatMap((line) => line.trim() || []);
    if (options.length < 2) {
      return refused('not valid', 'Write at least two options, each on its line.', 'options');
    }
    const asked = await proposalsOf(tx, house.council, body.body_id);
    if (asked.some((one) => one.question === question && one.decided_on === null)) {
      return refused('wrong order', 'This has been proposed already, and waits for an answer.');
    }
    const proposal_id = crypto.randomUUID();
    const { council_id, body_id } = body;
    await addProposal(
      tx,
      {
        ...{ council_id, proposal_id, body_id, question, why: written.why.trim() },
        proposed_on: londonDayOf(house.now()),
        ...{ decided_on: null, decided_by: '', resolution_id: null },
      },
      options.map((words, index) => ({
        ...{ council_id, proposal_id, place: index + 1, words, is_chosen: false },
      })),
    );
    const subject = `terms proposal:${proposal_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'proposed a change of terms', subject });
    return { done: true, proposal: proposal_id };
  });
}

/** Keeps which option was chosen, by a resolution of the body or the minute of whoever decides. */
export function decideProposal(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly proposal: string;
    readonly option: string;
    readonly on: Day | null;
    readonly minute: string;
    /** A resolution of one of the body’s meetings; empty for a decision made elsewhere. */
    readonly resolution: string;
  },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async (work) => {
    const { tx, actor, body } = work;
    const proposals = await proposalsOf(tx, house.council, body.body_id);
    const proposal = proposals.find(({ proposal_id }) => proposal_id === written.proposal);
    if (proposal === undefined) return refused('not found', 'There is no such proposal.');
    const options = await optionsOf(tx, house.council, [proposal.proposal_id]);
    const chosen = options.find(({ place }) => String(place) === written.option);
    const resolution_id = written.resolution === '' ? null : written.resolution;
    const minute = written.minute.trim();
    const isOurs = resolution_id === null || (await isResolvedBy(work, resolution_id));
    const wrong = firstWrong(
      [proposal.decided_on !== null, refused('wrong order', 'It has been decided already.')],
      [written.on === null, refused('not valid', 'Write the day.', 'decided')],
      [minute === '', refused('not valid', 'Write which minute decided it.', 'minute')],
      [!isOurs, refused('not valid', 'Choose a decision of this body.', 'resolution')],
    );
    if (wrong !== null) return wrong;
    if (chosen === undefined) return refused('not valid', 'Choose what was decided.', 'option');
    const decided = { decided_on: written.on, decided_by: minute, resolution_id };
    await keepChoice(tx, { ...proposal, ...decided }, chosen.place);
    const subject = `terms proposal:${proposal.proposal_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'decided a change of terms', subject });
    return { done: true };
  });
}

async function isResolvedBy({ tx, body }: BodyAtWork, resolution: string): Promise<boolean> {
  const items = await itemsOfBody(tx, body.council_id, body.body_id, everyDay);
  const ids = items.map(({ item_id }) => item_id);
  const resolved = await resolutionsOf(tx, body.council_id, ids);
  return resolved.some((one) => one.resolution_id === resolution && one.state === 'carried');
}
