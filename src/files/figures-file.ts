import type { ExactFigure } from '#disclosure/figure.ts';
import { inFileOrder } from '#measures/figure-order.ts';
import type { FiguresFile } from '#measures/figures-file.ts';
import type { Finding } from '#returns/finding.ts';
import { figuresFileFindings } from './figures-file-checks.ts';
import { parseFiguresFile } from './figures-file-schema.ts';

/** A figures file that was read; null when it is not one, or when it contradicts itself. */
export type FiguresFileRead = {
  readonly file: FiguresFile | null;
  readonly findings: readonly Finding[];
};

/**
 * The figures file that `text` holds.
 *
 * One edited by hand is refused, naming the field: its form must be right, every
 * measure known, and every value what its numerator and denominator make it.
 */
export function readFiguresFile(text: string): FiguresFileRead {
  const parsed = parseFiguresFile(text);
  if (parsed.file === null) return parsed;
  const findings = figuresFileFindings(parsed.file);
  return { file: findings.length === 0 ? parsed.file : null, findings };
}

/** `file` as the text that is sent. The same figures make the same bytes, in whatever order they come. */
export function writeFiguresFile(file: FiguresFile): string {
  const { figures, findings, ...head } = file;
  const byMeasure = Object.fromEntries(
    Object.entries(findings.byMeasure).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  const opening = JSON.stringify({ ...head, findings: { ...findings, byMeasure } }, null, 2);
  const entries = figures.toSorted(inFileOrder).map((figure) => `    ${entry(figure)}`);
  return `${opening.slice(0, -2)},\n  "figures": [\n${entries.join(',\n')}\n  ]\n}\n`;
}

function entry(figure: ExactFigure): string {
  const { measure, period, breakdown, numerator, denominator, value, unit } = figure;
  return JSON.stringify({ measure, period, breakdown, numerator, denominator, value, unit });
}
