import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCouncil, addTestPerson } from '#use-cases/people/test-people.ts';
import { testMeeting } from '#use-cases/reports/test-desk.ts';
import { addTestReport, makeTestReportFinal, wholeWords } from '#use-cases/reports/test-reports.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { addTestBody } from '#use-cases/year/test-year.ts';
import { buildSite } from '../../server.ts';
import { type Browser, browserOf } from '../../test-form.ts';
import { mistakesIn } from '../../test-html.ts';

let house: TestHouse;
let site: FastifyInstance;
let clerk: Browser;
let privacy: Browser;
let final = '';
let held = '';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  site = await buildSite(house);
  clerk = browserOf(site, await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh'));
  privacy = browserOf(site, await addTestPerson(house, ['privacy-lead'], 'Ayesha Rahmani'));
  const author = await addTestPerson(house, ['report-author'], 'Marigold Finch');
  const slug = 'corporate-parenting-committee';
  await addTestBody(house, slug, ['2027-01-12']);
  const header = { ...wholeWords.header, meeting: await testMeeting(house, `${slug}-2027-01-12`) };
  final = await addTestReport(house, author, { ...wholeWords, header });
  await makeTestReportFinal(house, { report: final, author });
  const tells = { id: 'b', heading: 'Who', words: 'The only 15-year-old in Mill Lane.' };
  held = await addTestReport(house, author, { ...wholeWords, sections: [tells] });
});
after(async () => {
  await site.close();
  await house.close();
});

test('the clerk’s pages of final reports are sound, and a draft is not among them', async () => {
  for (const address of ['/clerk/reports', `/clerk/reports/${final}`]) {
    const { statusCode, body } = await clerk.read(address);
    equal(statusCode, 200, address);
    deepEqual(await mistakesIn(body), [], address);
  }
  equal((await clerk.read(`/clerk/reports/${held}`)).statusCode, 404);
});

test('a privacy lead lets a sentence stand with a reason, and without one is asked for it', async () => {
  const { body } = await privacy.read('/privacy-lead/reports');
  deepEqual(await mistakesIn(body), []);
  const sentence = /name="sentence" value="([^"]*)"/.exec(body)?.[1] ?? '';
  match(sentence, /Mill Lane/);
  const asked = await privacy.send('/privacy-lead/reports', { report: held, sentence, why: '' });
  equal(asked.statusCode, 422);
  deepEqual(await mistakesIn(asked.body), []);
  const why = 'It is made up.';
  const sent = await privacy.send('/privacy-lead/reports', { report: held, sentence, why });
  equal(sent.headers.location, '/privacy-lead/reports?done=1');
  match((await privacy.read('/privacy-lead/reports')).body, /No report is held back/);
});
