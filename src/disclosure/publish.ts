import { cellKey, cellsOf, isMeasureItself } from './cells.ts';
import type { ExactFigure, FigureName, PublishedFigure } from './figure.ts';
import { type DisclosurePolicy, isFew, policies } from './policy.ts';
import type { MeasureShape, PackShape } from './shape.ts';
import { withheldCells } from './withhold.ts';

/** A published figure as it is kept: read back only through `passedBefore`. */
export type KeptFigure = FigureName & {
  readonly because: 'small numbers' | 'no children' | 'not known' | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/**
 * `pack` made safe to show: its figures without a breakdown, each shown or withheld.
 *
 * A pack is published whole, because what one figure withholds another may
 * give back; figures with a breakdown are left out altogether.
 */
export function publish(
  pack: readonly ExactFigure[],
  shape: PackShape,
  policy: DisclosurePolicy,
): readonly PublishedFigure[] {
  const withheld = withheldCells(cellsOf(pack, shape), shape, policy);
  return pack.flatMap((figure) => {
    const measure = shape.measures[figure.measure];
    if (measure === undefined || !isMeasureItself(figure, shape)) return [];
    return [publishOne(figure, measure, withheld.has(cellKey(figure)))];
  });
}

/** A figure that passed when it was released; throws when its policy is unknown or it breaks it. */
export function passedBefore(kept: KeptFigure, policyId: string): PublishedFigure {
  const policy = policies.find(({ id }) => id === policyId);
  if (policy === undefined) throw new RangeError('A published figure passed under no known policy');
  if (kept.because !== null) return withheldFigure(kept, kept.because);
  if (kept.value === null || showsFew(kept, policy)) {
    throw new RangeError('A published figure shows what its policy withholds');
  }
  return passed({
    ...named(kept),
    shown: true,
    value: kept.value,
    numerator: kept.numerator,
    denominator: kept.denominator,
  });
}

function showsFew(kept: KeptFigure, policy: DisclosurePolicy): boolean {
  const { numerator, denominator } = kept;
  const others = numerator === null || denominator === null ? 0 : denominator - numerator;
  return [numerator, denominator, others].some((count) => count !== null && isFew(count, policy));
}

function publishOne(
  figure: ExactFigure,
  measure: MeasureShape,
  isWithheld: boolean,
): PublishedFigure {
  if (isWithheld) return withheldFigure(figure, 'small numbers');
  if (figure.denominator === 0) return withheldFigure(figure, 'no children');
  if (figure.value === null) return withheldFigure(figure, 'not known');
  return passed({
    ...named(figure),
    shown: true,
    value: figure.value,
    numerator: measure.counted === null ? null : figure.numerator,
    denominator: figure.denominator,
  });
}

function withheldFigure(
  name: FigureName,
  because: 'small numbers' | 'no children' | 'not known',
): PublishedFigure {
  return passed({ ...named(name), shown: false, because });
}

/** The name alone: nothing of the figure it is taken from comes along. */
function named({ measure, period, breakdown, unit }: FigureName): FigureName {
  return { measure, period, breakdown, unit };
}

/** The one exit: what goes through here may be seen by anyone. */
function passed(figure: FigureName & Passing): PublishedFigure {
  return figure as PublishedFigure;
}

type Passing =
  | {
      readonly shown: true;
      readonly value: number;
      readonly numerator: number | null;
      readonly denominator: number | null;
    }
  | { readonly shown: false; readonly because: 'small numbers' | 'no children' | 'not known' };
