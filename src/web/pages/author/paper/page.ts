import { readCopy } from '#use-cases/reports/background-copies.ts';
import { readOwnReport } from '#use-cases/reports/read-report.ts';
import { notFound, send } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { printedReport } from '../../../paper/report-paper.ts';

/** A report as it will be printed, for its authors. */
export const reportPaperPage = page({
  path: '/author/reports/:report/paper',
  may: 'write a report',
  template: 'author/paper/page.njk',
  async show({ house, person, params }) {
    const own = await readOwnReport(house, person, params.report);
    if (own === null) return notFound();
    const { title } = own.report.words.header;
    const paper = printedReport(own.report, 'members');
    return { heading: title === '' ? 'A report' : title, id: params.report, paper };
  },
});

/** A copy of a background paper that was kept with a report. */
export const backgroundCopyFile = page({
  path: '/author/reports/:report/copies/:copy',
  may: 'write a report',
  template: 'author/paper/page.njk',
  async show({ house, person, params }) {
    const copy = await readCopy(house, person, params);
    if (copy === null) return notFound();
    const type = 'application/pdf';
    return send({ type, body: copy.bytes, saveAs: 'background-paper.pdf' });
  },
});
