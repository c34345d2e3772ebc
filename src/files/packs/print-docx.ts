import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Span } from '#governance/paper.ts';
import type { DocumentPaper, PackDocument } from './pack-document.ts';

/** `document` as a Word file, with headings, contents and numbered pages. */
export async function printDocx(document: PackDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    description: '',
    features: { updateFields: true },
    styles: {
      default: { document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } } } },
    },
    numbering: {
      config: [
        {
          reference: numbered,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: hanging }],
        },
      ],
    },
    sections: [
      {
        ...(document.warning === ''
          ? {}
          : { headers: { default: new Header({ children: [bold(document.warning)] }) } }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: contentOf(document),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const numbered = 'numbered';
const hanging = { paragraph: { indent: { left: 720, hanging: 360 } } } as const;
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

function contentOf({ title, facts, parts }: PackDocument): (Paragraph | Table | TableOfContents)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...facts.map((fact) => new Paragraph({ text: fact })),
    new Paragraph({ children: [new TextRun({ text: 'Contents', bold: true })] }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
    ...parts.flatMap((part) => [
      ...paperOf(part, 0, part.papers.length > 0),
      ...part.papers.flatMap((paper) => paperOf(paper, 1, false)),
    ]),
  ];
}

function paperOf(
  { title, notes, blocks }: DocumentPaper,
  level: 0 | 1,
  pageBreakBefore: boolean,
): (Paragraph | Table)[] {
  return [
    new Paragraph({
      text: title,
      heading: levels[level] ?? HeadingLevel.HEADING_1,
      pageBreakBefore,
    }),
    ...notes.map(
      (note) => new Paragraph({ children: [new TextRun({ text: note, italics: true })] }),
    ),
    ...blocks.flatMap((block, place) => blockOf(block, place)),
  ];
}

function blockOf(block: Block, instance: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = levels[block.level + 1] ?? HeadingLevel.HEADING_5;
      return [new Paragraph({ text: block.words, heading })];
    }
    case 'paragraph':
      return [new Paragraph({ children: block.spans.map(runOf), spacing: { after: 160 } })];
    case 'list':
      return block.items.map((spans) => itemOf(spans, block.isNumbered, instance));
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
}

function itemOf(spans: readonly Span[], isNumbered: boolean, instance: number): Paragraph {
  const children = spans.map(runOf);
  return isNumbered
    ? new Paragraph({ children, numbering: { reference: numbered, level: 0, instance } })
    : new Paragraph({ children, bullet: { level: 0 } });
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (cell) =>
          new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text: cell, bold: isHead })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function runOf({ words, style, link }: Span): TextRun | ExternalHyperlink {
  const run = new TextRun({
    text: words,
    bold: style === 'strong',
    italics: style === 'emphasis',
    ...(link === null ? {} : { style: 'Hyperlink' }),
  });
  return link === null ? run : new ExternalHyperlink({ link, children: [run] });
}

function bold(words: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: words, bold: true })] });
}

function pageNumber(): Paragraph {
  const children = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({ children: [new TextRun({ children })] });
}
