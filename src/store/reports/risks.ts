import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** Something that may go wrong for a body. */
export type RiskTable = {
  readonly council_id: string;
  readonly risk_id: string;
  readonly body_id: string;
  /** The report that raised it; null for one the body raised itself. */
  readonly report_id: string | null;
  readonly risk: string;
  readonly owner: string;
  readonly mitigation: string;
  readonly state: 'open' | 'closed';
  readonly raised_on: Day;
  readonly closed_on: Day | null;
  readonly closed_because: string;
};

/** Puts a risk on the list of its body; answers false when it stands there already. */
export async function raiseRisk(
  tx: Transaction<Tables>,
  risk: Omit<RiskTable, 'state' | 'closed_on' | 'closed_because'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.risk')
    .values({ ...risk, state: 'open', closed_on: null, closed_because: '' })
    .onConflict((known) =>
      known.columns(['council_id', 'body_id', 'report_id', 'risk']).doNothing(),
    )
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The risks `report` put on a body’s list. */
export async function risksRaisedBy(
  tx: Transaction<Tables>,
  council: string,
  report: string,
): Promise<readonly RiskTable[]> {
  return tx
    .selectFrom('house.risk')
    .selectAll()
    .where('council_id', '=', council)
    .where('report_id', '=', report)
    .execute();
}
