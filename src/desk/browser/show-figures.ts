import type { Chapter, ToldMeasure } from './chapters.ts';
import { element } from './element.ts';
import type { Behind } from './messages.ts';

/** Asks who is behind a measure; the answer comes to `showWho`. */
export type AskWho = (code: string) => void;

/** Shows `chapters` in `place`; `askWho` is called when somebody opens the children behind a figure. */
export function showFigures(
  place: HTMLElement,
  chapters: readonly Chapter[],
  askWho: AskWho,
): void {
  place.replaceChildren(
    ...chapters.map(({ title, measures }) =>
      element(
        'section',
        { class: 'theme' },
        element('h3', {}, title),
        ...measures.map((measure) => oneMeasure(measure, askWho)),
      ),
    ),
  );
}

/** Fills in the children behind the measure called `code`, on this page and nowhere else. */
export function showWho(code: string, counted: Behind, leftOut: Behind): void {
  const place = document.getElementById(whoId(code));
  place?.replaceChildren(
    ...aList('Counted', counted),
    ...(leftOut.howMany === 0 ? [] : aList('Left out', leftOut)),
  );
}

function oneMeasure(measure: ToldMeasure, askWho: AskWho): HTMLElement {
  const who = element('details', { class: 'who' }, element('summary', {}, 'Who is counted'));
  who.append(element('div', { id: whoId(measure.code) }, element('p', {}, 'Looking…')));
  who.addEventListener('toggle', () => askWho(measure.code), { once: true });
  const left =
    measure.leftOut === 0
      ? []
      : [
          element(
            'p',
            { class: 'note' },
            `${measure.leftOut} left out, because something it needs could not be read or is not told.`,
          ),
        ];
  return element(
    'article',
    { class: 'told' },
    element('h4', {}, measure.title, ' ', element('span', { class: 'told__code' }, measure.code)),
    element(
      'ul',
      { class: 'told__say' },
      ...measure.sentences.map((say) => element('li', {}, say)),
    ),
    ...left,
    who,
  );
}

function aList(title: string, { howMany, children }: Behind): readonly HTMLElement[] {
  const lines = children.map((line) => element('li', {}, line));
  const more = howMany - children.length;
  if (more > 0) lines.push(element('li', {}, `and ${more} more`));
  const scroller = { class: 'who__list', tabindex: '0', role: 'region', 'aria-label': title };
  return [
    element('p', { class: 'who__title' }, `${title}: ${howMany}`),
    element('div', scroller, element('ul', {}, ...lines)),
  ];
}

function whoId(code: string): string {
  return `who-${code}`;
}
