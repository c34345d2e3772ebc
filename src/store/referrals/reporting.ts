import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** That a body reports to another, on what and how often. */
export type ReportingLineTable = {
  readonly council_id: string;
  readonly line_id: string;
  readonly body_id: string;
  readonly reports_to: string;
  readonly what: string;
  readonly every_months: number;
  /** What each report covers, one heading a line. */
  readonly covers: string;
  readonly first_due: Day;
  readonly ended_on: Day | null;
};

/** A report that went to another body, and what came back. */
export type ReportingTable = {
  readonly council_id: string;
  readonly reporting_id: string;
  readonly line_id: string;
  readonly sent_on: Day;
  readonly strengths: string;
  readonly recommendations: string;
  readonly came_back: string;
  readonly came_back_on: Day | null;
};

/** A reporting line with every report that went along it, newest first. */
export type KeptLine = Omit<ReportingLineTable, 'council_id'> & {
  readonly reports: readonly Omit<ReportingTable, 'council_id'>[];
};

/** The reporting lines of `council` that stand, by whom they go to. */
export async function reportingLines(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly KeptLine[]> {
  const lines = await tx
    .selectFrom('house.reporting_line')
    .selectAll()
    .where('council_id', '=', council)
    .where('ended_on', 'is', null)
    .orderBy('reports_to')
    .orderBy('what')
    .execute();
  const sent = await tx
    .selectFrom('house.reporting')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('sent_on', 'desc')
    .execute();
  const byLine = Map.groupBy(sent, ({ line_id }) => line_id);
  return lines.map((line) => ({ ...line, reports: byLine.get(line.line_id) ?? [] }));
}

/** Keeps a reporting line; false when the body reports the same to the same already. */
export async function addReportingLine(
  tx: Transaction<Tables>,
  line: ReportingLineTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.reporting_line')
    .values(line)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Keeps that a report went; false when one went along this line on this day already. */
export async function addReporting(
  tx: Transaction<Tables>,
  report: ReportingTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.reporting')
    .values(report)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Keeps what another body said to a report; false when there is no such report. */
export async function keepWhatCameBack(
  tx: Transaction<Tables>,
  council: string,
  report: string,
  { words, on }: { readonly words: string; readonly on: Day },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.reporting')
    .set({ came_back: words, came_back_on: on })
    .where('council_id', '=', council)
    .where('reporting_id', '=', report)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
