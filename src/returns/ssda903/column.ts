import { type Day, dayOf } from '#calendar/day.ts';

/** How the cells of one column of a return are read. */
export type Column<Value> = {
  /** What `cell` says, or undefined when it cannot be read. It is never blank, nor has it spaces round it. */
  readonly read: (cell: string) => Value | undefined;
  /** A stable name for a cell that cannot be read: 'not-a-day'. */
  readonly trouble: string;
  /** What such a cell is, and what to do: 'is not a day. Use dd/mm/yyyy.' */
  readonly whichIs: string;
  /** Whether a row that has nothing readable here is left out. */
  readonly needed: boolean;
  /** The reporting years, by the year they end in, for which a code was in use; null when always. */
  readonly inUse: Readonly<Record<string, YearsInUse>> | null;
};

/** The first and last reporting year, by the year it ends in, for which a code was in use. */
export type YearsInUse = { readonly from?: number; readonly until?: number };

/** A column without which a row says nothing. */
export type NeededColumn<Value> = Column<Value> & { readonly needed: true };

/** Marks `column` as one without which a row is left out. */
export function needed<Value>(column: Column<Value>): NeededColumn<Value> {
  return { ...column, needed: true };
}

/** Whatever is written there. */
export const text: Column<string> = {
  read: (cell) => cell,
  trouble: 'not-text',
  whichIs: 'cannot be read.',
  needed: false,
  inUse: null,
};

/** A child’s id: capitals or not makes no difference. */
export const childId: NeededColumn<string> = needed({
  ...text,
  read: (cell) => cell.toUpperCase(),
});

/** A day written dd/mm/yyyy; a day or month of one digit will do. */
export const day: Column<Day> = {
  read: readReturnDay,
  trouble: 'not-a-day',
  whichIs: 'is not a day. Use dd/mm/yyyy.',
  needed: false,
  inUse: null,
};

const zedDay = /^(?:ZZ\/(?:0?[1-9]|1[0-2])\/\d{4}|ZZ\/ZZ\/(?:\d{4}|ZZZZ))$/;

/** A day of which less may be known: zz/mm/yyyy, zz/zz/yyyy or zz/zz/zzzz; kept as written, in capitals. */
export const dayOrPart: Column<string> = {
  read: (cell) => {
    const written = cell.toUpperCase();
    return zedDay.test(written) || readReturnDay(cell) !== undefined ? written : undefined;
  },
  trouble: 'not-a-day',
  whichIs: 'is not a day. Use dd/mm/yyyy, with zz for what is not known.',
  needed: false,
  inUse: null,
};

/** Yes or no, written 1 or 0. */
export const yesNo: Column<boolean> = {
  read: (cell) => (cell === '1' ? true : cell === '0' ? false : undefined),
  trouble: 'not-yes-or-no',
  whichIs: 'is neither 1 nor 0. Use 1 for yes and 0 for no.',
  needed: false,
  inUse: null,
};

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): Column<number> {
  return {
    read: (cell) => {
      const number = /^\d{1,3}$/.test(cell) ? Number(cell) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
    trouble: 'not-a-number',
    whichIs: `is not a whole number from ${least} to ${most}.`,
    needed: false,
    inUse: null,
  };
}

/** One of the codes that are the keys of `list`, in capitals or not. */
export function code<Code extends string>(
  list: Readonly<Record<Code, unknown>>,
  inUse: Readonly<Record<string, YearsInUse>> | null = null,
): Column<Code> {
  const codes = new Map(Object.keys(list).map((known) => [known, known as Code]));
  return {
    read: (cell) => codes.get(cell) ?? codes.get(cell.toUpperCase()),
    trouble: 'unknown-code',
    whichIs: `is not one of its codes (${[...codes.keys()].join(' ')}).`,
    needed: false,
    inUse,
  };
}

const slashedDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function readReturnDay(cell: string): Day | undefined {
  const parts = slashedDay.exec(cell);
  if (parts === null) return undefined;
  return dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) ?? undefined;
}
