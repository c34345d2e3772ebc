import { type Day, day } from '#calendar/day.ts';
import type { Stay } from './life.ts';

/** The day from which nobody in care may live on their own: supported accommodation is registered. */
export const supportedFrom = day('2023-10-28');

/** `stays`, with each in independent living renamed supported accommodation on the day the law changed. */
export function withoutIndependentLiving(stays: readonly Stay[], ceased: Day): readonly Stay[] {
  return stays.flatMap((stay, index) => {
    const endsOn = stays[index + 1]?.from ?? ceased;
    const isOver = endsOn <= supportedFrom;
    if (stay.home.type !== 'P2' || isOver) return [stay];
    const supported: Stay = {
      from: supportedFrom,
      home: { ...stay.home, type: 'K3', urn: '9930099' },
      hasSameCarer: true,
      reasonMoved: 'PLACE',
    };
    return [stay, supported];
  });
}
