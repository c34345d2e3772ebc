import type { SignedIn } from '#access/person.ts';
import { type ClearancePart, officerOf, ownsItsText, soughtTable } from '#governance/clearance.ts';
import type { House } from '#use-cases/house.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import { addSection, moveSectionUp } from '#use-cases/reports/arrange-sections.ts';
import { askForClearance, sayWhetherIncluded } from '#use-cases/reports/ask-for-clearance.ts';
import { makeFinal } from '#use-cases/reports/make-final.ts';
import { promoteRisk } from '#use-cases/reports/promote-risk.ts';
import { type OwnReport, readOwnReport } from '#use-cases/reports/read-report.ts';
import { shareReport } from '#use-cases/reports/share-report.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import {
  askedInWords,
  daysInWords,
  inWords,
  otherFindings,
  partsOf,
  stateInWords,
} from '../words.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** A report in hand: its parts, what it lacks, who clears it, and the step to final. */
export const reportPage = page({
  path: '/author/reports/:report',
  may: 'write a report',
  template: 'author/report/page.njk',
  async show({ house, person, params, query }) {
    const own = await readOwnReport(house, person, params.report);
    if (own === null) return notFound();
    return { ...printed(own), done: query.done ?? '', saved: query.saved, warned: query.warned };
  },
  async act({ house, person, params, form }) {
    const outcome = await changed(house, person, params.report, form);
    if (outcome.done) return goTo(`/author/reports/${params.report}?done=${form.do ?? ''}`);
    const own = await readOwnReport(house, person, params.report);
    if (own === null || outcome.because.kind === 'not found') return notFound();
    const because = { ...outcome.because, say: daysInWords(outcome.because.say) };
    return { ...printed(own), form, about: form.part ?? '', ...wrongForm(because) };
  },
});

/** Which of the page’s small forms was sent, and what came of it. */
function changed(house: House, person: SignedIn, report: string, form: Form): Promise<Outcome> {
  const part = partNamed(form.part);
  switch (form.do) {
    case 'ask':
      return askForClearance(house, person, {
        report,
        part,
        of: form.of ?? '',
        due: form.due ?? '',
      });
    case 'included': {
      const isIncluded = form.included === 'yes';
      return sayWhetherIncluded(house, person, {
        report,
        part,
        isIncluded,
        reason: form.reason ?? '',
      });
    }
    case 'section':
      return addSection(house, person, { report, heading: form.heading ?? '' });
    case 'up':
      return moveSectionUp(house, person, { report, section: form.section ?? '' });
    case 'share':
      return shareReport(house, person, { report, with: form.with ?? '' });
    case 'risk':
      return promoteRisk(house, person, { report, risk: Number(form.risk) });
    default:
      return makeFinal(house, person, { report });
  }
}

function partNamed(name: string | undefined): ClearancePart {
  const parts = Object.keys(officerOf) as readonly ClearancePart[];
  return parts.find((one) => one === name) ?? 'finance';
}

function printed(own: OwnReport) {
  const { report } = own;
  const findings = inWords(own.findings);
  const inTheWay = findings.filter((one) => one.isInTheWay);
  const headings = report.words.sections.map(({ heading }) => heading);
  return {
    heading: report.words.header.title === '' ? 'A report' : report.words.header.title,
    ...own,
    said: stateInWords[report.state],
    parts: partsOf(report, findings),
    other: otherFindings(findings, headings),
    inTheWay: inTheWay.length,
    clearing: clearingOf(own),
    writers: own.writers.map(({ id, name }) => ({ value: id, text: name })),
    sought: soughtTable(report.clearance),
    isFinal: report.state === 'final',
    done: '',
    saved: '',
    warned: '',
    form: {},
    about: '',
    wrong: {},
  };
}

function clearingOf({ report, askable, usual, today }: OwnReport) {
  const parts = Object.keys(officerOf) as readonly ClearancePart[];
  return parts.map((part) => {
    const found = report.clearance.find((one) => one.part === part) ?? null;
    return {
      part,
      id: part.replace(' ', '-'),
      title: askedInWords[part],
      owns: ownsItsText(part),
      found,
      isLate: found !== null && found.signed === null && found.due !== null && found.due < today,
      people: askable[part].map(({ id, name }) => ({
        value: id,
        text: name,
        selected: usual.get(part) === id,
      })),
    };
  });
}
