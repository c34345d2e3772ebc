/** How a guide’s own links and pictures are addressed on the web; null leaves only the words. */
export type Addresses = {
  readonly link: (written: string) => string | null;
  readonly picture: (written: string) => string | null;
};

/**
 * A guide as HTML.
 *
 * It knows the little Markdown our guides are written in: headings, paragraphs,
 * lists one level deep, blocks of code, bold, italic, code, links and pictures.
 * Everything else is printed as it stands, and nothing is ever taken for HTML.
 */
export function htmlOf(markdown: string, addresses: Addresses): string {
  return blocksOf(markdown)
    .map((block) => blockAsHtml(block, addresses))
    .join('\n');
}

/** The text between empty lines; those inside a block of code part nothing. */
function blocksOf(markdown: string): readonly string[] {
  const codeOrText = /```[\s\S]*?```|[^\n]+(?:\n[^\n]+)*/g;
  return markdown.match(codeOrText) ?? [];
}

/** The kinds of block, by how each begins, and how it is printed; whatever fits none is a paragraph. */
const kinds: readonly (readonly [
  shape: RegExp,
  print: (found: RegExpExecArray, addresses: Addresses) => string,
])[] = [
  [/^# (.+)$/, ([, title = ''], to) => `<h1 class="title">${inline(title, to)}</h1>`],
  [/^## (.+)$/, ([, title = ''], to) => `<h2>${inline(title, to)}</h2>`],
  [
    /^```\w*\n([\s\S]*?)\n?```$/,
    ([, code = '']) => `<pre class="token" tabindex="0"><code>${escaped(code)}</code></pre>`,
  ],
  [/^- [\s\S]*$/, ([block], to) => list('ul', 'bullet', block.split(/^- /m), to)],
  [/^\d+\. [\s\S]*$/, ([block], to) => list('ol', 'number', block.split(/^\d+\. /m), to)],
  [/^!\[([^\]]*)\]\(([^)]+)\)$/, ([, says = '', at = ''], to) => picture(says, at, to)],
];

function blockAsHtml(block: string, addresses: Addresses): string {
  for (const [shape, print] of kinds) {
    const found = shape.exec(block);
    if (found !== null) return print(found, addresses);
  }
  return `<p>${inline(block, addresses)}</p>`;
}

function list(
  tag: 'ul' | 'ol',
  look: 'bullet' | 'number',
  [, ...items]: readonly string[],
  addresses: Addresses,
): string {
  const lines = items.map((item) => `<li>${inline(item.trim(), addresses)}</li>`);
  return `<${tag} class="govuk-list govuk-list--${look}">${lines.join('')}</${tag}>`;
}

function picture(says: string, written: string, addresses: Addresses): string {
  const address = addresses.picture(written);
  if (address === null) return '';
  const image = `<img src="${escaped(address)}" alt="${escaped(says)}" loading="lazy">`;
  return `<p class="guide__picture">${image}</p>`;
}

/** The marks inside a line. Code comes first, so that nothing inside it is taken for a mark. */
function inline(text: string, addresses: Addresses): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.endsWith('`') && part.length > 2
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : marked(escaped(part), addresses),
    )
    .join('');
}

function marked(text: string, { link }: Addresses): string {
  return text
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, written: string) => {
      const address = link(written);
      return address === null ? words : `<a href="${address}">${words}</a>`;
    })
    .replaceAll(/&lt;(https?:\/\/[^\s&]+)&gt;/g, '<a href="$1">$1</a>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
