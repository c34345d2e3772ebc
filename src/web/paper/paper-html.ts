import MarkdownIt from 'markdown-it';
import { readReference } from '#governance/reference.ts';
import type { Quoted } from '#governance/report.ts';

/** What the references of a text say, by what stands between their braces. */
export type SaidOf = (inside: string) => Quoted | null;

/**
 * `words`, written in a little Markdown, as HTML that can do no harm.
 *
 * No HTML comes through, no picture, and no heading: the report has its own.
 * Links go to pages of ours, to https and to mail, and nowhere else.
 */
export function paperHtml(words: string, said: SaidOf = () => null): string {
  return paper.render(words, { said });
}

const paper = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .disable(['heading', 'lheading', 'image', 'hr', 'reference', 'html_block', 'html_inline'])
  .use(withReferences);

paper.validateLink = (address) => /^(?:https:\/\/|mailto:|\/(?![/\\]))/i.test(address.trim());
paper.renderer.rules.table_open = () =>
  '<section class="scrolls" aria-label="Table" tabindex="0"><table class="paper__table">\n';
paper.renderer.rules.table_close = () => '</table></section>\n';

/** Prints `{see …}`, `{figure …}` and their like as what they point to. */
function withReferences(markdown: ReturnType<typeof MarkdownIt>): void {
  markdown.inline.ruler.before('emphasis', 'reference_in_braces', (state, silent) => {
    const found = /^\{([^{}\n]{1,200})\}/.exec(state.src.slice(state.pos, state.pos + 202));
    const inside = found?.[1];
    if (inside === undefined || readReference(inside) === null) return false;
    if (!silent) state.push('reference_in_braces', '', 0).content = inside;
    state.pos += inside.length + 2;
    return true;
  });
  markdown.renderer.rules.reference_in_braces = (tokens, index, _options, environment) => {
    const inside = tokens[index]?.content ?? '';
    return referenceHtml(inside, (environment as { readonly said: SaidOf }).said(inside));
  };
}

function referenceHtml(inside: string, quoted: Quoted | null): string {
  // A name that a text gives its own paragraph is for writers only.
  if (readReference(inside)?.kind === 'label') return '';
  const { escapeHtml } = paper.utils;
  if (quoted === null) return `<mark>{${escapeHtml(inside)}}</mark>`;
  const text = escapeHtml(quoted.text);
  return quoted.href === null ? text : `<a href="${escapeHtml(quoted.href)}">${text}</a>`;
}
