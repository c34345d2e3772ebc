import { type Generated, type Kysely, sql } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import { comesTooSoon } from './news.ts';
import type { Tables } from './tables.ts';

/** Post that is to go out, is on its way or has gone. */
export type OutgoingMessageTable = {
  readonly council_id: Generated<string>;
  readonly message_id: string;
  readonly kind: MessageKind;
  readonly address: string;
  /** The path of a page of the house; null once sent. */
  readonly link: string | null;
  readonly about: string | null;
  readonly queued_at: Instant;
  readonly attempts: Generated<number>;
  readonly next_attempt_at: Instant;
  readonly sent_at: Instant | null;
  readonly given_up_at: Instant | null;
};

/** What a message is for; its words are put together when it is sent. */
export type MessageKind = 'invitation' | 'reset' | 'reminder' | 'release published';

/** A message to send: a kind, a link and never content. */
export type NewMessage = {
  readonly to: string;
  readonly kind: MessageKind;
  /** The path of a page of the house, with a slash in front. */
  readonly link: string;
  /** What it is about: the same news goes to the same address once. Left out, every message goes. */
  readonly about?: string;
  readonly at: Instant;
};

/** A message whose turn it is. */
export type DueMessage = {
  readonly id: string;
  readonly to: string;
  readonly kind: MessageKind;
  readonly link: string;
  /** How often it has been tried before. */
  readonly attempts: number;
};

/** Puts a message in the queue, together with the change that calls for it or not at all. */
export async function queueMessage(tx: Kysely<Tables>, message: NewMessage): Promise<void> {
  await tx
    .insertInto('house.outgoing_message')
    .values({
      message_id: crypto.randomUUID(),
      kind: message.kind,
      address: message.to,
      link: message.link,
      about: message.about ?? null,
      queued_at: message.at,
      next_attempt_at: message.at,
      sent_at: null,
      given_up_at: null,
    })
    .onConflict((same) => same.doNothing())
    .execute();
}

/**
 * Takes up to `count` messages whose turn has come, the oldest of them; news
 * only for those who have had none for as long as they chose.
 *
 * None comes up again before `nextTry`, so that a sender that dies over one
 * leaves it to be tried again, and two senders never hold the same one.
 */
export async function takeDueMessages(
  tx: Kysely<Tables>,
  now: Instant,
  { count, nextTry }: { readonly count: number; readonly nextTry: Instant },
): Promise<readonly DueMessage[]> {
  const { rows } = await sql<DueMessage>`
    update house.outgoing_message
       set attempts = attempts + 1, next_attempt_at = ${nextTry}
     where message_id in (
       select message_id from house.outgoing_message as message
        where sent_at is null and given_up_at is null and next_attempt_at <= ${now}
          and not (${comesTooSoon(now)})
        order by queued_at limit ${count} for update skip locked)
    returning message_id as id, address as "to", kind, link, attempts - 1 as attempts`.execute(tx);
  return rows;
}

/** Notes that a message has gone, and forgets its link. */
export async function markSent(tx: Kysely<Tables>, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.outgoing_message')
    .set({ sent_at: at, link: null })
    .where('message_id', '=', id)
    .execute();
}

/** Notes when a message that could not be sent is to be tried again. */
export async function tryAgainAt(tx: Kysely<Tables>, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.outgoing_message')
    .set({ next_attempt_at: at })
    .where('message_id', '=', id)
    .execute();
}

/** Notes that a message will not be tried again, and forgets its link. */
export async function giveUp(tx: Kysely<Tables>, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.outgoing_message')
    .set({ given_up_at: at, link: null })
    .where('message_id', '=', id)
    .execute();
}

/** How many messages wait, and how many were given up. */
export type OutboxState = { readonly waiting: number; readonly givenUp: number };

/** How the council’s post stands. */
export async function outboxState(tx: Kysely<Tables>): Promise<OutboxState> {
  const { rows } = await sql<OutboxState>`
    select count(*) filter (where sent_at is null and given_up_at is null) as waiting,
           count(*) filter (where given_up_at is not null) as "givenUp"
      from house.outgoing_message`.execute(tx);
  return rows[0] ?? { waiting: 0, givenUp: 0 };
}
