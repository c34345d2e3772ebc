import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import {
  addLine,
  fileWhatCameBack,
  readReportingLines,
  reportAlong,
} from '#use-cases/referrals/report-to-others.ts';
import { type Answer, goTo, notFound } from '../../../answer.ts';
import { dayTyped, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Who reports to whom and how often, every report that went, and what came back. */
export const reportingLinesPage = page({
  path: '/referrals/reports',
  may: 'follow actions',
  template: 'referrals/reports/page.njk',
  async show({ house, person, query }) {
    const shown = await printed(house, person, {});
    return shown === null ? notFound() : { ...shown, isDone: query.done === '1' };
  },
  async act({ house, person, form }): Promise<Answer> {
    const outcome = await change(house, person, form);
    if (outcome.done) return goTo('/referrals/reports?done=1');
    const shown = await printed(house, person, form);
    if (shown === null || outcome.because.kind === 'not found') return notFound();
    return { ...shown, ...wrongForm(outcome.because) };
  },
});

async function change(house: House, person: SignedIn, form: Form): Promise<Outcome> {
  const { strengths = '', recommendations = '', words = '', line = '', report = '' } = form;
  if (form.do === 'report') return reportAlong(house, person, { line, strengths, recommendations });
  if (form.do === 'came back') return fileWhatCameBack(house, person, { report, words });
  const firstDue = dayTyped(form, 'first');
  if (firstDue === null || firstDue === undefined) {
    return refused('not valid', 'Enter the day the first report is due.', 'first');
  }
  const { body = '', to = '', what = '', every = '', covers = '' } = form;
  return addLine(house, person, {
    body,
    reportsTo: to,
    what,
    everyMonths: Number(every),
    covers,
    firstDue,
  });
}

async function printed(house: House, person: SignedIn, form: Form) {
  const read = await readReportingLines(house, person);
  if (!read.done) return null;
  return {
    heading: 'Reports to other bodies',
    lines: read.lines.map((line) => ({
      ...line,
      covers: line.covers.split('\n').filter((heading) => heading.trim() !== ''),
      isTyped: form.line === line.line_id,
    })),
    differences: read.differences,
    bodies: read.bodies.map(({ id, name }) => ({ value: id, text: name })),
    first: partsTyped(form, 'first'),
    mayChange: may(person.roles, 'refer a matter'),
    form,
    wrong: {},
  };
}
