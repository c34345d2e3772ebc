import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { isSoundZip } from './sound-zip.ts';

/** A section of a Word report: its heading, and its paragraphs in the markup of reports. */
export type WordSection = { readonly heading: string; readonly words: string };

/** More than this inside a Word file is no report. */
const mostUnpackedBytes = 100_000_000;

/**
 * The sections of a Word report, by its headings; null when the file is no Word report.
 *
 * What stands before the first heading is under an empty one. Pictures, layout and
 * numbers are left behind: a report here numbers itself.
 */
export async function readWordReport(bytes: Uint8Array): Promise<readonly WordSection[] | null> {
  if (!(await isSoundZip(Buffer.from(bytes), mostUnpackedBytes))) return null;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(noPicture) },
    );
    return sectionsIn(value);
  } catch (trouble) {
    // The reader throws plain errors for whatever is packed like a Word file and is none.
    if (trouble instanceof Error) return null;
    throw trouble;
  }
}

const noPicture = async () => ({ src: '' });

/** The sections in the simple HTML that the reader makes. */
function sectionsIn(html: string): readonly WordSection[] {
  const reading: Reading = { sections: [{ heading: '', blocks: [] }], lists: [], text: '' };
  const parser = new SaxesParser();
  parser.on('text', (words) => {
    reading.text += words.replaceAll(/([*_{}])/g, '\\$1');
  });
  parser.on('opentag', ({ name }) => {
    if (isList(name)) reading.lists.push({ isNumbered: name === 'ol', count: 0 });
    else reading.text += marks[name] ?? '';
  });
  parser.on('closetag', ({ name }) => closeTag(reading, name));
  parser.write(`<report>${html}</report>`).close();
  return reading.sections
    .map(({ heading, blocks }) => ({ heading, words: joined(blocks) }))
    .filter(({ heading, words }) => `${heading}${words}` !== '');
}

type List = { readonly isNumbered: boolean; count: number };

/** How far the HTML has been read: what is closed, and the text of what is open. */
type Reading = {
  readonly sections: { readonly heading: string; readonly blocks: string[] }[];
  readonly lists: List[];
  text: string;
};

function closeTag(reading: Reading, name: string): void {
  const { sections, lists } = reading;
  if (isList(name)) lists.pop();
  else if (/^h[1-6]$/.test(name)) sections.push({ heading: closed(reading), blocks: [] });
  else if (name === 'li') keepBlock(reading, listItem(lists.at(-1), closed(reading)));
  else if (name === 'tr' || (name === 'p' && lists.length === 0)) {
    keepBlock(reading, closed(reading));
  } else reading.text += cellEnds[name] ?? marks[name] ?? '';
}

function keepBlock({ sections }: Reading, block: string): void {
  if (block !== '') sections.at(-1)?.blocks.push(block);
}

/** The text that was open, which is then empty. */
function closed(reading: Reading): string {
  const block = reading.text.replaceAll(/[ \t\u00a0]+/g, ' ').trim();
  reading.text = '';
  return block;
}

function isList(name: string): boolean {
  return name === 'ul' || name === 'ol';
}

const cellEnds: Readonly<Record<string, string>> = { td: ' | ', th: ' | ' };
const marks: Readonly<Record<string, string>> = { strong: '**', em: '*', br: ' ' };

function listItem(list: List | undefined, words: string): string {
  if (list === undefined || words === '') return words;
  list.count += 1;
  return list.isNumbered ? `${list.count}. ${words}` : `- ${words}`;
}

/** Items of one list stand close together; everything else has an empty line before it. */
function joined(blocks: readonly string[]): string {
  const isItem = (block: string | undefined) => /^(?:- |\d+\. )/.test(block ?? '');
  return blocks
    .map((block, index) => {
      const gap = isItem(block) && isItem(blocks[index - 1]) ? '\n' : '\n\n';
      return index === 0 ? block : `${gap}${block}`;
    })
    .join('');
}
