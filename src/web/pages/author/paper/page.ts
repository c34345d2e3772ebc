import { readCopy } from '#use-cases/reports/background-copies.ts';
import { readOwnReport, readOwnVersion } from '#use-cases/reports/read-report.ts';
import { notFound, send } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { printedReport } from '../../../paper/report-paper.ts';

/** A report as it will be printed, for its authors. */
export const reportPaperPage = page({
  path: '/author/reports/:report/paper',
  may: 'write a report',
  template: 'author/paper/page.njk',
  async show({ house, person, params, query }) {
    const { report: id } = params;
    const report =
      query.version === undefined
        ? ((await readOwnReport(house, person, id))?.report ?? null)
        : await readOwnVersion(house, person, { report: id, version: Number(query.version) });
    if (report === null) return notFound();
    const { title } = report.words.header;
    const paper = printedReport(report, 'members');
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
