import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { LegalForm } from '#law/legal-forms.ts';
import type { Tables } from '../tables.ts';

/** A body that meets. */
export type BodyTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly slug: string;
  readonly name: string;
  readonly legal_form: LegalForm;
  readonly purpose: string;
  /** The body it reports to; null for one that stands by itself. */
  readonly parent_id: string | null;
  /** Null where nothing says how many make a meeting. */
  readonly quorum: number | null;
  readonly ended_on: Day | null;
};

/** Every body of `council`, by name. */
export async function bodies(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly BodyTable[]> {
  return tx
    .selectFrom('house.body')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('name')
    .execute();
}

/** The body called `slug` in addresses, or null. */
export async function bodyNamed(
  tx: Transaction<Tables>,
  council: string,
  slug: string,
): Promise<BodyTable | null> {
  const row = await tx
    .selectFrom('house.body')
    .selectAll()
    .where('council_id', '=', council)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}
