import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ChallengeState } from '#governance/challenge.ts';
import type { Tables } from '../tables.ts';
import { type ChallengeTable, challengesOf, type KeptChallenge } from './challenges.ts';

/** Keeps a challenge and the services it is put to. */
export async function addChallenge(
  tx: Transaction<Tables>,
  challenge: ChallengeTable,
  services: readonly { readonly agency: string; readonly id: string }[],
): Promise<void> {
  await tx.insertInto('house.challenge').values(challenge).execute();
  await tx
    .insertInto('house.challenge_answer')
    .values(
      services.map(({ agency, id }, index) => ({
        council_id: challenge.council_id,
        challenge_id: challenge.challenge_id,
        place: index + 1,
        agency,
        person_id: id,
        words: '',
        answered_on: null,
      })),
    )
    .execute();
}

/** The challenge `id`, held so that nobody else changes it meanwhile; null when there is none. */
export async function challengeToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<KeptChallenge | null> {
  await tx
    .selectFrom('house.challenge')
    .select('challenge_id')
    .where('council_id', '=', council)
    .where('challenge_id', '=', id)
    .forUpdate()
    .execute();
  return (await challengesOf(tx, council, { id }))[0] ?? null;
}

/** Keeps what a service answered. */
export async function keepAnswer(
  tx: Transaction<Tables>,
  council: string,
  { challenge, place }: { readonly challenge: string; readonly place: number },
  { words, on }: { readonly words: string; readonly on: Day },
): Promise<void> {
  await tx
    .updateTable('house.challenge_answer')
    .set({ words, answered_on: on })
    .where('council_id', '=', council)
    .where('challenge_id', '=', challenge)
    .where('place', '=', place)
    .execute();
}

/** Keeps how far a challenge has come. */
export async function moveChallenge(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  to: {
    readonly state: ChallengeState;
    readonly difference: string;
    readonly closedOn: Day | null;
  },
): Promise<void> {
  await tx
    .updateTable('house.challenge')
    .set({ state: to.state, difference: to.difference, closed_on: to.closedOn })
    .where('council_id', '=', council)
    .where('challenge_id', '=', id)
    .execute();
}
