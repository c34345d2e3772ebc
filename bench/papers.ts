import autocannon from 'autocannon';
import { within } from '#store/database.ts';
import { addItem } from '#use-cases/meetings/add-item.ts';
import { buildPackFiles } from '#use-cases/packs/build-files.ts';
import { confirmPack, publishPack } from '#use-cases/packs/publish-pack.ts';
import { readPackWorkbench } from '#use-cases/packs/read-workbench.ts';
import { bring, openTestMeeting, type TestMeeting } from '#use-cases/packs/test-meeting.ts';
import { addTestBody } from '#use-cases/year/test-year.ts';
import { packDrawer } from '#web/packs/draw-pack.ts';
import { buildSite } from '#web/server.ts';
import { openTemplates } from '#web/templates.ts';
import { withTestServer } from '../house/postgres-for-tests.ts';
import { printLine, printMachine } from './print.ts';

/** How fast papers are read, printed and found: a long agenda, a thick pack, ten years of papers. */
const connections = 50;
const seconds = 8;
const wordsOnPage = 420;
const questions = [
  'suitcase',
  'health assessment',
  'care leavers',
  'homes near schools',
  'dentist',
];

const open = {
  purpose: 'note',
  classification: 'open',
  publicTitle: '',
  paragraph: null,
  publicInterest: '',
  report: '',
} as const;
const stock =
  'the council listens to young people and finds homes near schools with help for care leavers their health assessment the dentist a suitcase for every move and time to talk about what matters'.split(
    ' ',
  );

printMachine();
process.stdout.write(`${connections} connections, the load from a thread of this same process\n`);
if (process.argv[2] !== 'server') await measure('embedded');
const measured = await withTestServer(false, async (url) => {
  process.env.ROOFTREE_TEST_DATABASE_URL = url;
  await measure('PostgreSQL');
  return true;
});
if (typeof measured === 'object' && 'missing' in measured) {
  process.stdout.write('PostgreSQL is not installed here, so it was not measured\n');
}

async function measure(engine: string): Promise<void> {
  const at = await openTestMeeting({ drawPack: packDrawer(openTemplates()) });
  const site = await buildSite(at.house);
  try {
    const address = await site.listen({ port: 0, host: '127.0.0.1' });
    await publishLong(at, { items: 60, pages: 1000 });
    const page = `${address}/meetings/${at.meeting}`;
    await measurePage(`${engine}: meeting of 60 items, 1,000 pages of papers`, page);
    const thick = await anotherMeeting(at);
    await publishLong(thick, { items: 10, pages: 200 });
    await dropFilesOf(at);
    const began = performance.now();
    const building = buildPackFiles(at.house).then(() => performance.now() - began);
    await measurePage(`${engine}: the same while 200 pages are printed`, page);
    printLine(
      `${engine}: PDF, Word and table of 200 pages, under load`,
      (await building) / 1000,
      's',
    );
    const files = (await readPackWorkbench(at.house, at.clerk, thick.meeting))?.packs[0]?.files;
    printLine(`${engine}: files made`, files?.made ?? 0, `of ${files?.outOf ?? 0}`);
    await fillTenYears(at);
    await measureSearch(engine, address);
  } finally {
    await site.close();
    await at.house.close();
  }
}

async function measurePage(what: string, url: string): Promise<void> {
  // The first answers are the slowest of any program’s life: they are not the evening’s.
  await autocannon({ url, connections, duration: 3, workers: 1 });
  const before = process.threadCpuUsage();
  const { latency, requests, errors, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    workers: 1,
  });
  printLine(`${what}, p99`, latency.p99, 'ms', 50);
  const { user, system } = process.threadCpuUsage(before);
  printLine(`${what}, answers a second`, requests.average, '/s');
  // Of the thread that answers: what other programs do on this machine does not change it.
  printLine(`${what}, processor for an answer`, (user + system) / 1000 / requests.total, 'ms');
  if (errors + non2xx > 0) throw new Error('A page was not answered');
}

/** Publishes a meeting whose papers fill `pages`, shared among `items`. */
async function publishLong(
  at: TestMeeting,
  { items, pages }: { readonly items: number; readonly pages: number },
): Promise<void> {
  const { house, clerk, secondClerk, meeting } = at;
  const words = Math.floor((pages / items) * wordsOnPage);
  for (let number = 1; number <= items; number += 1) {
    const title = `Matter ${number} before the committee`;
    const kind = number === 1 ? 'children in care council' : 'ordinary';
    const item = await addItem(house, clerk, { ...open, meeting, title, kind });
    if (!item.done) throw new Error(item.because.say);
    const summary = 'What this paper says in plain words, in a sentence or two.';
    const text = paperOf(words, number);
    await bring(at, {
      item: item.item,
      title: `Paper ${number}`,
      plainSummary: summary,
      words: text,
    });
  }
  const published = await publishPack(house, clerk, { meeting });
  if (!published.done) throw new Error(published.because.say);
  if (published.state === 'asked') await confirmPack(house, secondClerk, { meeting });
}

/** Paragraphs of made-up words, under a heading each now and then. */
function paperOf(words: number, seed: number): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < words; at += 70) {
    const line = Array.from(
      { length: 70 },
      (_, place) => stock[(place * 7 + at * 13 + seed * 31) % stock.length],
    );
    if (at % 700 === 0) paragraphs.push(`# Part ${at / 700 + 1}`);
    paragraphs.push(`${line.join(' ')}.`);
  }
  return paragraphs.join('\n\n');
}

async function anotherMeeting(at: TestMeeting): Promise<TestMeeting> {
  const { meetings } = await addTestBody(at.house, 'thick-committee', ['2026-09-09']);
  return { ...at, meeting: meetings[0] ?? '' };
}

/** The long meeting’s own files are not what is measured. */
async function dropFilesOf({ house, meeting }: TestMeeting): Promise<void> {
  await within(
    house.database,
    'app_house',
    { council: house.council, person: null },
    async (tx) => {
      const of = await tx
        .selectFrom('house.meeting')
        .select('meeting_id')
        .where('slug', '=', meeting)
        .executeTakeFirstOrThrow();
      await tx
        .updateTable('house.pack_build')
        .set({ state: 'done' })
        .where('meeting_id', '=', of.meeting_id)
        .execute();
    },
  );
}

/** Ten thousand papers of 500 packs, straight into what is published. */
async function fillTenYears({ house }: TestMeeting): Promise<void> {
  const council_id = house.council;
  await within(house.database, 'app_house', { council: council_id, person: null }, async (tx) => {
    const pack = await tx
      .selectFrom('published.pack')
      .selectAll()
      .limit(1)
      .executeTakeFirstOrThrow();
    for (let number = 0; number < 500; number += 1) {
      const key = { council_id, meeting_id: crypto.randomUUID(), version: 1 };
      const { searched: _, ...copied } = pack;
      const own = { slug: `committee-of-old-${number}`, pack: JSON.stringify(pack.pack) };
      await tx
        .insertInto('published.pack')
        .values({ ...copied, ...key, ...own, state: 'standing' })
        .execute();
      await tx
        .insertInto('published.paper')
        .values(
          Array.from({ length: 20 }, (_, place) => ({
            ...key,
            paper_id: crypto.randomUUID(),
            item_number: place + 1,
            item_title: `Matter ${place} of meeting ${number}`,
            title: `Paper ${place}`,
            html: '',
            words: paperOf(350, number * 20 + place),
          })),
        )
        .execute();
    }
  });
}

async function measureSearch(engine: string, address: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const question of questions) {
      const began = performance.now();
      const answer = await fetch(`${address}/search?q=${encodeURIComponent(question)}`);
      if (!(await answer.text()).includes('<mark>')) throw new Error(`Nothing for ${question}`);
      times.push(performance.now() - began);
    }
  }
  const sorted = times.toSorted((one, other) => one - other);
  printLine(
    `${engine}: search over 10,000 papers, median`,
    sorted[sorted.length >> 1] ?? 0,
    'ms',
    200,
  );
  printLine(`${engine}: search over 10,000 papers, slowest`, sorted.at(-1) ?? 0, 'ms', 200);
}
