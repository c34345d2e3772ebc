import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { SchoolTerm } from '#calendar/school-terms.ts';
import type { Tables } from '../tables.ts';

/** A school term, as the council gave it. */
export type SchoolTermTable = {
  readonly council_id: string;
  readonly from_day: Day;
  readonly to_day: Day;
  readonly name: string;
};

/** How often a body has said it meets. */
export type CadenceTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly every_months: number;
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: number;
  readonly week: number;
  readonly at_time: string;
  readonly place: string;
  readonly with_young_people: boolean;
};

/** The school terms of `council`, earliest first. */
export async function schoolTerms(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly SchoolTerm[]> {
  const rows = await tx
    .selectFrom('house.school_term')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('from_day')
    .execute();
  return rows.map(({ name, from_day, to_day }) => ({ name, from: from_day, to: to_day }));
}

/** Keeps `terms` in place of all others. */
export async function replaceSchoolTerms(
  tx: Transaction<Tables>,
  council: string,
  terms: readonly SchoolTerm[],
): Promise<void> {
  await tx.deleteFrom('house.school_term').where('council_id', '=', council).execute();
  if (terms.length === 0) return;
  await tx
    .insertInto('house.school_term')
    .values(
      terms.map(({ name, from, to }) => ({
        council_id: council,
        name,
        from_day: from,
        to_day: to,
      })),
    )
    .execute();
}

/** How often `body` meets: by itself, and with young people. */
export async function cadencesOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly CadenceTable[]> {
  return tx
    .selectFrom('house.cadence')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('with_young_people')
    .execute();
}

/** Keeps how often a body meets. */
export async function saveCadence(tx: Transaction<Tables>, cadence: CadenceTable): Promise<void> {
  await tx
    .insertInto('house.cadence')
    .values(cadence)
    .onConflict((known) =>
      known.columns(['council_id', 'body_id', 'with_young_people']).doUpdateSet(cadence),
    )
    .execute();
}
