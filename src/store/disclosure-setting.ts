import type { Generated, Kysely } from 'kysely';
import { type DisclosurePolicy, oneToFiveWithheld, policies } from '#disclosure/policy.ts';
import type { Tables } from './tables.ts';

/** The policy a council has chosen to release figures under, by its name. */
export type DisclosureSettingTable = {
  readonly council_id: Generated<string>;
  readonly policy: string;
};

/** The policy this council releases figures under; the department’s while it has chosen none. */
export async function disclosurePolicy(tx: Kysely<Tables>): Promise<DisclosurePolicy> {
  const chosen = await tx
    .selectFrom('house.disclosure_setting')
    .select('policy')
    .executeTakeFirst();
  return policies.find(({ id }) => id === chosen?.policy) ?? oneToFiveWithheld;
}

/** Keeps the policy this council has chosen, for its next releases. */
export async function saveDisclosurePolicy(
  tx: Kysely<Tables>,
  { id }: DisclosurePolicy,
): Promise<void> {
  await tx
    .insertInto('house.disclosure_setting')
    .values({ policy: id })
    .onConflict((known) => known.column('council_id').doUpdateSet({ policy: id }))
    .execute();
}
