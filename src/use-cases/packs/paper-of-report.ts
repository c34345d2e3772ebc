import { blocksOf } from '#files/markdown-blocks.ts';
import { outlineOf } from '#governance/outline.ts';
import type { Block, Paper, Withheld } from '#governance/paper.ts';
import { readReference } from '#governance/reference.ts';
import type { Appendix, Quoted, Report } from '#governance/report.ts';
import { endOfReport, headOfReport } from '../reports/report-blocks.ts';

/**
 * A final report and its appendices as papers of a pack, in order.
 *
 * An appendix has a class of its own; its title is what the public reads of it.
 */
export function papersOfReport(report: Report, item: Withheld | null): readonly Paper[] {
  const { words } = report;
  const main: Paper = {
    id: report.id,
    title: words.header.title,
    withheld: words.header.classification === 'open' ? null : item,
    plainSummary: words.plainSummary,
    text: blocksOfReport(report),
    supplement: null,
  };
  return [main, ...words.appendices.map((one, index) => appendixOf(report.id, one, index + 1))];
}

function appendixOf(report: string, appendix: Appendix, number: number): Paper {
  const title = `Appendix ${number}: ${appendix.title}`;
  return {
    id: idOfAppendix(report, number),
    title,
    withheld: withheldOf(appendix, title),
    plainSummary: '',
    text: blocksOf(appendix.words),
    supplement: null,
  };
}

function withheldOf(appendix: Appendix, publicTitle: string): Withheld | null {
  const { classification, paragraph, publicInterest } = appendix;
  if (classification === 'open') return null;
  return classification === 'exempt'
    ? { classification, publicTitle, paragraph: Number(paragraph), publicInterest }
    : { classification, publicTitle, paragraph: null, publicInterest: null };
}

/** The report’s id with the appendix’s number in its last figures: the same one every time. */
function idOfAppendix(report: string, number: number): string {
  return report.slice(0, -3) + number.toString(16).padStart(3, '0');
}

/** The text of a report in the order it is printed, what it refers to put in its place. */
function blocksOfReport(report: Report): readonly Block[] {
  const { words } = report;
  const { recommendations, sections, cover, places } = outlineOf(report);
  const said = (text: string) => withReferencesSaid(text, report, places);
  const asked: Block = {
    kind: 'list',
    isNumbered: true,
    items: recommendations.map((one) => spansOfLine(said(one.words))),
  };
  return [
    ...headOfReport(report),
    ...headed('Summary', blocksOf(said(words.summary))),
    ...(recommendations.length === 0 ? [] : headed('Recommendations', [asked])),
    ...cover.flatMap((one) =>
      headed(one.heading, blocksOf(said([one.words, one.signed].filter(Boolean).join('\n\n')))),
    ),
    ...sections.flatMap(({ number, heading, paragraphs }) =>
      headed(
        number === '' ? heading : `${number}. ${heading}`,
        paragraphs.flatMap((one) => numberedBlocks(one.number, said(one.words))),
      ),
    ),
    ...(recommendations.length === 0 ? [] : headed('Recommendations, as on the cover', [asked])),
    ...endOfReport(report),
  ];
}

function headed(words: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, words }, ...blocks];
}

/** A paragraph with its number in front of its first words. */
function numberedBlocks(number: string, words: string): readonly Block[] {
  const [first, ...rest] = blocksOf(words);
  if (first === undefined) return [];
  if (first.kind !== 'paragraph') return [first, ...rest];
  const label = { words: `${number}  `, style: 'plain', link: null } as const;
  return [{ kind: 'paragraph', spans: [label, ...first.spans] }, ...rest];
}

function spansOfLine(words: string) {
  return blocksOf(words).flatMap((block) => (block.kind === 'paragraph' ? block.spans : []));
}

/** `text` with every reference as what it points to: a paragraph by its number, the rest as quoted. */
function withReferencesSaid(
  text: string,
  { quoted }: Report,
  places: ReadonlyMap<string, string>,
): string {
  return text.replace(/\{([^{}\n]{1,200})\}/g, (all, inside: string) => {
    const reference = readReference(inside);
    if (reference?.kind === 'label') return '';
    if (reference?.kind === 'paragraph') return `paragraph ${places.get(reference.label) ?? '?'}`;
    return reference === null ? all : asQuoted(new Map(Object.entries(quoted)).get(inside), all);
  });
}

function asQuoted(quoted: Quoted | undefined, written: string): string {
  if (quoted === undefined) return written;
  return quoted.href === null ? quoted.text : `[${quoted.text}](${quoted.href})`;
}
