import { type Period, reportingYearName, yearEnding } from '#calendar/reporting-year.ts';
import type { Child } from '#care/child.ts';
import type { GivenFile } from '#files/given-file.ts';
import { type OpenedFile, readFile } from '#files/read-file.ts';
import type { SourceFile } from '#measures/figures-file.ts';
import type { Untold } from '#measures/told-on.ts';
import type { Population } from '#returns/benchmarks/population.ts';
import type { Finding } from '#returns/finding.ts';
import type { Sheet } from '#returns/sheet.ts';
import {
  type Read903,
  type Return903,
  readCsvReturn,
  readXmlReturn,
} from '#returns/ssda903/read-return.ts';
import { childrenFrom } from '#returns/ssda903/to-children.ts';
import { untoldBy } from '#returns/ssda903/untold.ts';
import { type Refused, refused } from './refused.ts';
import { type SortedFiles, sortFiles } from './sort-files.ts';

/** Everything the given files say, ready to be measured. */
export type Inputs = {
  readonly children: readonly Child[];
  /** The reporting years the returns speak for without a gap, up to the last. */
  readonly covers: Period;
  /** What the return of a year leaves out altogether. */
  readonly untold: Untold;
  readonly populations: readonly Population[];
  /** The tables as they were written, so that a failing cell can be shown in its own row. */
  readonly sheets: readonly Sheet[];
  readonly sources: readonly SourceFile[];
  readonly findings: readonly Finding[];
};

/** How far reading has come: which file is being opened, and how many of how many have been. */
export type Progress = (file: string, opened: number, of: number) => void;

/** Reads every file in `given`. */
export async function readInputs(
  given: readonly GivenFile[],
  progress: Progress = () => {},
): Promise<Refused | ({ readonly refused: null } & Inputs)> {
  const opened: OpenedFile[] = [];
  for (const [at, file] of given.entries()) {
    progress(file.name, at, given.length);
    opened.push(await readFile(file));
  }
  const sorted = sortFiles(opened);
  const read = sorted.stoppers.length > 0 ? [] : readReturns(sorted);
  const stopped = read.find((one): one is Refused => one.refused !== null);
  if (stopped !== undefined) return stopped;
  const returns = read.flatMap((one) => (one.refused === null ? [one.return] : []));
  const why = whyNot(returns, sorted, given);
  if (why !== null) return refused(why);
  const { children, findings } = childrenFrom(returns);
  return {
    refused: null,
    children,
    covers: yearsCovered(returns),
    untold: untoldIn(returns),
    populations: sorted.populations,
    sheets: opened.flatMap(({ contents }) => (contents?.kind === 'csv' ? [contents.sheet] : [])),
    sources: sorted.sources,
    findings: [
      ...sorted.findings,
      ...read.flatMap((one) => (one.refused === null ? one.findings : [])),
      ...findings,
    ],
  };
}

function readReturns(sorted: SortedFiles): readonly Read903[] {
  return [
    ...sorted.csvReturns.map((one) => readCsvReturn(one.name, one.tables, one.yearEnding)),
    ...sorted.xmlReturns.map((one) => readXmlReturn(one.name, one.root, one.yearEnding)),
  ];
}

/** Why nothing can be made of the files, or null when something can. */
function whyNot(
  returns: readonly Return903[],
  sorted: SortedFiles,
  given: readonly GivenFile[],
): string | null {
  if (given.length === 0) return 'No file was given. Give the CSV or XML files of a return.';
  const [stopper] = sorted.stoppers;
  if (stopper !== undefined) return stopper.say;
  if (returns.length === 0) return whyNoReturn(sorted, given);
  for (const one of returns) {
    if (one.files.episodes === undefined) return noEpisodes(one);
    const other = returns.find((each) => each.yearEnding === one.yearEnding);
    if (other !== undefined && other !== one) return twoOfOneYear(other, one);
  }
  return null;
}

function whyNoReturn({ findings }: SortedFiles, given: readonly GivenFile[]): string {
  const [only, ...others] = findings;
  if (only !== undefined && others.length === 0) return only.say;
  const what = given.length === 1 ? 'This is not' : `None of the ${given.length} files is`;
  return `${what} a table of the SSDA903 return. ${only?.say ?? ''}`.trim();
}

function noEpisodes({ name, yearEnding: year }: Return903): string {
  return `${name}, the return for ${reportingYearName(year)}, has no Episodes table, so nobody’s time in care can be worked out. Add its file.`;
}

function twoOfOneYear(first: Return903, second: Return903): string {
  const year = reportingYearName(first.yearEnding);
  const earlier = reportingYearName(first.yearEnding - 1);
  return `${first.name} and ${second.name} are both returns for ${year}. Give one of them, or name the year of each to the command, as in ${earlier}=${second.name}.`;
}

function yearsCovered(returns: readonly Return903[]): Period {
  const years = new Set(returns.map((one) => one.yearEnding));
  const last = Math.max(...years);
  let first = last;
  while (years.has(first - 1)) first -= 1;
  return { from: yearEnding(first).from, to: yearEnding(last).to };
}

function untoldIn(returns: readonly Return903[]): Untold {
  return new Map(
    returns.map((one) => [one.yearEnding, new Set(untoldBy(one).map(([, kind]) => kind))]),
  );
}
