import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { instant } from '#calendar/instant.ts';
import { within } from '#store/database.ts';
import type { Outcome } from '../outcome.ts';
import { addTestPerson } from '../people/test-people.ts';
import { addPaper, type NewPaper } from './add-paper.ts';
import { buildPackFiles } from './build-files.ts';
import { overruleScreen } from './overrule-screen.ts';
import { confirmPack, dropPack, publishPack } from './publish-pack.ts';
import { readMeetingPage } from './read-meeting-page.ts';
import { readOpenings } from './read-openings.ts';
import { readPublishedFile, readPublishedPaper } from './read-published.ts';
import { readRestrictedFile, readRestrictedPack } from './read-restricted-pack.ts';
import { readPackWorkbench } from './read-workbench.ts';
import { recallPack } from './recall-pack.ts';
import { search } from './search.ts';
import { bring, canary, exemptPaper, openTestMeeting, type TestMeeting } from './test-meeting.ts';

const tooLate = instant('2026-08-31T09:00:00.000Z');
const afterwards = instant('2026-09-03T09:00:00.000Z');

let at: TestMeeting;
beforeEach(async () => {
  at = await openTestMeeting();
});
afterEach(() => at.house.close());

const said = (outcome: Outcome) => (outcome.done ? 'done' : outcome.because.say);
const kindOf = (outcome: Outcome) => (outcome.done ? 'done' : outcome.because.kind);

/** What waits to be sent to `address`. */
function messagesTo(address: string) {
  const actor = { council: at.house.council, person: null };
  return within(at.house.database, 'app_house', actor, (tx) =>
    tx
      .selectFrom('house.outgoing_message')
      .select('about')
      .where('address', '=', address)
      .execute(),
  );
}

async function publishByTwo(): Promise<void> {
  const { house, clerk, secondClerk, meeting } = at;
  deepEqual(await publishPack(house, clerk, { meeting }), {
    done: true,
    state: 'asked',
    version: 1,
  });
  deepEqual(said(await confirmPack(house, secondClerk, { meeting })), 'done');
}

test('a pack with a restricted item needs a second person, and the public reads its notice alone', async () => {
  const { house, clerk, meeting, items } = at;
  const paper = await bring(at, { item: items.open, title: 'Health', words: 'All is well.' });
  await bring(at, { item: items.open, title: `${canary} annex`, words: canary, ...exemptPaper });
  await publishPack(house, clerk, { meeting });
  equal((await readMeetingPage(house, meeting)).html, null);
  match(said(await confirmPack(house, clerk, { meeting })), /somebody else has to publish/);
  deepEqual(said(await confirmPack(house, at.secondClerk, { meeting })), 'done');
  const page = await readMeetingPage(house, meeting);
  match(page.html ?? '', /Annex about one home.*"paragraph":2.*It would show who lives there/);
  doesNotMatch(JSON.stringify(page), new RegExp(canary));
  ok((await readPublishedPaper(house, { meeting, paper })) !== null);
});

test('what changed after it was asked for is not published unseen', async () => {
  const { house, clerk, secondClerk, meeting, items } = at;
  await publishPack(house, clerk, { meeting });
  await bring(at, { item: items.open, title: 'Late thought', words: 'One more.' });
  match(said(await confirmPack(house, secondClerk, { meeting })), /changed since/);
  deepEqual(said(await dropPack(house, clerk, { meeting })), 'done');
  deepEqual((await publishPack(house, clerk, { meeting })).done, true);
});

test('a day after the last lawful day, publishing needs the chair’s reason', async () => {
  const { house, clerk, meeting } = at;
  house.turnClockTo(tooLate);
  match(said(await publishPack(house, clerk, { meeting })), /last lawful day .* has passed/);
  const urgency = 'The court decides on Friday.';
  deepEqual((await publishPack(house, clerk, { meeting, urgency })).done, true);
});

test('a supplement of 3 September needs the chair’s reason, joins the same pack, and is told once', async () => {
  const { house, meeting, items, clerk, secondClerk } = at;
  await publishByTwo();
  house.turnClockTo(afterwards);
  const late = { item: items.open, title: 'Late', words: 'It came late.' };
  match(await bring(at, late).catch(String), /chair’s reason why this paper cannot wait/);
  await bring(at, { ...late, urgency: 'The court decides on Friday.' });
  await publishPack(house, clerk, { meeting });
  deepEqual(said(await confirmPack(house, secondClerk, { meeting })), 'done');
  match((await readMeetingPage(house, meeting)).html ?? '', /It came late.*The court decides/);
  deepEqual((await messagesTo(at.member.email)).length, 2);
});

test('what the screen finds holds a pack up until the privacy lead lets it stand', async () => {
  const { house, clerk, privacyLead, meeting, items } = at;
  const words = 'We heard of the only 15-year-old from Eritrea in Mill Lane.';
  await bring(at, { item: items.open, title: 'Health', words });
  match(said(await publishPack(house, clerk, { meeting })), /screen found 4 places/);
  deepEqual((await messagesTo(privacyLead.email)).length, 1);
  const found = (await readPackWorkbench(house, privacyLead, meeting))?.unanswered ?? [];
  for (const one of found) {
    const asClerk = await overruleScreen(house, clerk, { meeting, ...one, why: 'It is fine.' });
    deepEqual(kindOf(asClerk), 'may not');
    const why = 'She is made up, and asked for it.';
    deepEqual(said(await overruleScreen(house, privacyLead, { meeting, ...one, why })), 'done');
  }
  deepEqual((await publishPack(house, clerk, { meeting })).done, true);
  const bench = await readPackWorkbench(house, clerk, meeting);
  deepEqual(bench?.letStand.length, 4);
  deepEqual((await readPackWorkbench(house, privacyLead, meeting))?.unanswered, []);
});

test('what its publisher let stand does not count, whatever roles they hold', async () => {
  const { house, meeting, items } = at;
  const both = await addTestPerson(house, ['democratic-services', 'privacy-lead'], 'Una Both');
  await bring(at, { item: items.open, title: 'Health', words: 'Just two young people came.' });
  const [found] = (await readPackWorkbench(house, both, meeting))?.unanswered ?? [];
  ok(found !== undefined);
  await overruleScreen(house, both, { meeting, ...found, why: 'I say so.' });
  match(said(await publishPack(house, both, { meeting })), /screen found one place/);
  deepEqual((await publishPack(house, at.clerk, { meeting })).done, true);
});

test('members of the body read the whole pack; others find nothing', async () => {
  const { house, member, stranger, officer, meeting, items } = at;
  await bring(at, { item: items.exempt, title: 'The house', words: canary });
  await publishByTwo();
  const pack = await readRestrictedPack(house, member, meeting);
  match(JSON.stringify(pack), new RegExp(canary));
  deepEqual(await readRestrictedPack(house, stranger, meeting), null);
  deepEqual(await readRestrictedPack(house, member, 'no-such-meeting'), null);
  const openings = await readOpenings(house, officer, meeting);
  deepEqual(
    openings?.opened.map(({ name, version }) => [name, version]),
    [['Robin Vale', 1]],
  );
});

test('a recall takes page, papers and search away at once, names who opened it, and keeps the record sealed', async () => {
  const { house, clerk, member, officer, meeting, items } = at;
  const paper = await bring(at, { item: items.open, title: 'Health', words: 'All is well.' });
  await publishByTwo();
  const before = await readRestrictedPack(house, member, meeting);
  ok(before?.pack !== null && before !== null);
  const of = { meeting: before.meeting };
  match(said(await recallPack(house, clerk, { meeting, why: ' ' })), /Say why/);
  deepEqual(said(await recallPack(house, clerk, { meeting, why: 'A name slipped in.' })), 'done');
  const page = await readMeetingPage(house, meeting);
  deepEqual([page.state, page.html, page.young_html], ['withdrawn', null, null]);
  deepEqual(await readPublishedPaper(house, { meeting, paper }), null);
  deepEqual(await readRestrictedPack(house, member, meeting), { ...of, pack: null });
  const openings = await readOpenings(house, officer, meeting);
  deepEqual(openings?.recalled?.why, 'A name slipped in.');
  deepEqual(openings?.opened.length, 1);
  const actor = { council: house.council, person: null };
  const kept = await within(house.database, 'app_public', actor, (tx) =>
    tx.selectFrom('published.pack_page').select('html').execute(),
  );
  deepEqual(kept, []);
});

test('a recalled meeting can be published anew, as the next version', async () => {
  const { house, clerk, secondClerk, meeting } = at;
  await publishByTwo();
  await recallPack(house, clerk, { meeting, why: 'A slip.' });
  await publishPack(house, clerk, { meeting });
  deepEqual(await confirmPack(house, secondClerk, { meeting }), {
    done: true,
    state: 'published',
    version: 2,
  });
  deepEqual((await readMeetingPage(house, meeting)).state, 'standing');
});

test('papers of a body that does not meet in public go to its members and to nobody else', async () => {
  const { house, member, stranger, meeting, items } = at;
  const actor = { council: house.council, person: null };
  await within(house.database, 'app_house', actor, (tx) =>
    tx.updateTable('house.body').set({ legal_form: 'informal panel' }).execute(),
  );
  const paper = await bring(at, { item: items.open, title: 'Health', words: 'A wheelbarrow.' });
  await publishByTwo();
  await buildPackFiles(house);
  deepEqual((await readMeetingPage(house, meeting)).meeting, null);
  deepEqual(await readPublishedPaper(house, { meeting, paper }), null);
  for (const format of ['pdf', 'docx', 'csv'] as const) {
    deepEqual(await readPublishedFile(house, { meeting, format }), null);
  }
  deepEqual(await search(house, null, 'wheelbarrow'), []);
  deepEqual(await search(house, stranger, 'wheelbarrow'), []);
  deepEqual((await search(house, member, 'wheelbarrow')).length, 1);
  const file = await readRestrictedFile(house, member, { meeting, format: 'docx' });
  ok(file !== null && file.bytes !== null);
});

const slips: readonly (readonly [what: string, slip: Partial<NewPaper>, say: RegExp])[] = [
  ['without a title', { title: ' ' }, /Give the paper a title/],
  ['without words', { words: '' }, /Type or paste/],
  ['of five megabytes', { words: 'a'.repeat(5_000_000) }, /longer than a million characters/],
  ['exempt without a paragraph', { ...exemptPaper, paragraph: null }, /paragraph of Schedule 12A/],
  [
    'kept back without a public title',
    { ...exemptPaper, publicTitle: '' },
    /title that the public/,
  ],
];

for (const [what, slip, say] of slips) {
  test(`a paper ${what} is not taken`, async () => {
    const paper = { item: at.items.open, title: 'Health', words: 'Well.', ...slip };
    match(await bring(at, paper).catch(String), say);
  });
}

test('a paper under another meeting’s item is not found', async () => {
  const { house, clerk, meeting } = at;
  const paper = {
    meeting,
    item: crypto.randomUUID(),
    title: 'A',
    words: 'B',
    plainSummary: '',
    classification: 'open',
    publicTitle: '',
    paragraph: null,
    publicInterest: '',
    urgency: '',
  } as const;
  deepEqual(kindOf(await addPaper(house, clerk, paper)), 'not found');
});
