import { stringify } from 'csv-stringify/sync';
import type { PublicPack } from '#governance/pack.ts';

/**
 * What is in a public pack, a line for each item and paper, for the council’s own register.
 *
 * No spreadsheet takes any of it for a formula.
 */
export function packCsv({ meeting, items }: PublicPack, address: string): string {
  const of = [meeting.body.name, meeting.day, meeting.time, meeting.place];
  const lines = items.flatMap((item) => {
    const page = `${address}/meetings/${meeting.slug}`;
    const head = item.isOpen
      ? [item.number, 'item', item.title, 'open', '', '', `${page}#item-${item.number}`]
      : [item.number, 'item', ...noticeCells(item), ''];
    const papers = item.isOpen ? item.papers : [];
    const rest = papers.map((paper) =>
      paper.isOpen
        ? [item.number, 'paper', paper.title, 'open', '', '', `${page}/papers/${paper.id}`]
        : [item.number, 'paper', ...noticeCells(paper), ''],
    );
    return [head, ...rest];
  });
  return stringify(
    lines.map((line) => [...of, ...line]),
    { header: true, columns: [...headings], escape_formulas: true, bom: true },
  );
}

function noticeCells(notice: {
  readonly title: string;
  readonly classification: string;
  readonly paragraph: number | null;
  readonly publicInterest: string | null;
}) {
  const { title, classification, paragraph, publicInterest } = notice;
  return [title, classification, paragraph ?? '', publicInterest ?? ''];
}

const headings = [
  'body',
  'day',
  'time',
  'place',
  'item',
  'kind',
  'title',
  'classification',
  'schedule_12a_paragraph',
  'public_interest_reason',
  'address',
];
