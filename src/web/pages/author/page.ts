import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { beginReport } from '#use-cases/reports/begin-report.ts';
import { bringReport } from '#use-cases/reports/bring-report.ts';
import { readOwnReports } from '#use-cases/reports/read-queues.ts';
import { goTo } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { askedInWords, stateInWords } from './words.ts';

/** An author’s reports, what each waits for, and where one is begun. */
export const authorPage = page({
  path: '/author',
  may: 'write a report',
  template: 'author/page.njk',
  show: ({ house, person }) => printed(house, person),
  async act({ house, person, form, uploads }) {
    const title = form.title ?? '';
    const file = uploads.find(({ field }) => field === 'word');
    const template =
      form.template === 'reviewing officers’ annual report' ? form.template : 'report';
    const begun =
      file === undefined
        ? await beginReport(house, person, { template, title })
        : await bringReport(house, person, { title, file });
    if (begun.done) return goTo(`/author/reports/${begun.report}`);
    return { ...(await printed(house, person)), title, ...wrongForm(begun.because) };
  },
});

async function printed(house: House, person: SignedIn) {
  const reports = await readOwnReports(house, person);
  return {
    heading: 'Your reports',
    reports: reports.map((report) => ({
      ...report,
      said: stateInWords[report.state],
      waitsFor: report.waitsFor.map((one) => ({ ...one, who: askedInWords[one.part] })),
    })),
    title: '',
    wrong: {},
  };
}
