/** A Markdown table: its headings and its rows. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

/** A generated page: its title, where it comes from, and its parts, a blank line apart. */
export function pageOf(title: string, madeFrom: string, parts: readonly string[]): string {
  const note = `_Written by \`npm run docs\` from \`${madeFrom}\`. Do not edit._`;
  return `${[`# ${title}`, note, ...parts].join('\n\n')}\n`;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}
