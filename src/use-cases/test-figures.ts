import { randomUUID } from 'node:crypto';
import type { SignedIn } from '#access/person.ts';
import type { Role } from '#access/roles.ts';
import { type Day, day } from '#calendar/day.ts';
import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { ExactFigure, Unit } from '#disclosure/figure.ts';
import { writeFiguresFile } from '#files/figures-file.ts';

/** The figures of a test’s council, by the numbers that a test wants to see again. */
export type TestFigures = {
  readonly council?: string;
  readonly asAt?: Day;
  readonly lookedAfter?: number;
  readonly moved?: number;
  readonly spoke?: number;
};

/** A figures file as the desk would write it, with a handful of figures that hang together. */
export function figuresText(given: TestFigures = {}): string {
  const { council = '999', asAt = day('2026-09-30'), lookedAfter = 276, moved = 19 } = given;
  const { spoke = 240 } = given;
  const named = (measure: string, unit: Unit, numerator: number, denominator: number | null) =>
    figureAsAt(asAt, measure, unit, numerator, denominator);
  return writeFiguresFile({
    ...aboutTestFigures(council, asAt),
    figures: [
      named('P01', 'count', lookedAfter, null),
      named('S01', 'percent', moved, lookedAfter),
      named('V08', 'percent', spoke, 250),
      named('V11', 'percent', 250 - spoke, 250),
    ],
  });
}

/** A figures file of two measures of health, by how many of the children each counts. */
export function healthFiguresText(given: {
  readonly asAt: Day;
  readonly assessed: number;
  readonly teeth: number;
  readonly of: number;
}): string {
  const { asAt, assessed, teeth, of } = given;
  return writeFiguresFile({
    ...aboutTestFigures('999', asAt),
    figures: [
      figureAsAt(asAt, 'T01', 'percent', assessed, of),
      figureAsAt(asAt, 'T02', 'percent', teeth, of),
    ],
  });
}

/** What every figures file of a test says before its figures. */
function aboutTestFigures(council: string, asAt: Day) {
  return {
    format: 'rooftree-figures/1',
    council: { code: council, ons: 'E99000999', name: 'Estuary' },
    asAt,
    source: {
      files: [{ kind: 'Episodes', rows: 903, sha256: 'e'.repeat(64) }],
      software: 'rooftree 0.1.0',
    },
    findings: { error: 0, warning: 2, byMeasure: {} },
  } as const;
}

/** Somebody of council 999 who holds `roles`. */
export function somebody(...roles: readonly Role[]): SignedIn {
  return { id: randomUUID(), council: '999', name: 'Somebody', roles };
}

function figureAsAt(
  asAt: Day,
  measure: string,
  unit: Unit,
  numerator: number,
  denominator: number | null,
): ExactFigure {
  const period = measure === 'P01' ? { to: asAt } : twelveMonthsTo(asAt);
  const value =
    denominator === null ? numerator : Math.floor((numerator * 100) / denominator + 0.5);
  return { measure, period, breakdown: {}, unit, numerator, denominator, value };
}
