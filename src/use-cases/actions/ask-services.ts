import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { answerDueOn } from '#law/answering-a-challenge.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { addChallenge } from '#store/actions/challenge-steps.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { tellPerson } from '../tell-people.ts';
import { type ServiceLead, serviceLeads } from './service-leads.ts';
import { readerOf } from './whose-actions.ts';
import { whyNotPublic } from './why-not-public.ts';
import { whyNotTheseWords } from './words.ts';

/** What a member asks, and of whom. */
export type NewChallenge = {
  readonly body: string;
  readonly words: string;
  /** The ids of one person, or of two from two services. */
  readonly services: readonly string[];
};

/** Puts a member’s question to one service or two: the clock of ten working days starts. */
export async function askServices(
  house: House,
  person: SignedIn,
  asked: NewChallenge,
): Promise<Outcome<{ readonly challenge: string }>> {
  if (!may(person.roles, 'ask as a member')) return mayNot;
  const wrong =
    whyNotTheseWords(asked.words, 'words', 'Write what you ask.') ??
    whyNotPublic(asked.words, 'words');
  if (wrong !== null) return wrong;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    if (!(await readerOf(tx, house, person, today)).own.has(asked.body)) return noSuchBody;
    const leads = await serviceLeads(tx, today);
    const named = [...new Set(asked.services)].map((id) => leads.find((lead) => lead.id === id));
    const services = named.filter((lead) => lead !== undefined);
    if (services.length < 1 || services.length > 2 || services.length < named.length) {
      return needsService;
    }
    const id = crypto.randomUUID();
    await addChallenge(
      tx,
      {
        council_id: house.council,
        challenge_id: id,
        body_id: asked.body,
        asked_by: person.id,
        words: asked.words.trim(),
        asked_on: today,
        due: answerDueOn(today, bankHolidays),
        state: 'asked',
        difference: '',
        closed_on: null,
      },
      services,
    );
    const subject = `challenge:${id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'asked as a member', subject });
    await tellServices(tx, house, person, { id, services });
    return { done: true, challenge: id };
  });
}

async function tellServices(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  { id, services }: { readonly id: string; readonly services: readonly ServiceLead[] },
): Promise<void> {
  for (const service of services) {
    await tellPerson(tx, house, service.id, {
      kind: 'reminder',
      link: `/member/challenges/${id}`,
      about: `challenge:${id}:asked`,
      by: person.id,
    });
  }
}

const mayNot = refused('may not', 'Only members of a body can ask its services.');
const noSuchBody = refused('not valid', 'Choose a body you sit on.', 'body');
const needsService = refused(
  'not valid',
  'Choose who should answer: one service, or two.',
  'service',
);
