import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { measures } from '#measures/definitions/index.ts';
import type { FiguresFile } from '#measures/figures-file.ts';
import type { Measure } from '#measures/measure.ts';
import { meanToOnePlace, percentOf, ratePerTenThousand } from '#measures/rounding.ts';
import { isToldOfDay } from '#measures/told-on.ts';
import type { Finding } from '#returns/finding.ts';
import { aboutField } from './figures-file-schema.ts';

/** What a figures file of the right form contradicts, in itself or in the measures it names. */
export function figuresFileFindings(file: FiguresFile): readonly Finding[] {
  return [
    ...file.figures.flatMap((figure, at) => figureFindings(file, figure, `figures.${at}`)),
    ...repeated(file.figures),
    ...partsThatDoNotAddUp(file.figures),
  ];
}

function figureFindings(file: FiguresFile, figure: ExactFigure, path: string): readonly Finding[] {
  const measure = measures.find(({ code }) => code === figure.measure);
  if (measure === undefined) {
    return [
      aboutField(`${path}.measure`, 'unknown-measure', 'names no measure that this Rooftree knows'),
    ];
  }
  const trouble =
    periodTrouble(file, figure, measure) ??
    breakdownTrouble(figure, measure) ??
    unitTrouble(figure, measure) ??
    numbersTrouble(figure);
  return trouble === null
    ? []
    : [aboutField(`${path}.${trouble.field}`, trouble.code, trouble.say)];
}

type Trouble = { readonly field: string; readonly code: string; readonly say: string } | null;

function periodTrouble(file: FiguresFile, { period }: ExactFigure, measure: Measure): Trouble {
  const code = 'wrong-period';
  if (period.to > file.asAt) {
    return { field: 'period.to', code, say: 'is later than the day the file is of' };
  }
  if (!isToldOfDay(measure, period.to)) {
    return { field: 'period.to', code, say: 'is a day the measure is not told of' };
  }
  const from = measure.period === 'as at' ? undefined : twelveMonthsTo(period.to).from;
  if (period.from === from) return null;
  const say =
    from === undefined
      ? 'is there, but the measure is of one day'
      : `is not ${from}, the first of the twelve months`;
  return { field: 'period.from', code, say };
}

function breakdownTrouble({ breakdown }: ExactFigure, { split }: Measure): Trouble {
  const keys = Object.keys(breakdown);
  const group = split === null ? undefined : breakdown[split.key];
  const fits =
    split === null
      ? keys.length === 0
      : keys.length === 1 && group !== undefined && split.groups.includes(group);
  const say = 'is not a part of this measure';
  return fits ? null : { field: 'breakdown', code: 'wrong-breakdown', say };
}

function unitTrouble(figure: ExactFigure, measure: Measure): Trouble {
  const units = unitsOf(measure, figure);
  if (units.includes(figure.unit)) return null;
  return {
    field: 'unit',
    code: 'wrong-unit',
    say: `is not ${units.join(' or ')}, as the measure has it`,
  };
}

/** Of how often something happened, children are a share and times a count. */
function unitsOf(measure: Measure, { breakdown }: ExactFigure): readonly string[] {
  if (measure.kind !== 'how often') return measure.units;
  return breakdown[measure.split?.key ?? ''] === 'episodes' ? ['count'] : ['percent'];
}

function numbersTrouble(figure: ExactFigure): Trouble {
  const { unit, numerator, denominator, value } = figure;
  const isPart = unit === 'percent' && numerator !== null && denominator !== null;
  if (isPart && numerator > denominator) {
    return { field: 'numerator', code: 'more-than-all', say: 'is more than its denominator' };
  }
  if (unit === 'count' && denominator !== null) {
    return { field: 'denominator', code: 'wrong-number', say: 'is there, but a count has none' };
  }
  const follows = valueThatFollows(figure);
  if (value === follows) return null;
  const say = 'is not what its numerator and denominator make it';
  return { field: 'value', code: 'value-does-not-follow', say };
}

/** The value that a figure’s numerator and denominator make. */
function valueThatFollows({ unit, numerator, denominator }: ExactFigure): number | null {
  if (numerator === null) return null;
  if (unit === 'count') return numerator;
  if (denominator === null) return null;
  if (unit === 'percent') return percentOf(numerator, denominator);
  if (unit === 'per-10000') return ratePerTenThousand(numerator, denominator);
  return meanToOnePlace(numerator, denominator);
}

function repeated(figures: readonly ExactFigure[]): readonly Finding[] {
  const seen = new Set<string>();
  return figures.flatMap((figure, at) => {
    const key = `${wholeOf(figure)} ${JSON.stringify(figure.breakdown)}`;
    if (seen.has(key)) return [aboutField(`figures.${at}`, 'figure-twice', 'is there twice')];
    seen.add(key);
    return [];
  });
}

function partsThatDoNotAddUp(figures: readonly ExactFigure[]): readonly Finding[] {
  const makeUps = new Set(
    measures.filter(({ split }) => split?.partsOfWhole).map(({ code }) => code),
  );
  const wholes = new Map<string, { at: number; parts: ExactFigure[] }>();
  for (const [at, figure] of figures.entries()) {
    if (!makeUps.has(figure.measure) || figure.unit !== 'percent') continue;
    const whole = wholes.get(wholeOf(figure)) ?? { at, parts: [] };
    whole.parts.push(figure);
    wholes.set(wholeOf(figure), whole);
  }
  return [...wholes.values()]
    .filter(({ parts }) => !addsUp(parts))
    .map(({ at }) =>
      aboutField(
        `figures.${at}`,
        'parts-do-not-add-up',
        'is one of parts that do not make up their whole',
      ),
    );
}

function addsUp(parts: readonly ExactFigure[]): boolean {
  const whole = parts[0]?.denominator ?? null;
  const sum = parts.reduce((total, part) => total + (part.numerator ?? 0), 0);
  return parts.every((part) => part.denominator === whole) && sum === whole;
}

function wholeOf({ measure, unit, period }: ExactFigure): string {
  return `${measure} ${unit} ${period.from ?? ''} ${period.to}`;
}
