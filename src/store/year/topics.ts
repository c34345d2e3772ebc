import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** A subject a body may look at from the side of children in care. */
export type TopicTable = {
  readonly council_id: string;
  readonly topic_id: string;
  readonly title: string;
  /** The measures whose going off track proposes it, by their codes. */
  readonly measures: readonly string[];
};

/** The topics of `council`, by name. */
export async function topics(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly TopicTable[]> {
  return tx
    .selectFrom('house.topic')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('title')
    .execute();
}

/** Adds a topic; one of that name is left as it is. */
export async function addTopic(tx: Transaction<Tables>, topic: TopicTable): Promise<void> {
  await tx
    .insertInto('house.topic')
    .values(topic)
    .onConflict((same) => same.doNothing())
    .execute();
}
