import MarkdownIt from 'markdown-it';
import { type Block, type Span, withoutJumps } from '#governance/paper.ts';

/** The longest text that is read as a paper, in characters: a long report is a tenth of it. */
export const longestPaper = 1_000_000;

/**
 * `words`, written in a little Markdown, as the parts every output is made from.
 *
 * Marks of HTML are words. Pictures are left out, and links that are neither
 * ours nor https lead nowhere. Reading it never throws.
 */
export function blocksOf(words: string): readonly Block[] {
  const tokens = reader.parse(words, {});
  return withoutJumps(groupsOf(tokens).flatMap(blockFrom));
}

const reader = new MarkdownIt({ html: false, linkify: false }).disable(['image', 'hr', 'code']);
reader.validateLink = (address) => /^(?:https:\/\/|mailto:|\/(?![/\\]))/i.test(address.trim());

type Token = ReturnType<typeof reader.parse>[number];

/** The tokens of each outermost part of a text. */
function groupsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const isFirst = token.level === 0 && token.nesting >= 0;
    if (isFirst) groups.push([token]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function blockFrom(tokens: readonly Token[]): readonly Block[] {
  const [first] = tokens;
  switch (first?.type) {
    case 'heading_open':
      return [{ kind: 'heading', level: levelOf(first.tag), words: plain(tokens) }];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [
        {
          kind: 'list',
          isNumbered: first.type === 'ordered_list_open',
          items: inlines(tokens).map(spansOf),
        },
      ];
    case 'table_open':
      return [tableFrom(tokens)];
    default:
      return [...inlines(tokens).map(paragraph), ...fences(tokens)];
  }
}

/** The parts of a table, row by row. */
function tableFrom(tokens: readonly Token[]): Block {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(wordsOfSpans(spansOf(token)));
  }
  const [head = [], ...rest] = rows;
  return { kind: 'table', head, rows: rest };
}

function paragraph(token: Token): Block {
  return { kind: 'paragraph', spans: spansOf(token) };
}

/** Code is set as it stands: a paper has no other use for it. */
function fences(tokens: readonly Token[]): readonly Block[] {
  return tokens
    .filter(({ type }) => type === 'fence')
    .map(({ content }) => ({
      kind: 'paragraph',
      spans: [{ words: content, style: 'plain', link: null }],
    }));
}

function inlines(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ type }) => type === 'inline');
}

/** Headings of a paper stand under those of the pack. */
function levelOf(tag: string): 1 | 2 | 3 {
  const level = Number(tag.slice(1));
  return level === 1 || level === 2 ? level : 3;
}

function plain(tokens: readonly Token[]): string {
  return inlines(tokens)
    .map((token) => wordsOfSpans(spansOf(token)))
    .join(' ');
}

function wordsOfSpans(spans: readonly Span[]): string {
  return spans.map(({ words }) => words).join('');
}

/** The words of one line of thought, each stretch with how it is set. */
function spansOf({ children }: Token): readonly Span[] {
  const spans: Span[] = [];
  let marks: Marks = { strong: 0, emphasis: 0, link: null };
  for (const token of children ?? []) {
    marks = marksAfter(marks, token);
    const words = isBreak(token.type) ? ' ' : token.content;
    if (words === '' || token.nesting !== 0) continue;
    spans.push({ words, style: styleOf(marks), link: marks.link });
  }
  return spans;
}

/** How deep the text stands in each mark. */
type Marks = { readonly strong: number; readonly emphasis: number; readonly link: string | null };

function marksAfter(marks: Marks, token: Token): Marks {
  switch (token.type) {
    case 'strong_open':
    case 'strong_close':
      return { ...marks, strong: marks.strong + token.nesting };
    case 'em_open':
    case 'em_close':
      return { ...marks, emphasis: marks.emphasis + token.nesting };
    case 'link_open':
      return { ...marks, link: String(token.attrGet('href') ?? '') };
    case 'link_close':
      return { ...marks, link: null };
    default:
      return marks;
  }
}

function styleOf({ strong, emphasis }: Marks): Span['style'] {
  if (strong > 0) return 'strong';
  return emphasis > 0 ? 'emphasis' : 'plain';
}

function isBreak(type: string): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}
