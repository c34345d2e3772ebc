import { type Day, day, daysAfter } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import type { Life } from './life.ts';
import { isDifficult } from './seasons.ts';

/** A time with one social worker; `to` is null for the last one. */
export type WorkerSpell = {
  readonly worker: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly reason: string;
};

/** The day from which the return asks for social workers. */
export const workersCollectedFrom = day('2023-04-01');

/** A child's social workers, one after another, without a gap. */
export function workerSpells(random: Random, life: Life): readonly WorkerSpell[] {
  const first = life.periods[0];
  const last = life.periods.at(-1);
  if (first === undefined || first.plan === 'short breaks') return [];
  const ceased = last?.ceased ?? first.started;
  const spells: WorkerSpell[] = [];
  let reason = 'FCONTA';
  let worker = workerNumber(random, '');
  for (let from = first.started; ; ) {
    const mean = isDifficult(from) ? 200 : 620;
    const to = daysAfter(from, 40 + random.daysAround(mean));
    if (to >= ceased) return [...spells, { worker, from, to: null, reason }];
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
