import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { readHandedOver } from '#use-cases/reports/read-report.ts';
import { itemsForReport, receiveReport } from '#use-cases/reports/receive-report.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { printedReport } from '../../../paper/report-paper.ts';

/** A final report as the proper officer has it, and the item it goes under. */
export const handedOverReportPage = page({
  path: '/clerk/reports/:report',
  may: 'run meetings',
  template: 'clerk-reports/report/page.njk',
  async show({ house, person, params }) {
    return (await printed(house, person, params.report)) ?? notFound();
  },
  async act({ house, person, params, form }) {
    const item = form.item ?? '';
    const outcome = await receiveReport(house, person, { report: params.report, item });
    if (outcome.done) return goTo('/clerk/reports?done=1');
    const shown = await printed(house, person, params.report);
    if (shown === null || outcome.because.kind === 'not found') return notFound();
    return { ...shown, ...wrongForm(outcome.because) };
  },
});

async function printed(house: House, person: SignedIn, id: string) {
  const read = await readHandedOver(house, person, id);
  if (read === null) return null;
  const items = await itemsForReport(house, person, read.kept.meeting_id);
  return {
    heading: read.report.words.header.title,
    id,
    paper: printedReport(read.report, 'members'),
    receivedAt: read.kept.received_at,
    items: items.map(({ id: value, place, title }) => ({ value, text: `${place}. ${title}` })),
    wrong: {},
  };
}
