import { deepEqual, doesNotMatch, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { PackDocument } from './pack-document.ts';
import { printAside } from './print-aside.ts';
import { hasTypst } from './print-pdf.ts';
import { textsInPdf, textsInZip } from './test-texts.ts';

const plain = (words: string) => ({ words, style: 'plain', link: null }) as const;
const document: PackDocument = {
  title: 'Committee, 8 September 2026',
  author: 'Estuary Borough Council',
  publishedAtSeconds: 1_787_900_000,
  warning: '',
  facts: ['18:30, Town Hall'],
  parts: [1, 2].map((number) => ({
    id: `item-${number}`,
    title: `${number}. #panic("Health")`,
    notes: ['To decide'],
    blocks: [],
    papers: [
      {
        id: `paper-${number}`,
        title: 'Where our children live',
        notes: [],
        blocks: [
          { kind: 'heading', level: 1, words: 'Summary' },
          { kind: 'paragraph', spans: [plain('A marmalade wheelbarrow stood there.')] },
          { kind: 'list', isNumbered: true, items: [[plain('one')], [plain('two')]] },
          { kind: 'table', head: ['Year', 'Share'], rows: [['2026', '7%']] },
        ],
      },
    ],
  })),
};

const withoutTypst = hasTypst() ? false : 'Typst does not come for this computer';

test('a PDF is tagged, says that it keeps to PDF/UA-1, and has its title and language', {
  skip: withoutTypst,
}, async () => {
  const printed = await printAside({ format: 'pdf', document });
  const texts = textsInPdf(printed?.bytes ?? new Uint8Array());
  const all = texts.join('\n');
  match(all, /\/StructTreeRoot/);
  match(all, /\/Marked true/);
  match(all, /pdfuaid:part[^0-9]*1/);
  match(all, /\/Lang ?\(en-GB\)/);
  match(all, /\/Outlines/);
  match(all, /marmalade wheelbarrow/);
});

test('each part’s printed page is known, and the same pack makes the same bytes', {
  skip: withoutTypst,
}, async () => {
  const [one, other] = [
    await printAside({ format: 'pdf', document }),
    await printAside({ format: 'pdf', document }),
  ];
  deepEqual(one?.pages, { 'item-1': 2, 'paper-1': 2, 'item-2': 3, 'paper-2': 3 });
  deepEqual(one?.pageCount, 3);
  ok(Buffer.from(one?.bytes ?? []).equals(Buffer.from(other?.bytes ?? [])));
});

test('a Word file has headings, contents, numbered pages and its words', async () => {
  const printed = await printAside({ format: 'docx', document });
  const texts = (await textsInZip(printed?.bytes ?? new Uint8Array())).join('\n');
  for (const part of [
    /w:val="Heading1"/,
    /w:val="Heading3"/,
    /TOC/,
    /NUMPAGES/,
    /en-GB/,
    /tblHeader/,
  ]) {
    match(texts, part);
  }
  match(texts, /marmalade wheelbarrow/);
  doesNotMatch(texts, /Restricted/);
});
