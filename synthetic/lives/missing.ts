import { ageYearsOn, type Day, daysAfter, daysBetween } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import { episodesOf } from './episodes.ts';
import type { Life, PeriodOfCare } from './life.ts';
import { difficultSummer, isDifficult } from './seasons.ts';

/** A time somebody was missing (M), or away without leave (A). */
export type MissingSpell = { readonly kind: 'M' | 'A'; readonly from: Day; readonly to: Day };

/**
 * The missing spells of a whole life in care, earliest first, none overlapping.
 *
 * A few young people go missing again and again, most never. A spell is over
 * before the child moves or leaves care.
 */
export function missingSpells(random: Random, life: Life): readonly MissingSpell[] {
  const goesMissing = random.chance(0.22);
  if (!goesMissing) return [];
  const meanGap = random.weighted({ 45: 2, 120: 4, 300: 4 });
  return life.periods
    .filter(({ plan }) => plan !== 'short breaks' && plan !== 'remand')
    .flatMap((period) => spellsDuring(random, life.bornOn, period, Number(meanGap)));
}

function spellsDuring(
  random: Random,
  bornOn: Day,
  period: PeriodOfCare,
  meanGap: number,
): readonly MissingSpell[] {
  const spells: MissingSpell[] = [];
  for (
    let at = period.started;
    at < period.ceased;
    at = daysAfter(at, nextGap(random, at, meanGap))
  ) {
    const spell = spellFrom(random, at, period);
    const isOldEnough = ageYearsOn(bornOn, at) >= 12;
    const isFirst = at === period.started;
    if (isOldEnough && !isFirst && spell !== null) spells.push(spell);
  }
  return spells;
}

function nextGap(random: Random, at: Day, meanGap: number): number {
  const gap = 8 + random.daysAround(meanGap);
  const isBefore = at < difficultSummer.from && daysBetween(at, difficultSummer.from) < gap;
  return isDifficult(at) || isBefore ? Math.max(8, Math.round(gap / 3)) : gap;
}

/** A spell that begins on `at`; null where the child moves too soon for it to fit. */
function spellFrom(random: Random, at: Day, period: PeriodOfCare): MissingSpell | null {
  const to = daysAfter(at, Number(random.weighted({ 0: 45, 1: 35, 2: 12, 4: 5, 7: 3 })));
  const movesWithin = episodesOf(period).some(
    ({ started, ceased }) => (started >= at && started <= to) || ceased === to,
  );
  const kind = random.chance(0.8) ? 'M' : 'A';
  return movesWithin ? null : { kind, from: at, to };
}
