import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { AnsweringService, ChallengeState } from '#governance/challenge.ts';
import type { Tables } from '../tables.ts';

/** What a member asked of one service or two. */
export type ChallengeTable = {
  readonly council_id: string;
  readonly challenge_id: string;
  readonly body_id: string;
  readonly asked_by: string;
  readonly words: string;
  readonly asked_on: Day;
  readonly due: Day;
  readonly state: ChallengeState;
  /** What changed because somebody asked; empty until it is closed. */
  readonly difference: string;
  readonly closed_on: Day | null;
};

/** A service that was asked, and what it answered. */
export type ChallengeAnswerTable = {
  readonly council_id: string;
  readonly challenge_id: string;
  readonly place: number;
  readonly agency: string;
  readonly person_id: string;
  readonly words: string;
  readonly answered_on: Day | null;
};

/** A challenge with the services it was put to. */
export type KeptChallenge = {
  readonly id: string;
  readonly body: string;
  readonly askedBy: { readonly person: string; readonly name: string };
  readonly words: string;
  readonly askedOn: Day;
  readonly due: Day;
  readonly state: ChallengeState;
  readonly difference: string;
  readonly closedOn: Day | null;
  readonly services: readonly KeptService[];
};

/** A service that was asked: who answers for it, and what they said. */
export type KeptService = AnsweringService & {
  readonly place: number;
  readonly person: string;
  readonly name: string;
  readonly words: string;
};

/** The challenges put in `bodies`, newest first; only the one called `id`, when one is given. */
export async function challengesOf(
  tx: Transaction<Tables>,
  council: string,
  which: { readonly bodies?: readonly string[]; readonly id?: string },
): Promise<readonly KeptChallenge[]> {
  const { bodies, id } = which;
  if (bodies?.length === 0) return [];
  const rows = await tx
    .selectFrom('house.challenge as asked')
    .innerJoin('house.person as person', (join) =>
      join
        .onRef('person.council_id', '=', 'asked.council_id')
        .onRef('person.person_id', '=', 'asked.asked_by'),
    )
    .selectAll('asked')
    .select('person.name')
    .where('asked.council_id', '=', council)
    .$if(bodies !== undefined, (query) => query.where('asked.body_id', 'in', bodies ?? []))
    .$if(id !== undefined, (query) => query.where('asked.challenge_id', '=', id ?? ''))
    .orderBy('asked.asked_on', 'desc')
    .orderBy('asked.challenge_id')
    .execute();
  const services = Map.groupBy(
    await servicesOf(
      tx,
      council,
      rows.map(({ challenge_id }) => challenge_id),
    ),
    ({ challenge }) => challenge,
  );
  return rows.map((row) => ({
    id: row.challenge_id,
    body: row.body_id,
    askedBy: { person: row.asked_by, name: row.name },
    words: row.words,
    askedOn: row.asked_on,
    due: row.due,
    state: row.state,
    difference: row.difference,
    closedOn: row.closed_on,
    services: services.get(row.challenge_id) ?? [],
  }));
}

async function servicesOf(
  tx: Transaction<Tables>,
  council: string,
  challenges: readonly string[],
): Promise<readonly (KeptService & { readonly challenge: string })[]> {
  if (challenges.length === 0) return [];
  const rows = await tx
    .selectFrom('house.challenge_answer as answer')
    .innerJoin('house.person as person', (join) =>
      join
        .onRef('person.council_id', '=', 'answer.council_id')
        .onRef('person.person_id', '=', 'answer.person_id'),
    )
    .selectAll('answer')
    .select('person.name')
    .where('answer.council_id', '=', council)
    .where('answer.challenge_id', 'in', challenges)
    .orderBy('answer.place')
    .execute();
  return rows.map((row) => ({
    challenge: row.challenge_id,
    place: row.place,
    agency: row.agency,
    person: row.person_id,
    name: row.name,
    words: row.words,
    answeredOn: row.answered_on,
  }));
}
