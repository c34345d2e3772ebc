import { type Day, daysBetween, readDay } from '#calendar/day.ts';
import { readingAgeYears, wordCount } from './reading-age.ts';
import type { ReportHeader, ReportWords } from './report.ts';
import { askedOf, inTheWay, type ReportFinding } from './report-findings.ts';

/** The most words a summary has. */
const longestSummaryWords = 120;

/** Younger people read it too. */
const oldestReadingAge = 14;

/** A link nobody has opened for longer than this is to be opened again. */
const seenWithinDays = 90;

/** What the words of a report still lack, its clearance apart. */
export function checkWritten(words: ReportWords, today: Day): readonly ReportFinding[] {
  return [
    ...checkHeader(words.header),
    ...checkSummaries(words),
    ...checkSubstance(words),
    ...words.risks.flatMap(checkRisk),
    ...words.papers.flatMap((paper) => checkPaper(paper, today)),
    ...checkInspection(words),
    ...words.appendices.flatMap(checkAppendix),
  ];
}

/** What its head calls each thing that has to be filled in. */
const heads = {
  title: 'Report title',
  subject: 'Subject',
  groups: 'Wards or groups affected',
  from: 'From',
  reportTo: 'Report to',
  meeting: 'Meeting',
  leadOfficer: 'Lead officer',
} as const satisfies Partial<Record<keyof ReportHeader, string>>;

function checkHeader(header: ReportHeader): readonly ReportFinding[] {
  const keys = Object.keys(heads) as readonly (keyof typeof heads)[];
  return keys
    .filter((key) => header[key].trim() === '')
    .map((key) => inTheWay('header', `‘${heads[key]}’ is blank. Fill it in.`));
}

function checkSummaries({ summary, plainSummary }: ReportWords): readonly ReportFinding[] {
  const findings: ReportFinding[] = [];
  if (summary.trim() === '') findings.push(inTheWay('summary', 'There is no summary. Write one.'));
  const count = wordCount(summary);
  if (count > longestSummaryWords) {
    const over = count - longestSummaryWords;
    findings.push(inTheWay('summary', `The summary has ${count} words. Take out ${over}.`));
  }
  if (plainSummary.trim() === '') {
    findings.push(inTheWay('summary', 'There is no summary in plain words. Write one.'));
  }
  const age = readingAgeYears(plainSummary);
  if (age !== null && age > oldestReadingAge) {
    const say = `The summary in plain words reads like a text for ${age}-year-olds. Shorten its sentences and its words.`;
    findings.push(askedOf('summary', say));
  }
  return findings;
}

function checkSubstance(words: ReportWords): readonly ReportFinding[] {
  const asked: readonly (readonly [boolean, ReportFinding])[] = [
    [
      words.recommendations.length === 0,
      inTheWay('recommendations', 'It recommends nothing. Write what the body is asked to do.'),
    ],
    [
      words.sections.every((one) => one.words.trim() === ''),
      inTheWay('sections', 'It has no paragraphs yet.'),
    ],
    [
      words.policy.trim() === '',
      inTheWay(
        'policy',
        'Policy implications are blank. Name the law and the policy it stands on.',
      ),
    ],
    [
      words.objectives.length === 0,
      inTheWay('policy', 'It serves no objective. Name at least one.'),
    ],
    [
      isNothing(words.community),
      inTheWay(
        'impact',
        'Say what it does for the community and for people’s equality. ‘None’ alone is no answer.',
      ),
    ],
    [
      isNothing(words.careImpact),
      inTheWay('impact', 'Say what it means for children in care. ‘None’ alone is no answer.'),
    ],
    [
      words.risks.length === 0,
      inTheWay('risks', 'It names no risk. Write what may go wrong, even of doing nothing.'),
    ],
  ];
  return asked.flatMap(([isMissing, finding]) => (isMissing ? [finding] : []));
}

function isNothing(text: string): boolean {
  return /^(?:none|n\/?a|not applicable|nil|-)?\.?$/i.test(text.trim());
}

function checkRisk({ risk, owner, mitigation }: ReportWords['risks'][number]) {
  return owner === '' || mitigation === ''
    ? [inTheWay('risks', `The risk ‘${risk}’ needs an owner and what is done about it.`)]
    : [];
}

function checkPaper(
  { title, holder, link, copy, seenOn }: ReportWords['papers'][number],
  today: Day,
): readonly ReportFinding[] {
  const paper = `The background paper ‘${title}’`;
  if (holder === '') return [inTheWay('papers', `${paper} has no holder. Say who has it.`)];
  if (copy !== '') return [];
  if (link === '')
    return [inTheWay('papers', `${paper} cannot be found. Keep a copy or give a link.`)];
  const seen = readDay(seenOn);
  if (seen === null) {
    return [inTheWay('papers', `${paper}: nobody has opened the link. Open it and write the day.`)];
  }
  const isOld = daysBetween(seen, today) > seenWithinDays;
  return isOld ? [askedOf('papers', `${paper} was last seen long ago. Open the link again.`)] : [];
}

function checkInspection({ papers, inspection }: ReportWords): readonly ReportFinding[] {
  return papers.length > 0 && inspection === ''
    ? [inTheWay('papers', 'Say which role to ask for a look at the background papers.')]
    : [];
}

function checkAppendix(one: ReportWords['appendices'][number]): readonly ReportFinding[] {
  if (one.classification !== 'exempt') return [];
  return /^[1-7]$/.test(one.paragraph) && one.publicInterest !== ''
    ? []
    : [
        inTheWay(
          'appendices',
          `The appendix ‘${one.title}’ is exempt. Give the paragraph of Schedule 12A, 1 to 7, and why the public interest is in keeping it.`,
        ),
      ];
}
