import { isInForceOn } from '#access/grants.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type ClearancePart, officerOf, ownsItsText } from '#governance/clearance.ts';
import { within } from '#store/database.ts';
import { keptDeputyships } from '#store/identity/deputyships.ts';
import { type ClearanceTable, clearancesOf, saveClearance } from '#store/reports/clearances.ts';
import { type KeptReport, reportToChange } from '#store/reports/reports.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { tellPerson } from '../tell-people.ts';
import { longestText } from './save-report.ts';
import { isAuthor, noSuchReport, type ReportAtWork, recordStep } from './with-report.ts';

/** What somebody who was asked writes: their text or their comments, signed or kept for later. */
export type Answered = {
  readonly report: string;
  readonly part: ClearancePart;
  readonly words: string;
  readonly isSigned: boolean;
};

/**
 * Keeps what finance, law or somebody consulted writes, and their signature.
 *
 * Only whoever was asked may, or their deputy while they stand in, who signs for
 * them; never an author, and the database refuses it too.
 */
export async function clearReport(
  house: House,
  person: SignedIn,
  answered: Answered,
): Promise<Outcome> {
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const asked = await askedOf(tx, house, person, answered);
    if (asked === null) return noSuchReport;
    const { kept, row } = asked;
    const words = answered.words.trim();
    const wrong = whyNotTheirs(words, answered, kept);
    if (wrong !== null) return wrong;
    const signature = answered.isSigned ? signatureOf(house, person, row, kept) : unsigned;
    await saveClearance(tx, { ...row, words, ...signature });
    await tellWhatWasDone(house, { tx, actor, kept }, { row, answered });
    return { done: true };
  });
}

const unsigned = { signed_by: null, signed_for: null, signed_at: null, signed_version: null };

/** A deputy signs for whoever was asked. */
function signatureOf(
  house: House,
  { id }: SignedIn,
  { person_id: asked }: ClearanceTable,
  { version }: KeptReport,
) {
  const signed_for = asked === id ? null : asked;
  return { signed_by: id, signed_for, signed_at: house.now(), signed_version: version };
}

function whyNotTheirs(
  words: string,
  { part, isSigned }: Answered,
  { state }: KeptReport,
): ReturnType<typeof refused> | null {
  if (state === 'final') return refused('wrong order', 'This report is final.');
  if (words.length > longestText) {
    return refused(
      'not valid',
      `Use at most ${longestText.toLocaleString('en-GB')} characters.`,
      'words',
    );
  }
  return isSigned && words === '' && ownsItsText(part)
    ? refused(
        'not valid',
        'Write what it comes to, even where that is nothing, and sign it.',
        'words',
      )
    : null;
}

/** The report and the row of it that was put to `person`, or to somebody they stand in for today. */
async function askedOf(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
  { report: id, part }: Answered,
): Promise<{ readonly kept: KeptReport; readonly row: ClearanceTable } | null> {
  const kept = isId(id) ? await reportToChange(tx, house.council, id) : null;
  if (kept === null || isAuthor(kept, person)) return null;
  const whose = await answersFor(tx, house, person);
  const row = (await clearancesOf(tx, house.council, id)).find(
    (one) => one.part === part && one.is_sought && whose.includes(one.person_id ?? ''),
  );
  return row === undefined ? null : { kept, row };
}

/** The people `person` answers for today: themselves, and those whose roles they stand in for. */
export async function answersFor(
  tx: OpenTransaction,
  house: House,
  person: SignedIn,
): Promise<readonly string[]> {
  const today = londonDayOf(house.now());
  const held = (await keptDeputyships(tx, person.id)).filter(
    (one) =>
      isInForceOn(one, today) &&
      isInForceOn(one.of, today) &&
      ['clearance', 'service-director', 'chair'].includes(one.of.role),
  );
  return [person.id, ...held.map(({ of }) => of.person)];
}

async function tellWhatWasDone(
  house: House,
  work: ReportAtWork,
  { row, answered }: { readonly row: ClearanceTable; readonly answered: Answered },
): Promise<void> {
  const office = officerOf[answered.part].toLowerCase();
  const { person } = work.actor;
  const who = row.person_id === person ? `as ${office}` : `for and on behalf of the ${office}`;
  const did = ownsItsText(answered.part) ? 'signed' : 'commented';
  await recordStep(house, work, answered.isSigned ? `${did} ${who}` : `wrote ${who}`);
  if (!answered.isSigned) return;
  await tellPerson(work.tx, house, work.kept.author_id, {
    kind: 'reminder',
    link: `/author/reports/${answered.report}`,
    about: `report:${answered.report}:${answered.part}:${house.now()}`,
    by: person ?? '',
  });
}
