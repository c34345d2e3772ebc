import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, daysAfter } from '#calendar/day.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { ClearancePart } from '#governance/clearance.ts';
import { within } from '#store/database.ts';
import { addDeputyship } from '#store/identity/deputyships.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import { finalReportOf } from '#store/reports/reports.ts';
import { risksRaisedBy } from '#store/reports/risks.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { Outcome } from '../outcome.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { addTestBody } from '../year/test-year.ts';
import { moveSectionUp } from './arrange-sections.ts';
import { askForClearance, sayWhetherIncluded } from './ask-for-clearance.ts';
import { beginFromConcern } from './begin-from-concern.ts';
import { beginReport } from './begin-report.ts';
import { clearReport } from './clear-report.ts';
import { makeFinal } from './make-final.ts';
import { nudgeClearers } from './nudge-clearers.ts';
import { overruleScreen, readHeldReports } from './overrule-screen.ts';
import { promoteRisk } from './promote-risk.ts';
import { readAsked, readHandedOverReports, readOwnReports } from './read-queues.ts';
import { readAskedReport, readOwnReport } from './read-report.ts';
import { saveReport } from './save-report.ts';
import { shareReport } from './share-report.ts';
import { addTestReport, wholeWords } from './test-reports.ts';

let house: TestHouse;
let author: TestPerson;
let finance: TestPerson;
let law: TestPerson;
let chair: TestPerson;
let clerk: TestPerson;
let meeting = '';
const body = 'corporate-parenting-committee';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  author = await addTestPerson(house, ['report-author'], 'Marigold Finch');
  finance = await addTestPerson(house, ['clearance'], 'Leopold Anstey');
  law = await addTestPerson(house, ['clearance'], 'Rukhsana Bello');
  chair = await addTestPerson(house, ['chair', 'councillor'], 'Gwen Ashdown');
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  await addTestBody(house, body, ['2027-01-12']);
  meeting =
    (await inHouse((tx) => meetingNamed(tx, house.council, `${body}-2027-01-12`)))?.meeting_id ??
    '';
});
after(() => house.close());

function inHouse<R>(work: (tx: OpenTransaction) => Promise<R>, person: TestPerson | null = null) {
  const actor = { council: house.council, person: person?.id ?? null };
  return within(house.database, 'app_house', actor, work);
}

function why(outcome: Outcome): string {
  return outcome.done ? 'done' : outcome.because.say;
}

const due = day('2026-12-31');

function begin(more: object = {}): Promise<string> {
  const header = { ...wholeWords.header, meeting };
  return addTestReport(house, author, { ...wholeWords, header, ...more });
}

async function ask(report: string, part: ClearancePart, of: TestPerson): Promise<void> {
  const asked = await askForClearance(house, author, { report, part, of: of.id, due });
  ok(asked.done, why(asked));
}

async function sign(report: string, part: ClearancePart, by: TestPerson, words = 'No cost.') {
  return clearReport(house, by, { report, part, words, isSigned: true });
}

async function cleared(report: string): Promise<void> {
  await ask(report, 'finance', finance);
  await ask(report, 'legal', law);
  ok((await sign(report, 'finance', finance)).done);
  ok((await sign(report, 'legal', law, 'It is lawful.')).done);
}

test('a report is written, cleared, made final and handed over, and its trail says so', async () => {
  const report = await begin();
  match(why(await makeFinal(house, author, { report })), /has not been asked/);
  await cleared(report);
  ok((await makeFinal(house, author, { report })).done);
  const final = await inHouse((tx) => finalReportOf(tx, house.council, report));
  equal(final?.state, 'final');
  ok(final?.handedOverAt !== null);
  equal(final?.meeting?.body, 'Corporate Parenting Committee');
  deepEqual(final?.trail.map(({ by, did }) => `${by} ${did}`).slice(-2), [
    'Marigold Finch made version 2 final',
    'Marigold Finch sent the final report to the proper officer',
  ]);
  ok((await readHandedOverReports(house, clerk)).some(({ id }) => id === report));
});

test('a final report is locked, in the use case and in the database', async () => {
  const report = await begin();
  await cleared(report);
  ok((await makeFinal(house, author, { report })).done);
  const written = { summary: 'Otherwise.' };
  match(why(await saveReport(house, author, { report, version: 2, written })), /is final/);
  match(why(await sign(report, 'finance', finance)), /is final/);
  for (const column of ['words', 'final'] as const) {
    await rejects(
      inHouse(
        (tx) =>
          tx
            .updateTable('house.report')
            .set({ [column]: '{}' })
            .where('report_id', '=', report)
            .execute(),
        author,
      ),
      /A final report never changes/,
    );
  }
});

test('finance and law own their text: no author writes it, in the use case or the database', async () => {
  const report = await begin();
  await ask(report, 'finance', finance);
  match(why(await sign(report, 'finance', author)), /no such report/);
  match(why(await sign(report, 'finance', law)), /no such report/);
  ok((await sign(report, 'finance', finance, 'It costs nothing.')).done);
  const change = (words: string, by: TestPerson) =>
    inHouse(
      (tx) =>
        tx
          .updateTable('house.clearance')
          .set({ words })
          .where('report_id', '=', report)
          .where('part', '=', 'finance')
          .execute(),
      by,
    );
  await rejects(change('It saves a million.', author), /theirs to write/);
  await change('It costs very little.', finance);
  const words = (tx: OpenTransaction) =>
    tx
      .updateTable('house.report')
      .set({ words: JSON.stringify(wholeWords) })
      .where('report_id', '=', report)
      .execute();
  await rejects(inHouse(words, finance), /authors’ alone/);
});

test('comments sought and not included need a reason', async () => {
  const report = await begin();
  await cleared(report);
  await ask(report, 'executive member', chair);
  ok((await sign(report, 'executive member', chair, 'Say more about housing.')).done);
  match(why(await makeFinal(house, author, { report })), /say whether the comments are in/);
  const answer = { report, part: 'executive member', isIncluded: false } as const;
  match(why(await sayWhetherIncluded(house, author, { ...answer, reason: '' })), /Say why/);
  const reason = 'Housing has a report of its own in March.';
  ok((await sayWhetherIncluded(house, author, { ...answer, reason })).done);
  ok((await makeFinal(house, author, { report })).done);
});

test('words that may point to a child are saved with a warning, and held back until a privacy lead lets them stand', async () => {
  const sentence = 'We think of the only 15-year-old from Eritrea in Mill Lane.';
  const report = await begin({ sections: [] });
  const written = { sections: [{ id: 'b', heading: 'Who', words: `{#options} ${sentence}` }] };
  const saved = await saveReport(house, author, { report, version: 2, written });
  ok(saved.done && saved.screened.length > 0);
  await cleared(report);
  match(why(await makeFinal(house, author, { report })), /^Who: /);
  equal(await readHeldReports(house, author), null);
  const privacy = await addTestPerson(house, ['privacy-lead'], 'Ayesha Rahmani');
  const held = (await readHeldReports(house, privacy))?.find(({ id }) => id === report);
  const [found] = held?.found ?? [];
  match(found?.sentence ?? '', /Mill Lane/);
  const overrule = { report, sentence: found?.sentence ?? '' };
  match(why(await overruleScreen(house, author, { ...overrule, why: 'Fine.' })), /no such report/);
  match(why(await overruleScreen(house, privacy, { ...overrule, why: ' ' })), /Say why/);
  ok((await overruleScreen(house, privacy, { ...overrule, why: 'An invented example.' })).done);
  ok((await makeFinal(house, author, { report })).done);
  const log = await inHouse((tx) =>
    tx.selectFrom('audit.entry').select('did').where('subject', '=', `report:${report}`).execute(),
  );
  const logged = log.map(({ did }) => did).join('\n');
  match(logged, /warned that it may point to a child/);
  match(logged, /let words stand that the screen had found/);
});

test('two people in different parts both succeed; in the same part both texts are kept', async () => {
  const report = await begin();
  const other = await addTestPerson(house, ['nurse'], 'Siobhan Lacey');
  ok((await shareReport(house, author, { report, with: other.id })).done);
  const one = await saveReport(house, author, {
    report,
    version: 2,
    written: { policy: 'The Act.' },
  });
  ok(one.done && one.clash === null);
  const two = await saveReport(house, other, { report, version: 2, written: { summary: 'Hers.' } });
  ok(two.done && two.clash === null);
  const late = await saveReport(house, author, {
    report,
    version: 3,
    written: { summary: 'His.' },
  });
  ok(late.done);
  equal(late.clash?.by, 'Siobhan Lacey');
  equal(late.clash?.theirs.summary, 'Hers.');
  const again = await saveReport(house, author, {
    report,
    version: late.version,
    written: { summary: 'Hers. His.' },
  });
  ok(again.done && again.clash === null);
});

test('a text of five million characters is refused in a sentence, and nothing is saved', async () => {
  const report = await begin();
  const written = { policy: 'a'.repeat(5_000_000) };
  const refused = await saveReport(house, author, { report, version: 2, written });
  match(why(refused), /5,000,000 characters.*Nothing was saved/);
  equal((await readOwnReport(house, author, report))?.report.version, 2);
});

test('a paragraph keeps what points to it when its section moves', async () => {
  const sections = [
    { id: 'x', heading: 'First', words: 'One.\n\nTwo.' },
    { id: 'y', heading: 'Second', words: '{#options} Three.' },
  ];
  const report = await begin({ sections });
  const place = async () => {
    const read = await readOwnReport(house, author, report);
    return read?.findings.some(({ say }) => /points to nothing/.test(say));
  };
  equal(await place(), false);
  ok((await moveSectionUp(house, author, { report, section: 'y' })).done);
  equal(await place(), false);
});

test('each queue holds what is its reader’s, and a report is nobody else’s', async () => {
  const report = await begin();
  await ask(report, 'finance', finance);
  ok((await readAsked(house, finance)).some((one) => one.report === report && !one.isSigned));
  ok((await readAsked(house, law)).every((one) => one.report !== report));
  equal((await readAskedReport(house, finance, report))?.mine.join(), 'finance');
  equal(await readAskedReport(house, law, report), null);
  const stranger = await addTestPerson(house, ['report-author'], 'Hal Byrne');
  equal(await readOwnReport(house, stranger, report), null);
  deepEqual(await readOwnReports(house, stranger), []);
  const [first] = await readOwnReports(house, author);
  equal(first?.state, 'in clearance');
});

test('a deputy signs for and on behalf of whom they stand in for, and only while they do', async () => {
  const report = await begin();
  await ask(report, 'legal', law);
  const deputy = await addTestPerson(house, ['clearance'], 'Bartholomew Okonjo');
  match(why(await sign(report, 'legal', deputy)), /no such report/);
  const today = londonDayOf(house.now());
  await inHouse(async (tx) => {
    const [of] = await keptGrants(tx, law.id);
    ok(of !== undefined);
    const until = daysAfter(today, 3);
    const standing = { id: crypto.randomUUID(), person: deputy.id, of, from: today, until };
    await addDeputyship(tx, standing, { at: house.now(), by: null });
  });
  ok((await sign(report, 'legal', deputy, 'It is lawful.')).done);
  const read = await readOwnReport(house, author, report);
  deepEqual(
    read?.report.clearance.map(({ signed }) => [signed?.by, signed?.onBehalfOf]),
    [['Bartholomew Okonjo', 'Rukhsana Bello']],
  );
  match(read?.report.trail.at(-1)?.did ?? '', /for and on behalf of the borough solicitor/);
});

test('a risk with its owner goes on the list of the body it is for, once', async () => {
  const report = await begin();
  ok((await promoteRisk(house, author, { report, risk: 0 })).done);
  match(why(await promoteRisk(house, author, { report, risk: 0 })), /stands on the list already/);
  match(why(await promoteRisk(house, author, { report, risk: 7 })), /no such report/);
  const raised = await inHouse((tx) => risksRaisedBy(tx, house.council, report));
  deepEqual(
    raised.map(({ risk, owner, state }) => [risk, owner, state]),
    [['Nothing changes.', 'Director', 'open']],
  );
});

test('a concern of the reviewing officers’ annual report becomes an action of the body', async () => {
  const begun = await beginReport(house, author, {
    template: 'reviewing officers’ annual report',
    title: 'Reviewing officers: the year',
  });
  ok(begun.done);
  const { report } = begun;
  const own = await readOwnReport(house, author, report);
  equal(own?.report.words.sections.length, 6);
  const header = { ...wholeWords.header, meeting };
  const last = {
    id: 'part-6',
    heading: 'Concerns',
    words: '{#options} Plans for leaving begin late.',
  };
  const written = { ...wholeWords, header, sections: [last] };
  ok((await saveReport(house, author, { report, version: 1, written })).done);
  await cleared(report);
  ok((await makeFinal(house, author, { report })).done);
  const nurse = await addTestPerson(house, ['nurse'], 'Siobhan Lacey');
  const action = {
    report,
    concern: 0,
    owner: nurse.id,
    due,
    test: 'Every plan is begun at sixteen.',
  };
  match(why(await beginFromConcern(house, author, action)), /no such report/);
  match(why(await beginFromConcern(house, clerk, { ...action, concern: 5 })), /no such report/);
  ok((await beginFromConcern(house, clerk, action)).done);
  match(why(await beginFromConcern(house, clerk, action)), /begun already/);
});

test('whoever is late with an answer is reminded, once a week and with no word of what it is', async () => {
  const report = await begin();
  const soon = daysAfter(londonDayOf(house.now()), 1);
  const slow = await addTestPerson(house, ['clearance'], 'Ivo Penrose');
  ok(
    (await askForClearance(house, author, { report, part: 'legal', of: slow.id, due: soon })).done,
  );
  const letters = async () => {
    const all = await inHouse((tx) =>
      tx.selectFrom('house.outgoing_message').select(['address', 'link']).execute(),
    );
    return all.filter(({ address }) => address === slow.email).map(({ link }) => link);
  };
  const asked = await letters();
  for (const days of [1, 2, 3, 9]) {
    const later = minutesAfter(house.now(), days * 24 * 60);
    await nudgeClearers({ ...house, now: () => later });
  }
  deepEqual(await letters(), [...asked, `/clearance/${report}`, `/clearance/${report}`]);
});
