import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { DatabaseRole } from '../database.ts';

/** Rows that go together when their time is over. */
type Part = {
  readonly table: string;
  /** Which rows are due: those finished with before a moment. */
  readonly due: (before: Instant) => RawBuilder<unknown>;
};

/** Data that is kept for one length of time, for one reason. */
export type RowClass = {
  /** What an administrator reads. */
  readonly what: string;
  /** How many days it is kept unless the council says otherwise, counted from when it was last of use. */
  readonly days: number;
  /** The role that may remove it. */
  readonly role: DatabaseRole;
  readonly parts: readonly Part[];
};

/** The classes of rows that have an end. Published figures have none: they are the record. */
export const rowClasses = {
  'exact figures': {
    what: 'Exact figures behind releases; the receipt of each figures file stays',
    // The current collection year and three before it.
    days: 4 * 365 + 1,
    role: 'app_release',
    parts: [
      {
        table: 'sealed.exact_figure',
        due: (before) =>
          sql`receipt_id in (select receipt_id from sealed.receipt where received_at < ${before})`,
      },
    ],
  },
  sessions: {
    what: 'Sessions nobody has used since',
    days: 30,
    role: 'app_house',
    parts: [{ table: 'house.session', due: (before) => sql`seen_at < ${before}` }],
  },
  'sign-in attempts': {
    what: 'Wrong guesses, half-finished sign-ins, used links and places people signed in from',
    days: 90,
    role: 'app_house',
    parts: [
      {
        table: 'house.guesses',
        due: (before) =>
          sql`coalesce((select max(g) from unnest(guessed_at) g), '-infinity') < ${before}`,
      },
      { table: 'house.pending_sign_in', due: (before) => sql`expires_at < ${before}` },
      { table: 'house.one_time_link', due: (before) => sql`expires_at < ${before}` },
      { table: 'house.known_address', due: (before) => sql`signed_in_at < ${before}` },
    ],
  },
  'outgoing post': {
    what: 'Post sent, given up or never sent: address, kind and day',
    days: 30,
    role: 'app_house',
    parts: [{ table: 'house.outgoing_message', due: (before) => sql`queued_at < ${before}` }],
  },
} as const satisfies Record<string, RowClass>;

/** The audit log and the backups end too, each in a way of its own. */
export const otherClasses = {
  'audit log': {
    what: 'Entries of the audit log, which are kept for at least six years',
    // Six years and a day, so that two clocks a little apart agree.
    days: 6 * 365 + 3,
  },
  backups: { what: 'Nightly backups; what has been removed elsewhere lives on in them', days: 35 },
} as const;

export type RowClassName = keyof typeof rowClasses;
/** Any class of data that has an end, whether as rows or elsewhere. */
export type DataClassName = RowClassName | keyof typeof otherClasses;

/** Every class of data that has an end, in the order an administrator reads them. */
export const dataClassNames = [
  ...(Object.keys(rowClasses) as RowClassName[]),
  ...(Object.keys(otherClasses) as (keyof typeof otherClasses)[]),
];

/** What a class holds and how long it is kept unless the council says otherwise. */
export function dataClass(name: DataClassName): { readonly what: string; readonly days: number } {
  return name in rowClasses ? rowClasses[name as RowClassName] : otherClasses[name as 'backups'];
}
