import { measures } from '#measures/definitions/index.ts';
import { linesOf } from '#measures/line.ts';
import { signalRule } from '#measures/signal.ts';
import { besideComparators } from '#use-cases/compared-line.ts';
import type { Freeze } from '#use-cases/house.ts';
import { madeLight } from '../made-light.ts';
import type { Print } from '../templates.ts';
import { chaptersOf } from './chapters.ts';

/**
 * Draws the page of figures once, when what is public changes.
 *
 * What it gives is the whole of the page but its frame: serving it later is one
 * read and no drawing.
 */
export function figuresFragment(print: Print): Freeze {
  return ({ council, asAt, version, publishedAt, figures, comparators }) => {
    const lines = measures.flatMap((measure) => linesOf(measure, figures));
    const compared = besideComparators(lines, council.code, comparators);
    const html = print('figures/fragment.njk', {
      asAt,
      version,
      publishedAt,
      signalRule,
      chapters: chaptersOf(compared, council.shortName),
    });
    return madeLight(html);
  };
}
