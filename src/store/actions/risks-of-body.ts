import type { Transaction } from 'kysely';
import type { RiskTable } from '../reports/risks.ts';
import type { Tables } from '../tables.ts';

/** The open risks of each of `bodies`, oldest first. */
export async function openRisksOf(
  tx: Transaction<Tables>,
  council: string,
  bodies: readonly string[],
): Promise<readonly RiskTable[]> {
  if (bodies.length === 0) return [];
  return tx
    .selectFrom('house.risk')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', 'in', bodies)
    .where('state', '=', 'open')
    .orderBy('raised_on')
    .execute();
}
