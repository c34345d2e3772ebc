import type { OpenPaper, PublicPack } from '#governance/pack.ts';
import { wordsOf } from '#governance/paper.ts';
import type { DrawPack, PackToDraw } from '#use-cases/house.ts';
import { madeLight } from '../made-light.ts';
import type { Print } from '../templates.ts';
import { decidedInWords, plainlyByKind, purposeInWords, purposePlainly } from './words.ts';

/**
 * Draws a pack once, when it is published, and again when its files are made or
 * its decisions come out.
 *
 * What it gives is the whole of each page but its frame.
 */
export function packDrawer(print: Print): DrawPack {
  return (toDraw) => {
    const { pack, youngPeoples } = toDraw;
    const items = itemsToPrint(toDraw);
    // Decisions come out with the minutes and in no other way.
    const hasMinutes = toDraw.decisions.length > 0;
    return {
      page: madeLight(print('meeting/fragment.njk', { ...toDraw, ...pack, items, hasMinutes })),
      youngPeoples: print('meeting/young-fragment.njk', {
        ...youngPeoples,
        items: youngPeoples.items.map((item) => ({
          ...item,
          purposeInWords: purposePlainly[item.purpose],
          always: plainlyByKind[item.kind],
        })),
      }),
      papers: papersOf(pack).map(({ item, paper }) => ({
        id: paper.id,
        html: print('meeting/paper-fragment.njk', { meeting: pack.meeting, item, paper }),
      })),
    };
  };
}

/** Items with all that the agenda says of them; the text of their papers stands on its own pages. */
function itemsToPrint({ pack, decisions }: PackToDraw) {
  return pack.items.map((item) =>
    item.isOpen
      ? {
          ...item,
          purposeInWords: purposeInWords[item.purpose],
          decisions: decisions
            .filter(({ item: of }) => of === item.id)
            .map((one) => ({ ...one, says: decidedInWords(one) })),
          papers: item.papers.map((paper) =>
            paper.isOpen ? { ...paper, beginning: beginningOf(paper) } : paper,
          ),
        }
      : item,
  );
}

function papersOf({ items }: PublicPack) {
  return items
    .filter((item) => item.isOpen)
    .flatMap((item) =>
      item.papers.filter((paper) => paper.isOpen).map((paper) => ({ item, paper })),
    );
}

/** What a paper says in plain words, or how it begins. */
function beginningOf(paper: OpenPaper): string {
  if (paper.plainSummary !== '') return paper.plainSummary;
  const first = paper.text.find(({ kind }) => kind === 'paragraph');
  if (first === undefined) return '';
  const words = wordsOf({
    title: '',
    plainSummary: '',
    text: [first],
    withheld: null,
    supplement: null,
  });
  return words.length > longestBeginning ? `${words.slice(0, longestBeginning)}…` : words;
}

/** As much of a paper as the agenda shows, in characters. */
const longestBeginning = 300;
