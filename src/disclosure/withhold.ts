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
    const cover = firstCover(nestings, { at, cells, withheld, policy });
    if (cover !== null) withheld.groups.add(cover);
  }
  return withheld.cells;
}

/** One day and kind in the middle of being decided. */
type Place = {
  readonly at: string;
  readonly cells: readonly Cell[];
  readonly withheld: Withholding;
  readonly policy: DisclosurePolicy;
};

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
function firstCover(nestings: readonly Nesting[], place: Place): string | null {
  const shown = shownSizes(place.cells, place.withheld);
  for (const nesting of nestings) {
    const cover = coverFor(nesting, shown, place);
    if (cover !== null) return cover;
  }
  return null;
}

/** The group to hide so that `nesting` gives nothing away: a shown part, or the whole when none is. */
function coverFor(
  nesting: Nesting,
  shown: ReadonlyMap<string, number>,
  place: Place,
): string | null {
  const whole = groupAt(nesting.whole, place.at);
  const parts = nesting.parts.map((part) => groupAt(part, place.at));
  const wholeSize = shown.get(whole);
  if (wholeSize === undefined) return null;
  const sizeOfPart = (part: string) => shown.get(part) ?? 0;
  const left = parts.reduce((rest, part) => rest - sizeOfPart(part), wholeSize);
  const hidden = parts.filter((part) => !shown.has(part));
  const [only] = hidden;
  const givesBack =
    nesting.complete && hidden.length === 1 && place.withheld.groups.has(only ?? '');
  if (!givesBack && !isFew(left, place.policy)) return null;
  return (
    cheapest(
      parts.filter((part) => sizeOfPart(part) > 0),
      shown,
      place,
    ) ?? whole
  );
}

/** Of several groups the one whose hiding withholds fewest figures; of those the smallest. */
function cheapest(
  groups: readonly string[],
  shown: ReadonlyMap<string, number>,
  { cells }: Place,
): string | null {
  const figuresLost = (group: string) => {
    const revealing = cells.filter(({ reveals }) => reveals.some((one) => one.group === group));
    const lost = new Set(revealing.map(({ together }) => together));
    return cells.filter(({ together }) => lost.has(together)).length;
  };
  const [first] = groups
    .map((group) => ({ group, lost: figuresLost(group), size: shown.get(group) ?? 0 }))
    .toSorted((one, other) => one.lost - other.lost || one.size - other.size);
  return first?.group ?? null;
}

/** The size of every group that can be read from the cells that are not withheld. */
function shownSizes(cells: readonly Cell[], withheld: Withholding): ReadonlyMap<string, number> {
  const shown = cells.filter(({ key }) => !withheld.cells.has(key));
  return new Map(
    shown.flatMap(({ reveals }) => reveals.map(({ group, size }) => [group, size] as const)),
  );
}
