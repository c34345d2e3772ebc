import { type ClearancePart, officerOf, ownsItsText } from '#governance/clearance.ts';
import { clearReport } from '#use-cases/reports/clear-report.ts';
import { type AskedReport, readAskedReport } from '#use-cases/reports/read-report.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { printedReport } from '../../../paper/report-paper.ts';
import { askedInWords } from '../../author/words.ts';

/** Where a report is read by whoever was asked about it, and their part of it is written and signed. */
export const clearReportPage = page({
  path: '/clearance/:report',
  may: 'answer for a report',
  template: 'clearance/report/page.njk',
  async show({ house, person, params }) {
    const asked = await readAskedReport(house, person, params.report);
    return asked === null ? notFound() : printed(asked);
  },
  async act({ house, person, params, form }) {
    const parts = Object.keys(officerOf) as readonly ClearancePart[];
    const part = parts.find((one) => one === form.part);
    if (part === undefined) return notFound();
    const [words, isSigned] = [form.words ?? '', form.do === 'sign'];
    const outcome = await clearReport(house, person, {
      report: params.report,
      part,
      words,
      isSigned,
    });
    if (outcome.done) return goTo(`/clearance?done=${isSigned ? 'signed' : 'kept'}`);
    const asked = await readAskedReport(house, person, params.report);
    if (asked === null || outcome.because.kind === 'not found') return notFound();
    return { ...printed(asked), typed: words, about: part, ...wrongForm(outcome.because) };
  },
});

function printed({ report, mine }: AskedReport) {
  return {
    heading: report.words.header.title === '' ? 'A report' : report.words.header.title,
    id: report.id,
    paper: printedReport(report, 'members'),
    isFinal: report.state === 'final',
    mine: mine.map((part) => ({
      part,
      title: askedInWords[part],
      owns: ownsItsText(part),
      found: report.clearance.find((one) => one.part === part),
    })),
    typed: '',
    about: '',
    wrong: {},
  };
}
