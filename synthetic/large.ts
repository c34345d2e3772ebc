import { day } from '#calendar/day.ts';
import { reportingYearName } from '#calendar/reporting-year.ts';
import type { GivenFile } from '#files/given-file.ts';
import { madeUpReturns } from './made-up-returns.ts';
import { csvFiles } from './returns/write-csv.ts';

/** How many children a council of size 1 looks after in the course of a year. */
const childrenAtSizeOne = 425;

/**
 * Two years of the returns of a council that looks after about `children` in a
 * year, to 31 March 2027, as files given to the desk: something to time.
 */
export function largeReturns(children: number): readonly GivenFile[] {
  const returns = madeUpReturns(5000, day('2027-03-31'), 2, children / childrenAtSizeOne);
  return returns.flatMap((made) => {
    const year = reportingYearName(made.yearEnding);
    return csvFiles(made).map(({ name, text }) => {
      const bytes = new TextEncoder().encode(text);
      return {
        name: `${year}/${name}`,
        together: year,
        yearEnding: null,
        sizeBytes: bytes.length,
        bytes: async () => bytes,
      };
    });
  });
}
