/**
 * How likely chance alone makes a difference at least as unlikely as this one,
 * between `some` of `of` and `others` of `othersOf`, when nothing has changed.
 *
 * Fisher’s exact test, both sides: exact for small groups, where rules of thumb fail.
 */
export function chanceOfShares(some: number, of: number, others: number, othersOf: number): number {
  const all = of + othersOf;
  const found = some + others;
  const lowest = Math.max(0, found - othersOf);
  const highest = Math.min(found, of);
  const ways = logChoose(all, found);
  return asUnlikely(lowest, highest, some, (count) =>
    Math.exp(logChoose(of, count) + logChoose(othersOf, found - count) - ways),
  );
}

/**
 * The same for events counted over `share` of all the time (or people) looked at:
 * `some` of them fell in it, `others` in the rest.
 */
export function chanceOfCounts(some: number, others: number, share: number): number {
  const found = some + others;
  return asUnlikely(0, found, some, (count) =>
    Math.exp(
      logChoose(found, count) + count * Math.log(share) + (found - count) * Math.log1p(-share),
    ),
  );
}

/** The chance of every count from `lowest` to `highest` no likelier than `seen`, together. */
function asUnlikely(
  lowest: number,
  highest: number,
  seen: number,
  chanceOf: (count: number) => number,
): number {
  // Sums in binary fractions differ in the last digit; equal chances must count as equal.
  const limit = chanceOf(seen) * (1 + 1e-9);
  let sum = 0;
  for (let count = lowest; count <= highest; count += 1) {
    const chance = chanceOf(count);
    if (chance <= limit) sum += chance;
  }
  return Math.min(1, sum);
}

function logChoose(from: number, choose: number): number {
  return logFactorial(from) - logFactorial(choose) - logFactorial(from - choose);
}

/** Stirling’s series above 15, where it is exact to eleven digits. */
function logFactorial(number: number): number {
  if (number < 16) {
    let product = 1;
    for (let factor = 2; factor <= number; factor += 1) product *= factor;
    return Math.log(product);
  }
  const inverse = 1 / number;
  return (
    number * Math.log(number) -
    number +
    Math.log(2 * Math.PI * number) / 2 +
    inverse / 12 -
    inverse ** 3 / 360 +
    inverse ** 5 / 1260
  );
}
