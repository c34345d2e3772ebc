import { type Day, daysAfter } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import type { Life, PeriodOfCare } from './life.ts';
import { isDifficult } from './seasons.ts';

/** A time with one social worker; `to` is null for the last one. */
export type WorkerSpell = {
  readonly worker: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly reason: string;
};

/**
 * A child’s social workers, one after another.
 *
 * The last of a time in care stays until the child comes into care again, when
 * somebody new makes the first contact.
 */
export function workerSpells(random: Random, life: Life): readonly WorkerSpell[] {
  const periods = life.periods.filter(({ plan }) => plan !== 'short breaks');
  return periods.flatMap((period, index) => {
    const next = periods[index + 1]?.started ?? null;
    return spellsDuring(random, period).map((spell) => ({ ...spell, to: spell.to ?? next }));
  });
}

function spellsDuring(random: Random, period: PeriodOfCare): readonly WorkerSpell[] {
  const spells: WorkerSpell[] = [];
  let reason = 'FCONTA';
  let worker = workerNumber(random, '');
  for (let from = period.started; ; ) {
    const mean = isDifficult(from) ? 200 : 620;
    const to = daysAfter(from, 40 + random.daysAround(mean));
    if (to >= period.ceased) return [...spells, { worker, from, to: null, reason }];
    spells.push({ worker, from, to, reason });
    worker = workerNumber(random, worker);
    reason = random.weighted(reasons);
    from = to;
  }
}

/** One of sixty social workers of the made-up council, other than the one before. */
function workerNumber(random: Random, before: string): string {
  const worker = `SW97100${String(random.whole(1, 60)).padStart(2, '0')}`;
  return worker === before ? workerNumber(random, before) : worker;
}

const reasons = {
  LEFTRL: 38,
  TSPROC: 24,
  MANAGE: 12,
  ORGRST: 9,
  ABSENC: 9,
  CHCHAN: 4,
  PCCHAN: 2,
  OTHERS: 2,
} as const;
