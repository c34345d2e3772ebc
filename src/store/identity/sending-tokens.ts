import type { Generated, Kysely } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Tokens with which an analyst’s command sends figures. */
export type SendingTokenTable = {
  readonly council_id: Generated<string>;
  readonly token_id: string;
  readonly token_hash: Buffer;
  readonly person_id: string;
  readonly name: string;
  readonly made_at: Instant;
  readonly until_day: Day;
  readonly used_at: Instant | null;
  readonly ended_at: Instant | null;
};

/** A sending token as its owner’s list shows it: never the token itself. */
export type SendingToken = {
  readonly id: string;
  readonly person: string;
  /** What the analyst calls the computer it is for. */
  readonly name: string;
  readonly madeAt: Instant;
  /** The last day it works. */
  readonly until: Day;
  readonly usedAt: Instant | null;
};

/** Keeps a new token, hashed. */
export async function addSendingToken(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  token: SendingToken,
): Promise<void> {
  await tx
    .insertInto('house.sending_token')
    .values({
      token_id: token.id,
      token_hash: tokenHash,
      person_id: token.person,
      name: token.name,
      made_at: token.madeAt,
      until_day: token.until,
      used_at: null,
      ended_at: null,
    })
    .execute();
}

/** The tokens of `person` that have not been ended, newest first. */
export function sendingTokensOf(
  tx: Kysely<Tables>,
  person: string,
): Promise<readonly SendingToken[]> {
  return tokens(tx).where('person_id', '=', person).orderBy('made_at', 'desc').execute();
}

/** The token that `tokenHash` was made from, if it still works on `today`; else null. */
export async function sendingTokenUnder(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  today: Day,
): Promise<SendingToken | null> {
  const row = await tokens(tx)
    .where('token_hash', '=', tokenHash)
    .where('until_day', '>=', today)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that a token was used. */
export async function noteTokenUsed(tx: Kysely<Tables>, token: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.sending_token')
    .set({ used_at: at })
    .where('token_id', '=', token)
    .execute();
}

/** Ends one of somebody’s tokens: false when it is not theirs. */
export async function endSendingToken(
  tx: Kysely<Tables>,
  person: string,
  token: string,
  at: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.sending_token')
    .set({ ended_at: at })
    .where('person_id', '=', person)
    .where('token_id', '=', token)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends every token of somebody. */
export async function endSendingTokens(
  tx: Kysely<Tables>,
  person: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('house.sending_token')
    .set({ ended_at: at })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute();
}

function tokens(tx: Kysely<Tables>) {
  return tx
    .selectFrom('house.sending_token')
    .select([
      'token_id as id',
      'person_id as person',
      'name',
      'made_at as madeAt',
      'until_day as until',
      'used_at as usedAt',
    ])
    .where('ended_at', 'is', null);
}
