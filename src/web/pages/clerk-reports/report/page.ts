import type { SignedIn } from '#access/person.ts';
import { readDay } from '#calendar/day.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import { beginFromConcern, concernsIn, readLeads } from '#use-cases/reports/begin-from-concern.ts';
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
    const outcome = await changed(house, person, params.report, form);
    if (outcome.done) {
      return goTo(form.do === 'act' ? '/member/actions?begun=1' : '/clerk/reports?done=1');
    }
    const shown = await printed(house, person, params.report);
    if (shown === null || outcome.because.kind === 'not found') return notFound();
    return { ...shown, form, ...wrongForm(outcome.because) };
  },
});

async function changed(
  house: House,
  person: SignedIn,
  report: string,
  form: Readonly<Record<string, string | undefined>>,
): Promise<Outcome> {
  if (form.do !== 'act') {
    return receiveReport(house, person, { report, item: form.item ?? '' });
  }
  const due = readDay(form.due ?? '');
  if (due === null) return refused('not valid', 'Enter the day it is due.', 'due');
  const { owner = '', test = '' } = form;
  return beginFromConcern(house, person, {
    report,
    concern: Number(form.concern),
    owner,
    due,
    test,
  });
}

async function printed(house: House, person: SignedIn, id: string) {
  const read = await readHandedOver(house, person, id);
  if (read === null) return null;
  const items = await itemsForReport(house, person, read.kept.meeting_id);
  return {
    heading: read.report.words.header.title,
    id,
    paper: printedReport(read.report, 'members'),
    receivedAt: read.kept.received_at,
    concerns: concernsIn(read.report, read.kept.template),
    leads: (await readLeads(house, person)).map(({ id: value, name, agency }) => ({
      value,
      text: `${name}, ${agency}`,
    })),
    form: {},
    items: items
      .filter(({ report }) => report === null || report === id)
      .map(({ id: value, place, title, report }) => ({
        value,
        text: `${place}. ${title}`,
        selected: report === id,
      })),
    isPlaced: items.some(({ report }) => report === id),
    wrong: {},
  };
}
