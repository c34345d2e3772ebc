import type { Day } from '#calendar/day.ts';
import type { Council } from '#measures/figures-file.ts';
import type { Chapter } from './chapters.ts';
import type { Trouble } from './troubles.ts';

/** A file dropped on the page, and the folder it came in; '' when it came by itself. */
export type DroppedFile = { readonly folder: string; readonly name: string; readonly file: File };

/** What the page asks of its worker. */
export type ToWorker =
  | { readonly ask: 'read'; readonly files: readonly DroppedFile[] }
  | {
      readonly ask: 'work out';
      readonly council: Council;
      readonly asAt: Day;
      readonly months: number;
    }
  | { readonly ask: 'explain'; readonly measure: string; readonly asAt: Day };

/** What the worker tells the page. */
export type FromWorker =
  | {
      readonly tell: 'opening';
      readonly file: string;
      readonly opened: number;
      readonly of: number;
    }
  | { readonly tell: 'refused'; readonly say: string }
  | {
      readonly tell: 'read';
      /** The day that figures are most likely wanted of. */
      readonly suggested: Day;
      readonly troubles: readonly Trouble[];
    }
  | {
      readonly tell: 'worked out';
      /** The figures file as it would be saved or sent. */
      readonly text: string;
      readonly figures: number;
      readonly chapters: readonly Chapter[];
      readonly troubles: readonly Trouble[];
    }
  | {
      readonly tell: 'explained';
      readonly measure: string;
      readonly counted: Behind;
      readonly leftOut: Behind;
    };

/** The children behind a figure: how many, and the first of them with their histories. */
export type Behind = { readonly howMany: number; readonly children: readonly string[] };
