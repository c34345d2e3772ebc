import type { ClearancePart } from '#governance/clearance.ts';
import type { Report } from '#governance/report.ts';
import type { PartName, ReportFinding } from '#governance/report-findings.ts';
import { sayDay } from '../../templates.ts';
import { partForms } from './part/fields.ts';

/** How far a report has come, as its tag says it. */
export const stateInWords = {
  draft: { tag: 'Draft', colour: 'grey' },
  'in clearance': { tag: 'In clearance', colour: 'yellow' },
  final: { tag: 'Final', colour: 'green' },
} as const satisfies Record<Report['state'], { tag: string; colour: string }>;

/** What each of them is asked for, as a heading says it. */
export const askedInWords: Readonly<Record<ClearancePart, string>> = {
  finance: 'Finance: section 151 officer',
  legal: 'Law: borough solicitor',
  'executive member': 'Executive member',
  director: 'Director',
};

/** The parts that authors write, in the order they stand on paper, with what each lacks. */
export function partsOf(report: Report, findings: readonly ReportFinding[]) {
  const before = ['header', 'summary', 'recommendations'] as const;
  const after = ['policy', 'impact', 'risks', 'papers', 'appendices'] as const;
  const named = (name: (typeof before)[number] | (typeof after)[number]) => ({
    name,
    title: partForms[name].title,
    findings: findings.filter(({ part }) => part === name),
    isSection: false,
  });
  const sections = report.words.sections.map(({ id, heading }) => ({
    name: `section-${id}`,
    title: heading,
    findings: findings
      .filter(({ part, say }) => part === 'sections' && say.startsWith(`${heading}: `))
      .map((one) => ({ ...one, say: one.say.slice(heading.length + 2) })),
    isSection: true,
  }));
  return [...before.map(named), ...sections, ...after.map(named)];
}

/** What stands in no part that can be opened: the screen, clearance, sections in all. */
export function otherFindings(findings: readonly ReportFinding[], headings: readonly string[]) {
  const kept: readonly PartName[] = ['clearance', 'screen'];
  return findings.filter(
    ({ part, say }) =>
      kept.includes(part) ||
      (part === 'sections' && !headings.some((heading) => say.startsWith(`${heading}:`))),
  );
}

/** `findings` with their days as people say them. */
export function inWords(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return findings.map((one) => ({ ...one, say: daysInWords(one.say) }));
}

/** `sentence` with its days as people say them. */
export function daysInWords(sentence: string): string {
  // A day in braces is part of a reference, which is shown as it is written.
  return sentence.replaceAll(/\{[^{}]*\}|\b\d{4}-\d{2}-\d{2}\b/g, (written) => sayDay(written));
}
