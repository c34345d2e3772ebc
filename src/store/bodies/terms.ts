import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** A version of a body’s terms of reference. */
export type TermsTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly version: number;
  readonly state: 'draft' | 'adopted' | 'superseded';
  readonly purpose: string;
  readonly adopted_on: Day | null;
  readonly adopted_by: string;
  readonly review_on: Day | null;
};

/** One of the things a body is there to do, as a version words it. */
export type BodyFunctionTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly version: number;
  /** Its number in that version, from 1. */
  readonly place: number;
  /** The same from version to version. */
  readonly function_id: string;
  readonly words: string;
};

/** Which function an item of an agenda served. */
export type ItemFunctionTable = {
  readonly council_id: string;
  readonly item_id: string;
  readonly function_id: string;
};

/** Every version of the terms of `body`, newest first. */
export async function termsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly TermsTable[]> {
  return tx
    .selectFrom('house.terms_of_reference')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('version', 'desc')
    .execute();
}

/** The functions of every version of the terms of `body`, by version and number. */
export async function functionsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly BodyFunctionTable[]> {
  return tx
    .selectFrom('house.body_function')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('version', 'desc')
    .orderBy('place')
    .execute();
}

/** Keeps a version, written or adopted, with its functions in place of those it had. */
export async function saveTerms(
  tx: Transaction<Tables>,
  terms: TermsTable,
  functions: readonly BodyFunctionTable[],
): Promise<void> {
  const { council_id, body_id, version } = terms;
  await tx
    .insertInto('house.terms_of_reference')
    .values(terms)
    .onConflict((same) => same.columns(['council_id', 'body_id', 'version']).doUpdateSet(terms))
    .execute();
  await tx
    .deleteFrom('house.body_function')
    .where('council_id', '=', council_id)
    .where('body_id', '=', body_id)
    .where('version', '=', version)
    .execute();
  if (functions.length > 0) await tx.insertInto('house.body_function').values(functions).execute();
}

/** Marks the version in force as superseded. */
export async function supersedeTerms(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<void> {
  await tx
    .updateTable('house.terms_of_reference')
    .set({ state: 'superseded' })
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .where('state', '=', 'adopted')
    .execute();
}

/** Keeps that an item served a function; once is enough. */
export async function addItemFunction(
  tx: Transaction<Tables>,
  touched: ItemFunctionTable,
): Promise<void> {
  await tx
    .insertInto('house.item_function')
    .values(touched)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** Each time an item of `body` served a function, with the day of its meeting. */
export async function touchesOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly { readonly function_id: string; readonly on_day: Day }[]> {
  return tx
    .selectFrom('house.item_function as touched')
    .innerJoin('house.item as item', (join) =>
      join
        .onRef('item.council_id', '=', 'touched.council_id')
        .onRef('item.item_id', '=', 'touched.item_id'),
    )
    .innerJoin('house.meeting as meeting', (join) =>
      join
        .onRef('meeting.council_id', '=', 'item.council_id')
        .onRef('meeting.meeting_id', '=', 'item.meeting_id'),
    )
    .select(['touched.function_id', 'meeting.on_day'])
    .where('touched.council_id', '=', council)
    .where('meeting.body_id', '=', body)
    .execute();
}
