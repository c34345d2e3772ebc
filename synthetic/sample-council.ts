import { type Day, daysAfter, yearOf } from '#calendar/day.ts';
import { monthEnds, reportingYearName, reportingYearOf } from '#calendar/reporting-year.ts';
import type { SampleCouncil, SampleReturn } from '#use-cases/sample-council.ts';
import { face, words } from './face.ts';
import { madeUpActions } from './governance/actions.ts';
import { madeUpBodies } from './governance/bodies.ts';
import { madeUpMinutes } from './governance/minutes.ts';
import { madeUpPapers } from './governance/papers.ts';
import { madeUpReports } from './governance/reports/index.ts';
import { madeUpYear } from './governance/year.ts';
import { madeUpReturns } from './made-up-returns.ts';
import { madeUpOfficialFiles } from './official/made-up-official-files.ts';
import { populationFile } from './official/places-files.ts';
import { deputies, people } from './people.ts';
import type { MadeUpReturn } from './returns/columns.ts';
import { withLateRecord } from './returns/late-record.ts';
import { csvFiles } from './returns/write-csv.ts';
import { xmlText } from './returns/write-xml.ts';

/** The seed of the sample council everybody sees. */
export const usualSeed = 7;

/** Years of returns before the year under way: five, so that measures that look far back can. */
const wholeYears = 5;

/** How many months of figures are released. */
const monthsReleased = 36;

/**
 * Estuary Borough Council as it would be on `today`: figures up to the last month
 * end at least twelve days ago, by when a council could have released them.
 */
export function sampleCouncil(seed: number, today: Day): SampleCouncil {
  const asAt = lastReleased(today);
  const returns = madeUpReturns(seed, asAt, wholeYears, 1);
  const newest = asAt.slice(5) >= '03-31' ? yearOf(asAt) : yearOf(asAt) - 1;
  return {
    face,
    words,
    people,
    deputies,
    asAt,
    months: monthsReleased,
    returns: returns.map(told),
    correction: correction(returns, asAt),
    population: populationFile(seed, newest - 1),
    official: (own) => madeUpOfficialFiles(seed, own, newest),
    bodies: madeUpBodies(today),
    actions: madeUpActions(today),
    papers: madeUpPapers,
    reports: madeUpReports(today, asAt),
    year: madeUpYear,
    minutes: madeUpMinutes,
  };
}

function told(made: MadeUpReturn): SampleReturn {
  return { year: reportingYearName(made.yearEnding), csv: csvFiles(made), xml: xmlText(made) };
}

/** The month before the newest, as it stood once a record that came late was in. */
function correction(returns: readonly MadeUpReturn[], asAt: Day): SampleCouncil['correction'] {
  const month = monthEnds(asAt, 2)[0] ?? asAt;
  const [from, to] = [daysAfter(month, -17), daysAfter(month, -16)];
  const corrected = returns.map((made) =>
    made.yearEnding === reportingYearOf(from) ? withLateRecord(made, from, to) : made,
  );
  const note =
    'One time missing in this month was recorded after the figures were made. It is counted now.';
  return { asAt: month, note, returns: corrected.map(told) };
}

function lastReleased(today: Day): Day {
  const [last] = monthEnds(daysAfter(today, -12), 1);
  return last ?? today;
}
