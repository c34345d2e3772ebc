import type { Day } from '#calendar/day.ts';
import {
  monthEnds,
  type Period,
  reportingYearOf,
  twelveMonthsTo,
} from '#calendar/reporting-year.ts';
import type { BankHolidays } from '#calendar/working-days.ts';
import type { GivenFile } from '#files/given-file.ts';
import { figuresAt, type LeftOut } from '#measures/calculate.ts';
import type { Council, FiguresFile } from '#measures/figures-file.ts';
import type { Population } from '#returns/benchmarks/population.ts';
import type { Finding } from '#returns/finding.ts';
import { asReturnWrites } from '#returns/ssda903/written-day.ts';
import { type Inputs, readInputs } from './read-inputs.ts';
import type { Refused } from './refused.ts';

/** What is asked of the desk. */
export type FiguresAsked = {
  readonly council: Council;
  readonly asAt: Day;
  /** How many month ends up to `asAt` are told as well; 0 for `asAt` alone. */
  readonly months: number;
  readonly holidays: BankHolidays;
  /** Which Rooftree this is: 'rooftree 0.1.0'. */
  readonly software: string;
};

/** What the desk makes of a return. All but `file` is about single children, and stays on the desk. */
export type FiguresMade = {
  readonly file: FiguresFile;
  readonly findings: readonly Finding[];
  readonly leftOut: readonly LeftOut[];
  readonly children: Inputs['children'];
};

/** Reads `given` and works out every figure asked for. The same files make the same figures file. */
export async function makeFigures(
  given: readonly GivenFile[],
  asked: FiguresAsked,
): Promise<Refused | ({ readonly refused: null } & FiguresMade)> {
  const inputs = await readInputs(given);
  return inputs.refused === null ? { refused: null, ...figuresFrom(inputs, asked) } : inputs;
}

/** Every figure asked for, from what has been read. */
export function figuresFrom(inputs: Inputs, asked: FiguresAsked): FiguresMade {
  const { children, covers, untold } = inputs;
  const { asAt, months, holidays } = asked;
  const population = populationOf(asked.council.code, inputs.populations);
  const reach = { asAt, months, holidays, covers, untold };
  const { figures, leftOut } = figuresAt(children, { ...reach, population });
  const findings = [...inputs.findings, ...dayFindings(covers, population, asked)];
  return {
    children,
    findings,
    leftOut,
    file: {
      format: 'rooftree-figures/1',
      council: asked.council,
      asAt,
      source: { files: inputs.sources, software: asked.software },
      findings: { ...countBySeverity(findings), byMeasure: countByMeasure(leftOut) },
      figures,
    },
  };
}

/** Children under 18 living in the council’s area, by the year in whose middle they were estimated. */
type ByYear = Readonly<Record<number, number>>;

function populationOf(code: string, populations: readonly Population[]): ByYear {
  const ours = populations.filter(({ place }) => place.level === 'council' && place.code === code);
  return Object.fromEntries(
    ours.flatMap(({ year, children }) => (children === null ? [] : [[year, children]])),
  );
}

/** What is wrong with the day asked for, given what the files cover. */
function dayFindings(
  covers: Period,
  population: ByYear,
  { asAt, months }: FiguresAsked,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (asAt < covers.from || asAt > covers.to) {
    const say = `The returns speak for ${asReturnWrites(covers.from)} to ${asReturnWrites(covers.to)}; ${asReturnWrites(asAt)} lies outside, so what is said of it cannot be right. Ask for a day within.`;
    findings.push(aboutAll('error', 'day-not-covered', say));
  }
  const began = twelveMonthsTo(asAt).from;
  if (covers.from <= asAt && began < covers.from) {
    const say = `The twelve months to ${asReturnWrites(asAt)} began on ${asReturnWrites(began)}, and the returns speak only from ${asReturnWrites(covers.from)}, so figures for the twelve months count too few. Add the return of the year before.`;
    findings.push(aboutAll('warning', 'year-not-whole', say));
  }
  const years = new Set([...monthEnds(asAt, months), asAt].map((day) => reportingYearOf(day) - 1));
  const unknown = [...years].filter((year) => population[year] === undefined);
  if (unknown.length > 0) {
    const say = `How many children lived here in the middle of ${unknown.join(' and ')} is not known, so rates are left empty. Add the population file of the Office for National Statistics.`;
    findings.push(aboutAll('warning', 'no-population', say));
  }
  return findings;
}

function countBySeverity(findings: readonly Finding[]): { error: number; warning: number } {
  const error = findings.filter((finding) => finding.severity === 'error').length;
  return { error, warning: findings.length - error };
}

function countByMeasure(leftOut: readonly LeftOut[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { measure } of leftOut) counts[measure] = (counts[measure] ?? 0) + 1;
  return counts;
}

function aboutAll(severity: Finding['severity'], code: string, say: string): Finding {
  return { severity, code, say, file: '', line: null, field: null };
}
