import type { FigureName } from '#disclosure/figure.ts';

/** The order of the figures file: measure, last day, unit, then breakdown. */
export function inFileOrder(one: FigureName, other: FigureName): number {
  const theirs = keyOf(other);
  for (const [index, text] of keyOf(one).entries()) {
    const against = theirs[index] ?? '';
    if (text !== against) return text < against ? -1 : 1;
  }
  return 0;
}

function keyOf({ measure, period, unit, breakdown }: FigureName): readonly string[] {
  const parts = Object.entries(breakdown).map(([key, group]) => `${key}=${group}`);
  return [measure, period.to, unit, parts.toSorted().join('&')];
}
