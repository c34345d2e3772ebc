import { londonDayOf } from '#calendar/london.ts';
import { partInWords } from '#measures/line.ts';
import type { Theme } from '#measures/measure.ts';
import { sentenceOf } from '#measures/sentence.ts';
import type { AttachedFigure } from '#store/referrals/referrals.ts';
import type { House } from '../house.ts';
import { readEveryLine } from '../read-every-line.ts';

/** A released figure that can go with a referral, and what it is chosen by. */
export type SafeFigure = AttachedFigure & { readonly key: string; readonly theme: Theme };

/**
 * The newest released figure of every line up to today, as anybody may read it.
 *
 * Exact figures cannot be among them: they are read as the public reads them.
 */
export async function safeFigures(house: House): Promise<readonly SafeFigure[]> {
  const today = londonDayOf(house.now());
  const { lines } = await readEveryLine(house);
  return lines.flatMap((line) => {
    const { measure, unit, part, figures } = line;
    const newest = figures.findLast(({ period }) => period.to < today);
    if (newest === undefined) return [];
    const of = partInWords(line);
    return [
      {
        key: [measure.id, unit, part ?? ''].join(' '),
        theme: measure.theme,
        measure: measure.id,
        title: of === null ? measure.title : `${measure.title}, ${of}`,
        sentence: sentenceOf(line, newest),
        asAt: newest.period.to,
      },
    ];
  });
}
