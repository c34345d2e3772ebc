import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, test } from 'node:test';
import { finalReportOf } from '#store/reports/reports.ts';
import { risksRaisedBy } from '#store/reports/risks.ts';
import { addItem } from '../meetings/add-item.ts';
import { addTestPerson } from '../people/test-people.ts';
import { moveSectionUp } from './arrange-sections.ts';
import { beginFromConcern } from './begin-from-concern.ts';
import { beginReport } from './begin-report.ts';
import { makeFinal } from './make-final.ts';
import { promoteRisk } from './promote-risk.ts';
import { readAsked, readHandedOverReports, readOwnReports } from './read-queues.ts';
import { readAskedReport, readOwnReport } from './read-report.ts';
import { receiveReport } from './receive-report.ts';
import { saveReport } from './save-report.ts';
import { shareReport } from './share-report.ts';
import { due, openReportDesk, testBody, why } from './test-desk.ts';
import { wholeWords } from './test-reports.ts';

const { house, author, finance, law, clerk, meeting, ask, sign, begin, cleared, inHouse } =
  await openReportDesk();
after(() => house.close());

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

test('the clerk receives a final report under an item of its meeting, and no other', async () => {
  const report = await begin();
  await cleared(report);
  ok((await makeFinal(house, author, { report })).done);
  const missing = { report, item: '00000000-0000-4000-8000-000000000000' };
  match(why(await receiveReport(house, clerk, missing)), /Choose an item of the meeting/);
  match(why(await receiveReport(house, author, missing)), /no such report/);
  const added = await addItem(house, clerk, {
    meeting: `${testBody}-2027-01-12`,
    title: 'How we work',
    kind: 'ordinary',
    purpose: 'decide',
    classification: 'open',
    publicTitle: '',
    paragraph: null,
    publicInterest: '',
    report: '',
  });
  ok(added.done);
  ok((await receiveReport(house, clerk, { report, item: added.item })).done);
  const [first] = await readHandedOverReports(house, clerk).then((all) =>
    all.filter(({ id }) => id === report),
  );
  ok(first?.receivedAt !== null);
});
