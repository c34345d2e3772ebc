import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { isAnswerLate } from '#governance/challenge.ts';
import { actionsOf, type KeptAction } from '#store/actions/actions.ts';
import { challengesOf, type KeptChallenge } from '#store/actions/challenges.ts';
import { escalationsOf } from '#store/actions/escalations.ts';
import type { BodyTable } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { type ServiceLead, serviceLeads } from './service-leads.ts';
import { type Reader, readerOf } from './whose-actions.ts';

/** A challenge as its readers see it. */
export type ChallengeRead = KeptChallenge & { readonly bodyName: string; readonly isLate: boolean };

/** The challenges somebody may read, and what they need to ask one. */
export type ChallengeLog = {
  /** Newest first. */
  readonly challenges: readonly ChallengeRead[];
  readonly ownBodies: readonly BodyTable[];
  readonly leads: readonly ServiceLead[];
  readonly today: Day;
};

/** The challenge log of the bodies `person` sits on, and what was put to them. */
export async function readChallengeLog(
  house: House,
  person: SignedIn,
): Promise<Outcome<{ readonly log: ChallengeLog }>> {
  if (!may(person.roles, 'follow actions')) return noSuchPage;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const reader = await readerOf(tx, house, person, today);
    const all = await challengesOf(tx, house.council, {});
    const challenges = all
      .filter((challenge) => maySee(reader, challenge))
      .map((challenge) => read(reader, challenge, today));
    const ownBodies = [...reader.bodies.values()].filter(
      ({ body_id, ended_on }) => reader.own.has(body_id) && ended_on === null,
    );
    const leads = await serviceLeads(tx, today);
    return { done: true, log: { challenges, ownBodies, leads, today } };
  });
}

/** One challenge, the actions that came of it, and who was told that it is late. */
export async function readChallenge(
  house: House,
  person: SignedIn,
  id: string,
): Promise<
  Outcome<{
    readonly challenge: ChallengeRead;
    readonly actions: readonly KeptAction[];
    readonly told: readonly { readonly told: string; readonly on_day: Day }[];
  }>
> {
  if (!may(person.roles, 'follow actions') || !isId(id)) return noSuchPage;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const reader = await readerOf(tx, house, person, today);
    const [challenge] = await challengesOf(tx, house.council, { id });
    if (challenge === undefined || !maySee(reader, challenge)) return noSuchPage;
    return {
      done: true,
      challenge: read(reader, challenge, today),
      actions: await actionsOf(tx, house.council, { from: { kind: 'challenge', id } }),
      told: await escalationsOf(tx, house.council, `challenge:${id}`),
    };
  });
}

function read(reader: Reader, challenge: KeptChallenge, today: Day): ChallengeRead {
  return {
    ...challenge,
    bodyName: reader.bodies.get(challenge.body)?.name ?? '',
    isLate: isAnswerLate(challenge, today),
  };
}

/** A challenge is read by the members of its body, by whoever was asked and whoever asked. */
function maySee(reader: Reader, { body, services, askedBy }: KeptChallenge): boolean {
  return (
    reader.own.has(body) ||
    askedBy.person === reader.person ||
    services.some(({ person }) => person === reader.person)
  );
}

const noSuchPage = refused('not found', 'There is no such page.');
