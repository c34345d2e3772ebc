import { ageYearsOn, type Day, day, daysAfter } from '#calendar/day.ts';
import { randomFrom } from '../random.ts';
import type { ToldLife } from './told-life.ts';

/** An order that deprives a child of liberty; `to` is null where it goes on beyond the stay. */
export type DeprivationSpell = { readonly from: Day; readonly to: Day };

/** The orders of the newest year, by the child’s id: a few, all in children’s homes. */
export function deprivationsOfLiberty(
  seed: number,
  told: readonly ToldLife[],
): ReadonlyMap<string, DeprivationSpell> {
  const random = randomFrom(seed, 'deprivations of liberty');
  const candidates = told.flatMap((life) => {
    const stay = life.episodes.find(
      ({ home, started, ceased }) =>
        home.type === 'K2' && started < firstOrders && ceased > daysAfter(firstOrders, 150),
    );
    const age = ageYearsOn(life.bornOn, firstOrders);
    return stay !== undefined && age >= 12 && age < 17 ? [life.id] : [];
  });
  return new Map(
    random
      .shuffled(candidates)
      .slice(0, 3)
      .map((id) => {
        const from = daysAfter(firstOrders, random.whole(0, 60));
        return [id, { from, to: daysAfter(from, random.whole(28, 84)) }];
      }),
  );
}

/** Soon after the return began to ask. */
const firstOrders = day('2026-04-20');
