import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { readWordReport } from './word-report.ts';

test('the headings of a Word report become sections, and its paragraphs stay in order', async () => {
  const file = new Document({
    sections: [
      {
        children: [
          new Paragraph('Before anything.'),
          new Paragraph({ text: 'Background', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun('We met '), new TextRun({ text: 'twice', bold: true })],
          }),
          new Paragraph('A {figure} is no reference here.'),
          new Paragraph({ text: 'one', bullet: { level: 0 } }),
          new Paragraph({ text: 'two', bullet: { level: 0 } }),
          new Paragraph({ text: 'What next', heading: HeadingLevel.HEADING_2 }),
          new Paragraph('We meet again.'),
        ],
      },
    ],
  });
  deepEqual(await readWordReport(await Packer.toBuffer(file)), [
    { heading: '', words: 'Before anything.' },
    {
      heading: 'Background',
      words: 'We met **twice**\n\nA \\{figure\\} is no reference here.\n\n- one\n- two',
    },
    { heading: 'What next', words: 'We meet again.' },
  ]);
});

for (const [what, bytes] of [
  ['a text', new TextEncoder().encode('Dear committee')],
  ['nothing', new Uint8Array()],
] as const) {
  test(`${what} is no Word report`, async () => equal(await readWordReport(bytes), null));
}
