import { element } from './element.ts';
import type { Trouble, TroubledRow } from './troubles.ts';

/** Shows `troubles` in `place`: each kind once, its rows behind a press. */
export function showTroubles(place: HTMLElement, troubles: readonly Trouble[]): void {
  const count = (severity: Trouble['severity']) =>
    troubles
      .filter((trouble) => trouble.severity === severity)
      .reduce((sum, { times }) => sum + times, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  place.replaceChildren(
    element('p', { class: 'lead' }, inWords(errors, warnings)),
    element('ol', { class: 'troubles' }, ...troubles.map(oneTrouble)),
  );
}

function inWords(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'Nothing is wrong with the form of this return.';
  const told = [
    errors === 0 ? '' : errors === 1 ? '1 thing to put right' : `${errors} things to put right`,
    warnings === 0 ? '' : warnings === 1 ? '1 to look at' : `${warnings} to look at`,
  ];
  return `${told.filter((part) => part !== '').join(', and ')}.`;
}

function oneTrouble(trouble: Trouble): HTMLElement {
  const isError = trouble.severity === 'error';
  const mark = element(
    'strong',
    { class: `trouble__mark trouble__mark--${trouble.severity}` },
    isError ? 'Put right' : 'Look at',
  );
  const more = trouble.times === 1 ? '' : ` And ${trouble.times - 1} more like it.`;
  const sentence = element('p', { class: 'trouble__say' }, mark, ` ${trouble.say}${more}`);
  if (trouble.rows.length === 0) return element('li', { class: 'trouble' }, sentence);
  const label = trouble.rows.length === 1 ? 'Show the row' : `Show ${trouble.rows.length} rows`;
  const summary = element('summary', {}, label);
  const rows = element('details', {}, summary);
  rows.addEventListener('toggle', () => fill(rows, trouble), { once: true });
  return element('li', { class: 'trouble' }, sentence, rows);
}

function fill(place: HTMLElement, { rows, file }: Trouble): void {
  const [first] = rows;
  if (first === undefined) return;
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Line'),
    ...first.headings.map((heading) => element('th', { scope: 'col' }, heading)),
  );
  const table = element(
    'table',
    { class: 'rows' },
    element('caption', {}, file),
    element('thead', {}, head),
    element('tbody', {}, ...rows.map(oneRow)),
  );
  const scroller = {
    class: 'scrolls',
    tabindex: '0',
    role: 'region',
    'aria-label': `Rows of ${file}`,
  };
  place.append(element('div', scroller, table));
}

function oneRow({ line, headings, cells, wrong }: TroubledRow): HTMLElement {
  const shown = headings.map((_, at) => oneCell(cells[at] ?? '', at === wrong));
  return element('tr', {}, element('th', { scope: 'row' }, String(line)), ...shown);
}

function oneCell(text: string, isWrong: boolean): HTMLElement {
  if (!isWrong) return element('td', {}, text);
  return element('td', { class: 'rows__wrong' }, element('mark', {}, text === '' ? 'blank' : text));
}
