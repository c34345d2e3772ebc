import type { Day } from '#calendar/day.ts';
import { unsupportedClaims } from './claims.ts';
import { type Clearance, officerOf, ownsItsText } from './clearance.ts';
import { checkKeyDecision } from './key-decision-checks.ts';
import { outlineOf, textsOf } from './outline.ts';
import { referencesIn } from './reference.ts';
import type { Report } from './report.ts';
import { askedOf, inTheWay, type PartName, type ReportFinding } from './report-findings.ts';
import { type Screened, screenWords } from './screen.ts';
import { checkWritten } from './written-checks.ts';

/** What `report` still needs before it can be final, and what its author is asked. */
export function checkReport(
  report: Report,
  at: { readonly today: Day; readonly overruled: readonly string[] },
): readonly ReportFinding[] {
  return [
    ...checkWritten(report.words, at.today),
    ...checkKeyDecision(report),
    ...checkReferences(report),
    ...checkClaims(report),
    ...checkScreen(report, at.overruled),
    ...checkClearance(report.clearance),
  ];
}

/** Whether nothing stands in the way of `findings`. */
export function whyNotFinal(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return findings.filter(({ isInTheWay }) => isInTheWay);
}

/** What in its texts may point to a child and no privacy lead let stand, each sentence once. */
export function screenedIn(
  report: Pick<Report, 'words' | 'clearance'>,
  overruled: readonly string[],
): readonly (Screened & { readonly heading: string })[] {
  const owned = report.clearance.map(({ part, words }) => ({ heading: officerOf[part], words }));
  return [...textsOf(report), ...owned]
    .flatMap(({ heading, words }) => screenWords(words).map((hit) => ({ ...hit, heading })))
    .filter(({ sentence }) => !overruled.includes(sentence));
}

function checkScreen(report: Report, overruled: readonly string[]): readonly ReportFinding[] {
  return screenedIn(report, overruled).map(({ heading, says }) =>
    inTheWay('screen', `${heading}: ${says}`),
  );
}

function checkClaims(report: Report): readonly ReportFinding[] {
  return textsOf(report).flatMap(({ id, heading, words }) =>
    unsupportedClaims(words).map(({ sentence, found }) =>
      askedOf(
        partOf(id),
        `${heading}: ‘${sentence}’ says ‘${found}’ with nothing to show it. Link a figure, a decision or what young people said, or say it otherwise.`,
      ),
    ),
  );
}

function checkReferences(report: Report): readonly ReportFinding[] {
  const { places } = outlineOf(report);
  const texts = textsOf(report).flatMap(({ id, heading, words }) =>
    referencesIn(words).map((one) => ({ ...one, id, heading })),
  );
  const labels = texts.flatMap(({ reference }) =>
    reference.kind === 'label' ? [reference.label] : [],
  );
  return texts.flatMap(({ inside, reference, id, heading }) => {
    if (reference.kind === 'label') {
      return labels.filter((one) => one === reference.label).length > 1
        ? [inTheWay(partOf(id), `${heading}: two paragraphs are called ‘${reference.label}’.`)]
        : [];
    }
    const isThere =
      reference.kind === 'paragraph'
        ? places.has(reference.label)
        : Object.hasOwn(report.quoted, inside);
    return isThere
      ? []
      : [
          inTheWay(
            partOf(id),
            `${heading}: ‘{${inside}}’ points to nothing. Put it right or take it out.`,
          ),
        ];
  });
}

function checkClearance(clearance: readonly Clearance[]): readonly ReportFinding[] {
  const unsigned = (['finance', 'legal'] as const).flatMap((part) => {
    const found = clearance.find((one) => one.part === part);
    if (found === undefined || !found.isSought) {
      return [
        inTheWay('clearance', `${officerOf[part]} has not been asked. Send it for clearance.`),
      ];
    }
    return found.signed === null
      ? [inTheWay('clearance', `${officerOf[part]}: ${found.name} has not signed yet.`)]
      : [];
  });
  return [...unsigned, ...clearance.flatMap(checkConsulted)];
}

function checkConsulted(one: Clearance): readonly ReportFinding[] {
  if (ownsItsText(one.part) || !one.isSought) return [];
  const who = officerOf[one.part];
  if (one.isIncluded === null) {
    return [inTheWay('clearance', `${who}: say whether the comments are in the report.`)];
  }
  return !one.isIncluded && one.reason.trim() === ''
    ? [inTheWay('clearance', `${who}: comments were sought and are not included. Say why.`)]
    : [];
}

const partNames: readonly PartName[] = [
  'header',
  'summary',
  'recommendations',
  'policy',
  'impact',
  'risks',
  'appendices',
];

/** The part that a text is in: its own name, or a section. */
function partOf(id: string): PartName {
  return partNames.find((name) => name === id) ?? 'sections';
}
