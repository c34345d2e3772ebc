import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { ReportTemplate, ReportWords } from '#governance/report.ts';
import { wordsToBeginWith } from '#governance/report-templates.ts';
import { within } from '#store/database.ts';
import { addReport, reportById } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { noSuchReport, recordStep } from './with-report.ts';

/** Begins a report from a template; its author is whoever begins it. */
export async function beginReport(
  house: House,
  person: SignedIn,
  {
    template,
    title,
    sections,
  }: {
    readonly template: ReportTemplate;
    readonly title: string;
    /** Sections brought from elsewhere; the template’s own when there are none. */
    readonly sections?: ReportWords['sections'];
  },
): Promise<Outcome<{ readonly report: string }>> {
  if (!may(person.roles, 'write a report')) return refused('may not', 'This is not yours to do.');
  const named = title.trim();
  if (named === '') return refused('not valid', 'Give the report a title.', 'title');
  if (named.length > 200) return refused('not valid', 'Use at most 200 characters.', 'title');
  const id = crypto.randomUUID();
  const begun = wordsToBeginWith(template, named);
  const words = sections === undefined ? begun : { ...begun, sections };
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    await addReport(tx, {
      council_id: house.council,
      report_id: id,
      title: named,
      template,
      author_id: person.id,
      words,
      at: house.now(),
    });
    const kept = await reportById(tx, house.council, id);
    if (kept === null) return noSuchReport;
    await recordStep(house, { tx, actor, kept }, 'began the report');
    return { done: true, report: id };
  });
}
