import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { screenedIn } from '#governance/report-checks.ts';
import type { Screened } from '#governance/screen.ts';
import { within } from '#store/database.ts';
import { addOverrule, overrulesOf } from '#store/reports/report-trail.ts';
import { reportsOf, reportToChange } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { namesOf, wholeReport } from './whole-report.ts';
import { noSuchReport, recordStep } from './with-report.ts';

/** A report that the screen holds back, and the sentences it found. */
export type HeldReport = {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly found: readonly (Screened & { readonly heading: string })[];
};

/** The reports the screen holds back, for a privacy lead; null for whoever may not know. */
export async function readHeldReports(
  house: House,
  person: SignedIn,
): Promise<readonly HeldReport[] | null> {
  if (!may(person.roles, 'overrule the screen')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const names = await namesOf(tx);
    const held: HeldReport[] = [];
    for (const kept of await reportsOf(tx, house.council)) {
      if (kept.state === 'final') continue;
      const stands = (await overrulesOf(tx, house.council, kept.report_id)).map(
        (one) => one.sentence,
      );
      const found = screenedIn(await wholeReport(tx, house, kept), stands);
      const author = names.get(kept.author_id) ?? '';
      if (found.length > 0) held.push({ id: kept.report_id, title: kept.title, author, found });
    }
    return held;
  });
}

/** Lets one sentence of a report stand that the screen found, with a reason; logged in both trails. */
export async function overruleScreen(
  house: House,
  person: SignedIn,
  {
    report: id,
    sentence,
    why,
  }: { readonly report: string; readonly sentence: string; readonly why: string },
): Promise<Outcome> {
  if (!may(person.roles, 'overrule the screen')) return noSuchReport;
  const reason = why.trim();
  if (reason === '') return refused('not valid', 'Say why it points to nobody.', 'why');
  if (reason.length > 600) return refused('not valid', 'Use at most 600 characters.', 'why');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const kept = isId(id) ? await reportToChange(tx, house.council, id) : null;
    if (kept === null || kept.state === 'final') return noSuchReport;
    const found = screenedIn(await wholeReport(tx, house, kept), []);
    if (!found.some((one) => one.sentence === sentence)) return noSuchReport;
    const council_id = house.council;
    const row = { council_id, report_id: id, sentence, why: reason, person_id: person.id };
    await addOverrule(tx, { ...row, at: house.now() });
    await recordStep(house, { tx, actor, kept }, 'let words stand that the screen had found');
    return { done: true };
  });
}
