import type { ClearancePart } from '#governance/clearance.ts';
import type { ReportTemplate, ReportWords } from '#governance/report.ts';

/** A report of the sample council: who wrote it, who answered, and how far it came. */
export type MadeUpReport = {
  readonly author: string;
  readonly template: ReportTemplate;
  /** With no meeting: it goes to the committee’s next. */
  readonly words: ReportWords;
  readonly asked: readonly MadeUpAnswer[];
  readonly isFinal: boolean;
};

/** What somebody was asked about a report and said, if they have. */
export type MadeUpAnswer = {
  readonly part: ClearancePart;
  readonly of: string;
  /** Null while they have not answered. */
  readonly words: string | null;
  /** Of comments: whether they are in the report. */
  readonly isIncluded?: boolean;
  readonly reason?: string;
};
