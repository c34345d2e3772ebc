import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { LegalForm } from '#law/legal-forms.ts';
import type { Tables } from '../tables.ts';
import type { BodyTable } from './bodies.ts';

/** The legal form of a body from a day to the next change. */
export type BodyFormTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly from_day: Day;
  readonly legal_form: LegalForm;
  /** The minute that decided it; empty for the form a body began with. */
  readonly minute: string;
};

/** Keeps a new body with the form it begins with. */
export async function addBodyRow(
  tx: Transaction<Tables>,
  body: BodyTable,
  { from, minute }: { readonly from: Day; readonly minute: string },
): Promise<void> {
  await tx.insertInto('house.body').values(body).execute();
  const { council_id, body_id, legal_form } = body;
  await tx
    .insertInto('house.body_form')
    .values({ council_id, body_id, from_day: from, legal_form, minute })
    .execute();
}

/** Keeps what has changed about a body. */
export async function changeBodyRow(
  tx: Transaction<Tables>,
  { council_id, body_id, ...changed }: BodyTable,
): Promise<void> {
  await tx
    .updateTable('house.body')
    .set(changed)
    .where('council_id', '=', council_id)
    .where('body_id', '=', body_id)
    .execute();
}

/** The legal forms `body` has had, earliest first. */
export async function formsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly BodyFormTable[]> {
  return tx
    .selectFrom('house.body_form')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('from_day')
    .execute();
}

/** Keeps the form a body has from a day on; a second change on one day replaces the first. */
export async function saveForm(tx: Transaction<Tables>, form: BodyFormTable): Promise<void> {
  const { legal_form, minute } = form;
  await tx
    .insertInto('house.body_form')
    .values(form)
    .onConflict((same) =>
      same.columns(['council_id', 'body_id', 'from_day']).doUpdateSet({ legal_form, minute }),
    )
    .execute();
}
