import type { House } from '../house.ts';
import { safeFigures } from '../referrals/safe-figures.ts';

/** A released figure, and what a writer puts in a text to quote it. */
export type QuotableFigure = {
  readonly title: string;
  readonly sentence: string;
  /** With its braces. */
  readonly reference: string;
};

/** The newest released figure of every line, as a report quotes it. */
export async function quotableFigures(house: House): Promise<readonly QuotableFigure[]> {
  return (await safeFigures(house)).map(({ key, title, sentence, asAt }) => {
    const [measure = '', unit = '', part = ''] = key.split(' ');
    const inside = ['figure', measure, unit, asAt, part].filter((word) => word !== '');
    return { title, sentence, reference: `{${inside.join(' ')}}` };
  });
}
