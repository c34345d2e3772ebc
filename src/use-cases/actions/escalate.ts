import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { silentOwners } from '#governance/action-status.ts';
import { isAnswerLate } from '#governance/challenge.ts';
import { escalatedTo } from '#governance/late-action.ts';
import { isNudgeDue, isReferralLate } from '#governance/referral.ts';
import { actionsOf, type KeptAction } from '#store/actions/actions.ts';
import { challengesOf } from '#store/actions/challenges.ts';
import { type EscalationTable, noteEscalation } from '#store/actions/escalations.ts';
import { membersOn } from '#store/bodies/seats.ts';
import { within } from '#store/database.ts';
import { referralsOf } from '#store/referrals/referrals.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { tellPerson } from '../tell-people.ts';
import { peopleWhoMay } from './service-leads.ts';

/** Something somebody has to hear of: once, by a link and no word of what it says. */
type Due = {
  readonly subject: string;
  readonly told: EscalationTable['told'];
  readonly link: string;
  readonly people: readonly string[];
};

/**
 * Tells owners, chairs, directors and senders what is late, each thing once.
 *
 * Owners also hear, once a month, that nothing has been told of their part.
 */
export async function escalate(house: House): Promise<{ readonly told: number }> {
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const due = [
      ...(await lateActions(tx, house, today)),
      ...(await lateAnswers(tx, house, today)),
      ...(await runningReferrals(tx, house, today)),
    ];
    let told = 0;
    for (const one of due) told += Number(await tell(tx, house, one, today));
    return { told };
  });
}

async function lateActions(tx: OpenTransaction, house: House, today: Day): Promise<readonly Due[]> {
  const open = await actionsOf(tx, house.council, { isOpen: true });
  const directors = await directorsOn(tx, today);
  const all: Due[] = [];
  for (const action of open) {
    const chairs = await chairsOf(tx, house.council, action.body, today);
    const owners = action.owners.map(({ person }) => person);
    const people = { owners, chair: chairs, director: directors };
    for (const told of escalatedTo(action, today)) {
      all.push({ ...addressOf(action), told, people: people[told] });
    }
    all.push(...silence(action, today));
  }
  return all;
}

/** A reminder for each month in which an owner is silent. */
function silence(action: KeptAction, today: Day): readonly Due[] {
  const silent = silentOwners(action, today);
  return action.owners
    .filter(({ agency }) => silent.some((part) => part.agency === agency))
    .map(({ person, place }) => ({
      subject: `action:${action.id}:silent:${place}:${today.slice(0, 7)}`,
      told: 'owners' as const,
      link: `/actions/${action.id}/record`,
      people: [person],
    }));
}

async function lateAnswers(tx: OpenTransaction, house: House, today: Day): Promise<readonly Due[]> {
  const late = (await challengesOf(tx, house.council, {})).filter((one) =>
    isAnswerLate(one, today),
  );
  const all: Due[] = [];
  for (const { id, body, services } of late) {
    const about = { subject: `challenge:${id}`, link: `/member/challenges/${id}` };
    const owing = services.filter(({ answeredOn }) => answeredOn === null);
    all.push({ ...about, told: 'owners', people: owing.map(({ person }) => person) });
    all.push({
      ...about,
      told: 'chair',
      people: await chairsOf(tx, house.council, body, today),
    });
  }
  return all;
}

/** The reminder of day 50, and word that an answer is late. */
async function runningReferrals(
  tx: OpenTransaction,
  house: House,
  today: Day,
): Promise<readonly Due[]> {
  const waiting = (await referralsOf(tx, house.council)).filter(
    ({ sentOn, answeredOn }) => sentOn !== null && answeredOn === null,
  );
  if (waiting.length === 0) return [];
  const senders = (await peopleWhoMay(tx, 'refer a matter', today)).map(({ id }) => id);
  return waiting.flatMap((referral): readonly Due[] => {
    const link = `/referrals/${referral.id}`;
    const told = 'sender' as const;
    const nudge = { subject: `referral:${referral.id}:nearly due`, told, link, people: senders };
    const late = { subject: `referral:${referral.id}:late`, told, link, people: senders };
    return [
      ...(isNudgeDue(referral, today) ? [nudge] : []),
      ...(isReferralLate(referral, today) ? [late] : []),
    ];
  });
}

async function tell(
  tx: OpenTransaction,
  house: House,
  { subject, told, link, people }: Due,
  today: Day,
): Promise<boolean> {
  const isNew = await noteEscalation(tx, {
    council_id: house.council,
    subject,
    told,
    on_day: today,
  });
  if (!isNew) return false;
  for (const person of people) {
    const about = `${subject}:${told}`;
    await tellPerson(tx, house, person, { kind: 'reminder', link, about, by: '' });
  }
  return true;
}

async function chairsOf(
  tx: OpenTransaction,
  council: string,
  body: string,
  today: Day,
): Promise<readonly string[]> {
  const members = await membersOn(tx, council, body, today);
  return members.flatMap(({ office, person }) =>
    (office === 'chair' || office === 'co-chair') && person !== null ? [person] : [],
  );
}

async function directorsOn(tx: OpenTransaction, today: Day): Promise<readonly string[]> {
  const directors = await peopleWhoMay(tx, 'be consulted on a report', today);
  return directors.filter(({ roles }) => roles.includes('service-director')).map(({ id }) => id);
}

function addressOf({ id }: KeptAction) {
  return { subject: `action:${id}`, link: `/actions/${id}/record` };
}
