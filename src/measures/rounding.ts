/**
 * `numerator` over `denominator` times `scale`, rounded half up to a whole number.
 *
 * Whole numbers throughout: a half is found by comparing counts, never by a
 * fraction that a computer cannot hold. Null when there is nothing to divide by.
 */
export function roundedHalfUp(
  numerator: number,
  denominator: number,
  scale: number,
): number | null {
  if (denominator === 0) return null;
  const twice = 2 * scale * numerator + denominator;
  return (twice - (twice % (2 * denominator))) / (2 * denominator);
}

/** A whole percentage. */
export function percentOf(numerator: number, denominator: number): number | null {
  return roundedHalfUp(numerator, denominator, 100);
}

/** A whole rate for each 10,000. */
export function ratePerTenThousand(numerator: number, population: number): number | null {
  return roundedHalfUp(numerator, population, 10_000);
}

/** A mean to one decimal place. */
export function meanToOnePlace(sum: number, count: number): number | null {
  const tenths = roundedHalfUp(sum, count, 10);
  return tenths === null ? null : tenths / 10;
}
