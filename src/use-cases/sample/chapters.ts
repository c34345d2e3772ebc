import type { Day } from '#calendar/day.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import type { SampleCouncil } from '../sample-council.ts';
import { actionsChapter } from './actions-chapter.ts';
import { bodiesAtWorkChapter } from './bodies-at-work-chapter.ts';
import { bodiesChapter } from './bodies-chapter.ts';
import { minutesChapter } from './minutes-chapter.ts';
import { packsChapter } from './packs-chapter.ts';
import { reportsChapter } from './reports-chapter.ts';
import { comingYearChapter, yearChapter } from './year-chapter.ts';

/**
 * One part of the sample council’s story, told through the doors everybody uses.
 *
 * `on` is the house at an earlier day and time: ‘10:00’.
 */
export type SampleChapter = (
  house: House,
  sample: SampleCouncil,
  on: (day: Day, time: string) => House,
) => Promise<Outcome>;

/** Every chapter, each resting on those before it. */
export const chapters: readonly SampleChapter[] = [
  bodiesChapter,
  yearChapter,
  reportsChapter,
  packsChapter,
  minutesChapter,
  comingYearChapter,
  actionsChapter,
  bodiesAtWorkChapter,
];
