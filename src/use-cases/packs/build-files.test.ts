import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hasTypst } from '#files/packs/print-pdf.ts';
import { textsInPdf, textsInZip } from '#files/packs/test-texts.ts';
import { buildPackFiles } from './build-files.ts';
import { confirmPack, publishPack } from './publish-pack.ts';
import { readPublishedFile } from './read-published.ts';
import { readRestrictedFile } from './read-restricted-pack.ts';
import { readPackWorkbench } from './read-workbench.ts';
import { recallPack } from './recall-pack.ts';
import { bring, canary, exemptPaper, openTestMeeting, type TestMeeting } from './test-meeting.ts';

let at: TestMeeting;
const drawn: (number | null)[] = [];
before(async () => {
  at = await openTestMeeting({
    drawPack: ({ printed }) => {
      drawn.push(printed?.pageCount ?? null);
      return { page: '', youngPeoples: '', papers: [] };
    },
  });
  const { house, clerk, secondClerk, meeting, items } = at;
  await bring(at, {
    item: items.open,
    title: 'Health',
    words: '# Summary\n\nA marmalade wheelbarrow.',
  });
  await bring(at, { item: items.open, title: `${canary} annex`, words: canary, ...exemptPaper });
  await bring(at, { item: items.exempt, title: 'The house', words: canary });
  await publishPack(house, clerk, { meeting });
  await confirmPack(house, secondClerk, { meeting });
  deepEqual((await readPackWorkbench(house, clerk, meeting))?.packs[0]?.files?.state, 'waiting');
  await buildPackFiles(house);
});
after(() => at.house.close());

const none = new Uint8Array();
const skip = hasTypst() ? false : 'Typst does not come for this computer';

test('every file is made, its progress told, and the page drawn again with its printed pages', {
  skip,
}, async () => {
  const { house, clerk, meeting } = at;
  const files = (await readPackWorkbench(house, clerk, meeting))?.packs[0]?.files;
  deepEqual(files, { state: 'done', made: 5, outOf: 5 });
  deepEqual(drawn, [null, 2]);
});

test('the public files hold the open paper and no word of a restricted one, its title or its name', {
  skip,
}, async () => {
  const { house, meeting } = at;
  const read = async (format: 'pdf' | 'docx' | 'csv') =>
    (await readPublishedFile(house, { meeting, format })) ?? none;
  const texts = {
    pdf: textsInPdf(await read('pdf')).join('\n'),
    docx: (await textsInZip(await read('docx'))).join('\n'),
    csv: Buffer.from(await read('csv')).toString('utf8'),
  };
  for (const text of Object.values(texts)) {
    doesNotMatch(text, new RegExp(canary));
    match(text, /Annex about one home/);
  }
  match(texts.pdf, /marmalade wheelbarrow/);
  match(texts.docx, /marmalade wheelbarrow/);
  match(texts.csv, /Health,open/);
});

test('the whole pack on paper has it all, and says on every page that it is restricted', {
  skip,
}, async () => {
  const { house, member, stranger, meeting } = at;
  const file = await readRestrictedFile(house, member, { meeting, format: 'pdf' });
  const text = textsInPdf(file?.bytes ?? none).join('\n');
  match(text, new RegExp(canary));
  match(text, /Restricted: for members of this body alone/);
  equal(await readRestrictedFile(house, stranger, { meeting, format: 'pdf' }), null);
});

test('a recall takes the files away', async () => {
  const { house, clerk, member, meeting } = at;
  await recallPack(house, clerk, { meeting, why: 'A slip.' });
  equal(await readPublishedFile(house, { meeting, format: 'csv' }), null);
  const file = await readRestrictedFile(house, member, { meeting, format: 'docx' });
  equal(file?.bytes ?? null, null);
});
