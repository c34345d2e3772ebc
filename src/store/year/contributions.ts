import type { Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** What one partner says it did as a corporate parent in one year. */
export type ContributionTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly organisation: string;
  /** The calendar year in which the reporting year ends. */
  readonly year_ending: number;
  readonly we_do: string;
  readonly for_how_many: string;
  readonly what_changed: string;
  readonly what_next: string;
  readonly sent_by: string | null;
  /** Null while it is asked for and has not come. */
  readonly sent_at: Instant | null;
};

/** What partners brought to `body`, by year and name. */
export async function contributionsTo(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly ContributionTable[]> {
  return tx
    .selectFrom('house.contribution')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('year_ending', 'desc')
    .orderBy('organisation')
    .execute();
}

/** Keeps a contribution, asked for or sent. */
export async function saveContribution(
  tx: Transaction<Tables>,
  contribution: ContributionTable,
): Promise<void> {
  await tx
    .insertInto('house.contribution')
    .values(contribution)
    .onConflict((known) =>
      known
        .columns(['council_id', 'body_id', 'organisation', 'year_ending'])
        .doUpdateSet(contribution),
    )
    .execute();
}
