import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, test } from 'node:test';
import { daysAfter } from '#calendar/day.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { addDeputyship } from '#store/identity/deputyships.ts';
import { keptGrants } from '#store/identity/grants.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { addTestPerson, type TestPerson } from '../people/test-people.ts';
import { askForClearance, sayWhetherIncluded } from './ask-for-clearance.ts';
import { makeFinal } from './make-final.ts';
import { nudgeClearers } from './nudge-clearers.ts';
import { overruleScreen, readHeldReports } from './overrule-screen.ts';
import { readOwnReport } from './read-report.ts';
import { saveReport } from './save-report.ts';
import { openReportDesk, why } from './test-desk.ts';
import { wholeWords } from './test-reports.ts';

const { house, author, finance, law, chair, ask, sign, begin, cleared, inHouse } =
  await openReportDesk();
after(() => house.close());

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
