import type { ExactFigure } from '#disclosure/figure.ts';
import type { PackShape } from '#disclosure/shape.ts';

/** One way the figures of a day should fit together, and whether they do. */
export type Check = { readonly fits: boolean; readonly say: string };

/** What a figure is called; without a part, its measure. */
export type NameOf = (figure: Pick<ExactFigure, 'measure' | 'breakdown'>) => string;

/**
 * Whether the figures of one day agree with each other.
 *
 * Its sentences hold exact numbers: they are for the release page alone.
 */
export function reconcile(
  figures: readonly ExactFigure[],
  nameOf: NameOf,
  shape: PackShape,
): readonly Check[] {
  return [...partsAddUp(figures, nameOf, shape), ...denominatorsAgree(figures, nameOf, shape)];
}

function partsAddUp(
  figures: readonly ExactFigure[],
  nameOf: NameOf,
  shape: PackShape,
): readonly Check[] {
  const makeUps = figures.filter(({ measure }) => shape.measures[measure]?.split?.as === 'parts');
  return [...Map.groupBy(makeUps, ({ measure }) => measure)].map(([measure, parts]) => {
    const whole = parts[0]?.denominator ?? 0;
    const sum = parts.reduce((total, part) => total + (part.numerator ?? 0), 0);
    const title = nameOf({ measure, breakdown: {} });
    return sum === whole
      ? { fits: true, say: `${title}: the parts add up to ${inFigures(whole)}.` }
      : {
          fits: false,
          say: `${title}: the parts add up to ${inFigures(sum)}, but the whole is ${inFigures(whole)}.`,
        };
  });
}

/** Measures that count among one group should have one denominator, but for records left out. */
function denominatorsAgree(
  figures: readonly ExactFigure[],
  nameOf: NameOf,
  shape: PackShape,
): readonly Check[] {
  return figures.flatMap((count): readonly Check[] => {
    const others = amongThoseOf(count, figures, shape);
    if (others.length === 0) return [];
    const apart = new Map(
      others
        .filter(({ denominator }) => denominator !== count.value)
        .map((other) => [other.measure, other]),
    );
    const title = nameOf(count);
    if (apart.size === 0) {
      return [
        {
          fits: true,
          say: `${title}: every measure among them counts ${inFigures(count.value ?? 0)}.`,
        },
      ];
    }
    return [...apart.values()].map((other) => ({
      fits: false,
      say: `${title}: ${inFigures(count.value ?? 0)}, but ‘${nameOf({ measure: other.measure, breakdown: {} })}’ is among ${inFigures(other.denominator ?? 0)}. Records may have been left out.`,
    }));
  });
}

/** The figures whose denominator is the group that `count` counts. */
function amongThoseOf(
  count: ExactFigure,
  figures: readonly ExactFigure[],
  shape: PackShape,
): readonly ExactFigure[] {
  const group = shape.measures[count.measure]?.counted;
  if (group == null || count.unit !== 'count' || count.value === null) return [];
  return figures.filter(
    (other) =>
      shape.measures[other.measure]?.among === group &&
      other.denominator !== null &&
      sharesPart(count, other),
  );
}

/** A count of one age of care leavers is compared with measures of that age alone. */
function sharesPart(count: ExactFigure, other: ExactFigure): boolean {
  return Object.entries(count.breakdown).every(([key, part]) => other.breakdown[key] === part);
}

function inFigures(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count);
}
