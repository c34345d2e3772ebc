import { sql, type Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** One step of a report’s audit trail. */
export type ReportStepTable = {
  readonly council_id: string;
  readonly report_id: string;
  readonly place: number;
  readonly at: Instant;
  readonly person_id: string;
  readonly did: string;
};

/** A sentence the screen found, which a privacy lead let stand. */
export type ReportOverruleTable = {
  readonly council_id: string;
  readonly report_id: string;
  readonly sentence: string;
  readonly why: string;
  readonly person_id: string;
  readonly at: Instant;
};

/** Adds a step to the trail of `report`. */
export async function addStep(
  tx: Transaction<Tables>,
  step: Omit<ReportStepTable, 'place'>,
): Promise<void> {
  const next = sql<number>`(select coalesce(max(place), 0) + 1 from house.report_step
     where council_id = ${step.council_id} and report_id = ${step.report_id})`;
  await tx
    .insertInto('house.report_step')
    .values({ ...step, place: next })
    .execute();
}

/** The trail of `report`, earliest first. */
export async function stepsOf(
  tx: Transaction<Tables>,
  council: string,
  report: string,
): Promise<readonly ReportStepTable[]> {
  return tx
    .selectFrom('house.report_step')
    .selectAll()
    .where('council_id', '=', council)
    .where('report_id', '=', report)
    .orderBy('place')
    .execute();
}

/** What a privacy lead let stand in `report`. */
export async function overrulesOf(
  tx: Transaction<Tables>,
  council: string,
  report: string,
): Promise<readonly ReportOverruleTable[]> {
  return tx
    .selectFrom('house.report_overrule')
    .selectAll()
    .where('council_id', '=', council)
    .where('report_id', '=', report)
    .execute();
}

/** Lets a sentence of a report stand. */
export async function addOverrule(
  tx: Transaction<Tables>,
  row: ReportOverruleTable,
): Promise<void> {
  await tx
    .insertInto('house.report_overrule')
    .values(row)
    .onConflict((known) => known.columns(['council_id', 'report_id', 'sentence']).doNothing())
    .execute();
}
