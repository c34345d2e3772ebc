import { type Cell, groupAt } from './cells.ts';
import { allNestings } from './nestings.ts';
import { type DisclosurePolicy, isFew } from './policy.ts';
import type { Nesting, PackShape } from './shape.ts';

/**
 * Why a cell is withheld, for the people who release figures and nobody else.
 *
 * The public sees one reason for all of them: told apart, they would say more
 * about a withheld number than that it is withheld.
 */
export type Reason =
  | 'a small number'
  | 'few others'
  | 'shown with others of its measure'
  | 'would give a small number away';

/** What has been decided so far: the cells withheld and the groups whose size stays hidden. */
type Withholding = { readonly cells: Map<string, Reason>; readonly groups: Set<string> };

/**
 * The cells of a pack that must be withheld, by key, with the reason for each.
 *
 * It begins with the small numbers and goes on until nothing withheld can be
 * worked out from what is left by adding and taking away.
 */
export function withheldCells(
  cells: readonly Cell[],
  shape: PackShape,
  policy: DisclosurePolicy,
): ReadonlyMap<string, Reason> {
  const nestings = allNestings(shape);
  const places = [...Map.groupBy(cells, ({ at }) => at)];
  return new Map(places.flatMap(([at, here]) => [...withheldAt(at, here, nestings, policy)]));
}

function withheldAt(
  at: string,
  cells: readonly Cell[],
  nestings: readonly Nesting[],
  policy: DisclosurePolicy,
): ReadonlyMap<string, Reason> {
  const withheld: Withholding = { cells: new Map(), groups: new Set() };
  for (const cell of cells) withholdSmall(cell, withheld, policy);
  for (let before = -1; before < sizeOf(withheld); ) {
    before = sizeOf(withheld);
    for (const cell of cells) withholdIfRevealing(cell, withheld);
    withholdTogether(cells, withheld);
    const shown = shownSizes(cells, withheld);
    const cover = firstCover(nestings, at, shown, withheld, policy);
    if (cover !== null) withheld.groups.add(cover);
  }
  return withheld.cells;
}

function sizeOf(withheld: Withholding): number {
  return withheld.cells.size + withheld.groups.size;
}

function withholdSmall(cell: Cell, withheld: Withholding, policy: DisclosurePolicy): void {
  const { numerator, denominator } = cell;
  const counts = [numerator, denominator].filter((count) => count !== null);
  const others = numerator === null || denominator === null ? 0 : denominator - numerator;
  const fewOthers = isFew(others, policy);
  if (fewOthers) withheld.cells.set(cell.key, 'few others');
  if (counts.some((count) => isFew(count, policy))) withheld.cells.set(cell.key, 'a small number');
  for (const [index, { group, size }] of cell.reveals.entries()) {
    if (isFew(size, policy) || (fewOthers && index === 0)) withheld.groups.add(group);
  }
}

function withholdIfRevealing(cell: Cell, withheld: Withholding): void {
  if (withheld.cells.has(cell.key)) return;
  if (cell.reveals.some(({ group }) => withheld.groups.has(group))) {
    withheld.cells.set(cell.key, 'would give a small number away');
  }
}

function withholdTogether(cells: readonly Cell[], withheld: Withholding): void {
  const broken = new Set(
    cells.filter(({ key }) => withheld.cells.has(key)).map(({ together }) => together),
  );
  for (const { key, together } of cells) {
    if (broken.has(together) && !withheld.cells.has(key)) {
      withheld.cells.set(key, 'shown with others of its measure');
    }
  }
}

/** The first group to hide because a whole and its shown parts leave a small number between them. */
function firstCover(
  nestings: readonly Nesting[],
  at: string,
  shown: ReadonlyMap<string, number>,
  withheld: Withholding,
  policy: DisclosurePolicy,
): string | null {
  for (const nesting of nestings) {
    const cover = coverFor(nesting, at, shown, withheld, policy);
    if (cover !== null) return cover;
  }
  return null;
}

/** The group to hide so that `nesting` gives nothing away at `at`: the smallest shown part. */
function coverFor(
  nesting: Nesting,
  at: string,
  shown: ReadonlyMap<string, number>,
  withheld: Withholding,
  policy: DisclosurePolicy,
): string | null {
  const whole = groupAt(nesting.whole, at);
  const parts = nesting.parts.map((part) => groupAt(part, at));
  const wholeSize = shown.get(whole);
  if (wholeSize === undefined) return null;
  const shownParts = parts.filter((part) => shown.has(part));
  const sizeOfPart = (part: string) => shown.get(part) ?? 0;
  const left = shownParts.reduce((rest, part) => rest - sizeOfPart(part), wholeSize);
  const hiddenParts = parts.filter((part) => !shown.has(part));
  const givesBack =
    nesting.complete && hiddenParts.length === 1 && hiddenParts.some((p) => withheld.groups.has(p));
  if (!givesBack && !isFew(left, policy)) return null;
  const [smallest] = shownParts
    .filter((part) => sizeOfPart(part) > 0)
    .toSorted((one, other) => sizeOfPart(one) - sizeOfPart(other));
  return smallest ?? whole;
}

/** The size of every group that can be read from the cells that are not withheld. */
function shownSizes(cells: readonly Cell[], withheld: Withholding): ReadonlyMap<string, number> {
  const shown = cells.filter(({ key }) => !withheld.cells.has(key));
  return new Map(
    shown.flatMap(({ reveals }) => reveals.map(({ group, size }) => [group, size] as const)),
  );
}
