import { type ColumnType, sql, type Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Report, ReportState, ReportTemplate, ReportWords } from '#governance/report.ts';
import type { Tables } from '../tables.ts';

/** A report as it is kept. */
export type ReportTable = {
  readonly council_id: string;
  readonly report_id: string;
  readonly title: string;
  readonly template: ReportTemplate;
  readonly state: ReportState;
  readonly author_id: string;
  /** Who writes it with the author; null for nobody. */
  readonly with_id: string | null;
  readonly version: number;
  readonly words: ColumnType<ReportWords, string, string>;
  readonly meeting_id: string | null;
  /** The whole of it, once it is final. */
  readonly final: ColumnType<Report | null, string | null, string | null>;
  readonly final_at: Instant | null;
  readonly handed_over_at: Instant | null;
  readonly received_at: Instant | null;
  readonly received_by: string | null;
};

/** A report read back. */
export type KeptReport = Omit<ReportTable, 'words' | 'final'> & {
  readonly words: ReportWords;
  readonly final: Report | null;
};

/** A version of a report, kept each time it was saved. */
export type ReportVersionTable = {
  readonly council_id: string;
  readonly report_id: string;
  readonly version: number;
  readonly words: ColumnType<ReportWords, string, never>;
  readonly saved_by: string;
  readonly saved_at: Instant;
};

/** The report `id`; null when there is none. */
export async function reportById(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<KeptReport | null> {
  const row = await tx
    .selectFrom('house.report')
    .selectAll()
    .where('council_id', '=', council)
    .where('report_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The report `id`, held so that nobody else changes it meanwhile; null when there is none. */
export async function reportToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<KeptReport | null> {
  const row = await tx
    .selectFrom('house.report')
    .selectAll()
    .where('council_id', '=', council)
    .where('report_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The reports of `council`, those that changed last by title. */
export async function reportsOf(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly KeptReport[]> {
  return tx
    .selectFrom('house.report')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('title')
    .orderBy('report_id')
    .execute();
}

/** The report `id` as it was made final; null before that, and when there is none. */
export async function finalReportOf(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<Report | null> {
  const kept = await reportById(tx, council, id);
  return kept?.final ? { ...kept.final, handedOverAt: kept.handed_over_at } : null;
}

/** Begins a report, with its first version. */
export async function addReport(
  tx: Transaction<Tables>,
  report: Pick<KeptReport, 'council_id' | 'report_id' | 'title' | 'template' | 'author_id'> & {
    readonly words: ReportWords;
    readonly at: Instant;
  },
): Promise<void> {
  const { at, words, ...row } = report;
  const text = JSON.stringify(words);
  await tx
    .insertInto('house.report')
    .values({ ...row, ...untouched, words: text })
    .execute();
  await addVersion(tx, { ...report, version: 1, saved_by: report.author_id });
}

const untouched = {
  state: 'draft',
  with_id: null,
  version: 1,
  meeting_id: null,
  final: null,
  final_at: null,
  handed_over_at: null,
  received_at: null,
  received_by: null,
} as const;

/** Keeps new words of a report as its next version. */
export async function saveWords(
  tx: Transaction<Tables>,
  report: KeptReport,
  saved: { readonly words: ReportWords; readonly by: string; readonly at: Instant },
): Promise<void> {
  const { council_id, report_id } = report;
  const version = report.version + 1;
  const meeting = saved.words.header.meeting;
  await changeReport(tx, report, {
    version,
    title: saved.words.header.title,
    words: JSON.stringify(saved.words),
    meeting_id: meeting === '' ? null : meeting,
  });
  const kept = { council_id, report_id, version, words: saved.words };
  await addVersion(tx, { ...kept, saved_by: saved.by, at: saved.at });
}

/** Sets what has changed of a report. */
export async function changeReport(
  tx: Transaction<Tables>,
  { council_id, report_id }: Pick<KeptReport, 'council_id' | 'report_id'>,
  changed: Partial<
    Omit<KeptReport, 'words' | 'final'> & { readonly words: string; readonly final: string }
  >,
): Promise<void> {
  await tx
    .updateTable('house.report')
    .set(changed)
    .where('council_id', '=', council_id)
    .where('report_id', '=', report_id)
    .execute();
}

/** The words of a report as they were in `version`; null when there was none. */
export async function wordsOfVersion(
  tx: Transaction<Tables>,
  { council_id, report_id, version: newest }: KeptReport,
  version: number,
): Promise<ReportWords | null> {
  // Versions come from addresses and forms, where anything may stand.
  if (!Number.isInteger(version) || version < 1 || version > newest) return null;
  const row = await tx
    .selectFrom('house.report_version')
    .select('words')
    .where('council_id', '=', council_id)
    .where('report_id', '=', report_id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.words ?? null;
}

/** Who saved which version of a report, the newest first. */
export async function versionsOf(
  tx: Transaction<Tables>,
  { council_id, report_id }: Pick<KeptReport, 'council_id' | 'report_id'>,
): Promise<readonly Pick<ReportVersionTable, 'version' | 'saved_by' | 'saved_at'>[]> {
  return tx
    .selectFrom('house.report_version')
    .select(['version', 'saved_by', 'saved_at'])
    .where('council_id', '=', council_id)
    .where('report_id', '=', report_id)
    .orderBy('version', 'desc')
    .execute();
}

type NewVersion = Omit<ReportVersionTable, 'words' | 'saved_at'> & {
  readonly words: ReportWords;
  readonly at: Instant;
};

async function addVersion(
  tx: Transaction<Tables>,
  { council_id, report_id, version, words, saved_by, at }: NewVersion,
): Promise<void> {
  const kept = { council_id, report_id, version, saved_by, saved_at: at };
  await tx
    .insertInto('house.report_version')
    .values({ ...kept, words: JSON.stringify(words) })
    .execute();
}

/** The agenda item a final report is under, if the clerk has placed it. */
export async function placeReport(
  tx: Transaction<Tables>,
  council: string,
  { report, item }: { readonly report: string; readonly item: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.item')
    .set({ report_id: report })
    .where('council_id', '=', council)
    .where('item_id', '=', item)
    .where(sql<boolean>`report_id is null or report_id = ${report}`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
