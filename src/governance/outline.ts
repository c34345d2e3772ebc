import { ownsItsText } from './clearance.ts';
import { type Numbered, numbered } from './numbered-paragraphs.ts';
import type { Report, ReportSection } from './report.ts';

/** A heading of the cover with what stands beside it. */
export type CoverText = {
  readonly heading: string;
  readonly words: string;
  /** Who signed it, in words; empty where nobody owns it. */
  readonly signed: string;
};

/** A report in the order it is printed. */
export type Outline = Numbered & {
  /** What the report comes to, on the cover; empty where it follows the sections. */
  readonly cover: readonly CoverText[];
};

/** `report` in the order it is printed. */
export function outlineOf(report: Report): Outline {
  const { recommendations, sections, header } = report.words;
  const implied = implicationsOf(report);
  if (header.layout === 'by section') {
    return { ...numbered(recommendations, sections, header.layout), cover: implied };
  }
  const after = implied.map(({ heading, words, signed }, index) => ({
    id: `implied-${index}`,
    heading,
    words: signed === '' ? words : `${words}\n\n${signed}`,
  }));
  return { ...numbered(recommendations, [...sections, ...after], header.layout), cover: [] };
}

/** What the report comes to, in the order officers expect it; parts left empty are left out. */
function implicationsOf(report: Report): readonly CoverText[] {
  const { policy, community, careImpact, risks, objectives } = report.words;
  const authors: readonly (readonly [string, string])[] = [
    ['Links to the council’s objectives', asList(objectives)],
    ['Policy implications', policy],
    ['Community and equality impact', community],
    ['What it means for children in care', careImpact],
    ['Risk management', asList(risks.map(riskInWords))],
  ];
  const owned = report.clearance
    .filter(({ part }) => ownsItsText(part))
    .map(({ part, words, signed }) => ({
      heading: part === 'finance' ? 'Resource and financial implications' : 'Legal implications',
      words,
      signed: signed === null ? '' : signatureInWords(signed, part),
    }));
  const own = authors.map(([heading, words]) => ({ heading, words, signed: '' }));
  return [...own.slice(0, 2), ...owned, ...own.slice(2)].filter(({ words }) => words !== '');
}

/** Who signed, for whom: ‘Authorised for and on behalf of the Section 151 officer …’. */
function signatureInWords(
  { by, onBehalfOf }: NonNullable<Report['clearance'][number]['signed']>,
  part: Report['clearance'][number]['part'],
): string {
  const office = part === 'finance' ? 'Section 151 officer' : 'borough solicitor';
  return onBehalfOf === null
    ? `Authorised by ${by}, ${office}.`
    : `Authorised by ${by}, for and on behalf of ${onBehalfOf}, ${office}.`;
}

function riskInWords({ risk, owner, mitigation }: Report['words']['risks'][number]): string {
  return `${risk} Owner: ${owner}. What we do: ${mitigation}`;
}

function asList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Every text the authors of a report wrote in it, with its heading. */
export function textsOf({ words }: Pick<Report, 'words'>): readonly ReportSection[] {
  const { summary, plainSummary, recommendations, sections } = words;
  const { policy, community, careImpact, risks, appendices } = words;
  const named = (id: string, heading: string, text: string) => ({ id, heading, words: text });
  return [
    named('header', 'Title', `${words.header.title}. ${words.header.subject}`),
    named('summary', 'Summary', summary),
    named('summary', 'Plain-language summary', plainSummary),
    named('recommendations', 'Recommendations', recommendations.join('\n\n')),
    ...sections,
    named('policy', 'Policy implications', policy),
    named('impact', 'Community and equality impact', community),
    named('impact', 'What it means for children in care', careImpact),
    named('risks', 'Risks', risks.map(riskInWords).join('\n\n')),
    ...appendices.map((one) => named('appendices', `Appendix: ${one.title}`, one.words)),
  ].filter(({ words: text }) => text.trim() !== '');
}
