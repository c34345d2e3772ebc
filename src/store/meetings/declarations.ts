import type { Transaction } from 'kysely';
import type { Interest } from '#governance/declaration.ts';
import type { Tables } from '../tables.ts';

/** An interest a member declared at a meeting. */
export type DeclarationTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly membership_id: string;
  readonly interest: Interest;
  /** '' where the kind says it all. */
  readonly words: string;
  /** Null for the whole meeting. */
  readonly item_id: string | null;
};

/** What was declared at `meeting`. */
export async function declarationsAt(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<readonly DeclarationTable[]> {
  return tx
    .selectFrom('house.declaration')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .orderBy('membership_id')
    .execute();
}

/** Writes down a declaration; said twice, the later words stand. */
export async function keepDeclaration(
  tx: Transaction<Tables>,
  declared: DeclarationTable,
): Promise<void> {
  await tx
    .insertInto('house.declaration')
    .values(declared)
    .onConflict((same) =>
      same
        .columns(['council_id', 'meeting_id', 'membership_id', 'interest'])
        .doUpdateSet({ words: declared.words, item_id: declared.item_id }),
    )
    .execute();
}

/** Takes a declaration back. */
export async function takeBackDeclaration(
  tx: Transaction<Tables>,
  {
    council_id,
    meeting_id,
    membership_id,
    interest,
  }: Pick<DeclarationTable, 'council_id' | 'meeting_id' | 'membership_id' | 'interest'>,
): Promise<void> {
  await tx
    .deleteFrom('house.declaration')
    .where('council_id', '=', council_id)
    .where('meeting_id', '=', meeting_id)
    .where('membership_id', '=', membership_id)
    .where('interest', '=', interest)
    .execute();
}
