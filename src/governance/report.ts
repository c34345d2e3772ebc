import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Classification } from './classification.ts';
import type { Clearance } from './clearance.ts';

/** How far a report has come: being written, with those who clear it, or never to change again. */
export type ReportState = 'draft' | 'in clearance' | 'final';

/** What a report was begun from. */
export type ReportTemplate = 'report' | 'reviewing officers’ annual report';

/**
 * How its paragraphs are numbered: straight through from the first recommendation,
 * with what it comes to in sections of its own; or by section, with all that on the cover.
 */
export type ReportLayout = 'through' | 'by section';

/** Everything its authors write, and nothing that finance, law or anybody consulted does. */
export type ReportWords = {
  readonly header: ReportHeader;
  /** At most 120 words. */
  readonly summary: string;
  /** The same for young people and anybody else, in plain words. */
  readonly plainSummary: string;
  /** Written once, in order; printed on the cover and at the end. */
  readonly recommendations: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly policy: string;
  /** What it comes to for the community and for people’s equality. */
  readonly community: string;
  readonly careImpact: string;
  /** The objectives of the council’s strategy that it serves, one each. */
  readonly objectives: readonly string[];
  readonly risks: readonly ReportRisk[];
  readonly papers: readonly BackgroundPaper[];
  /** The role to ask for a look at the papers: a role stays when people go. */
  readonly inspection: string;
  readonly appendices: readonly Appendix[];
};

/** What stands at its head. All of it has to be filled in before anybody else reads it. */
export type ReportHeader = {
  readonly title: string;
  readonly subject: string;
  /** Wards or groups that it touches. */
  readonly groups: string;
  readonly from: string;
  readonly reportTo: string;
  /** The id of the meeting it is for; empty while none was chosen. */
  readonly meeting: string;
  readonly classification: Classification;
  readonly leadOfficer: string;
  readonly layout: ReportLayout;
  readonly isKeyDecision: boolean;
  /** How the public was told of the key decision, or why not in time; empty while it was not. */
  readonly noticeKind: NoticeKind | '';
  /** The day of the notice, '2026-08-10'; empty while there is none. */
  readonly noticeOn: string;
  /** Where the notice is, or who agreed to go without. */
  readonly notice: string;
};

/** A section with its heading; its paragraphs have empty lines between them. */
export type ReportSection = {
  readonly id: string;
  readonly heading: string;
  readonly words: string;
};

/** The three lawful ways to a key decision. */
export type NoticeKind = 'notice' | 'general exception' | 'special urgency';

/** Something that may go wrong, whose it is, and what is done about it. */
export type ReportRisk = {
  readonly risk: string;
  readonly owner: string;
  readonly mitigation: string;
};

/** Something the report stands on, and where to find it. */
export type BackgroundPaper = {
  readonly title: string;
  readonly holder: string;
  /** An address; empty when a copy is kept instead. */
  readonly link: string;
  /** The id of the copy that was kept; empty when there is only an address. */
  readonly copy: string;
  /** The day somebody last opened it and found it there, '2026-09-01'; empty before that. */
  readonly seenOn: string;
};

/** Something added to the report, with a class of its own. */
export type Appendix = {
  readonly title: string;
  readonly classification: Classification;
  /** Of Schedule 12A, '1' to '7'; empty unless it is exempt. */
  readonly paragraph: string;
  readonly publicInterest: string;
  readonly words: string;
};

/** Something quoted in the report by reference, as it stood when the report was final. */
export type Quoted = {
  readonly text: string;
  /** Where it can be read; null where it has no page. */
  readonly href: string | null;
  /** What a chart draws; left out for everything else. */
  readonly chart?: QuotedChart;
};

/** A released figure over time, as it stood when it was quoted. */
export type QuotedChart = {
  readonly title: string;
  readonly unit: string;
  /** Earliest first; no value where it is withheld. */
  readonly points: readonly { readonly at: Day; readonly value: number | null }[];
};

/** One line of its audit trail. */
export type ReportStep = { readonly at: Instant; readonly by: string; readonly did: string };

/** A whole report, as it is printed. */
export type Report = {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
  readonly author: string;
  /** The meeting it is for; null while none was chosen. */
  readonly meeting: { readonly slug: string; readonly body: string; readonly onDay: Day } | null;
  readonly words: ReportWords;
  readonly clearance: readonly Clearance[];
  /** What its references say, by what stands between the braces. */
  readonly quoted: Readonly<Record<string, Quoted>>;
  /** Earliest first. */
  readonly trail: readonly ReportStep[];
  /** When it was made final; null before that. */
  readonly finalAt: Instant | null;
  /** When it was sent to the proper officer; null before that. */
  readonly handedOverAt: Instant | null;
};

/** A report with nothing in it yet. */
export const blankWords: ReportWords = {
  header: {
    title: '',
    subject: '',
    groups: '',
    from: '',
    reportTo: '',
    meeting: '',
    classification: 'open',
    leadOfficer: '',
    layout: 'through',
    isKeyDecision: false,
    noticeKind: '',
    noticeOn: '',
    notice: '',
  },
  summary: '',
  plainSummary: '',
  recommendations: [],
  sections: [],
  policy: '',
  community: '',
  careImpact: '',
  objectives: [],
  risks: [],
  papers: [],
  inspection: '',
  appendices: [],
};
