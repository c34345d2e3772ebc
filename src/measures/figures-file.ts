import type { Day } from '#calendar/day.ts';
import type { ExactFigure } from '#disclosure/figure.ts';

/**
 * What the desk sends to the house: aggregates and nothing else.
 *
 * The same input gives the same bytes: entries are sorted by measure, last day,
 * unit and breakdown, and there is no time stamp.
 */
export type FiguresFile = {
  readonly format: 'rooftree-figures/1';
  readonly council: Council;
  readonly asAt: Day;
  readonly source: {
    readonly files: readonly SourceFile[];
    readonly software: string;
  };
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    /** How many records each measure had to leave out, by its code. */
    readonly byMeasure: Readonly<Record<string, number>>;
  };
  readonly figures: readonly ExactFigure[];
};

/** A council, by its three-digit code and its code at the Office for National Statistics. */
export type Council = { readonly code: string; readonly ons: string; readonly name: string };

/** A file the figures were made from: what kind, how many rows, and its SHA-256 in hexadecimal. */
export type SourceFile = { readonly kind: string; readonly rows: number; readonly sha256: string };
