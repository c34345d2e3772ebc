/** A political group of the council, or the councillors who are in none together. */
export type PoliticalGroup = {
  readonly name: string;
  readonly councillors: number;
  /** False for those in no group: what is left over is theirs, and the council fills it. */
  readonly isGroup: boolean;
};

/** A body whose councillors’ seats are shared out. */
export type SharedBody = { readonly id: string; readonly seats: number };

/** The seats of one group on one body: how many, and what its size comes to exactly. */
export type GroupsSeats = {
  readonly group: string;
  readonly exact: number;
  readonly seats: number;
};

/** How a number of seats is shared among the groups. */
export type Sharing = readonly GroupsSeats[];

/**
 * `seats` shared among `groups` by their size, by largest remainder.
 *
 * Of two groups with the same remainder the larger comes first, then the one
 * that is named first. A group with more than half of the councillors has more
 * than half of the seats: section 15(5)(b) of the 1989 Act comes before size.
 */
export function shareOut(groups: readonly PoliticalGroup[], seats: number): Sharing {
  const councillors = sum(groups.map((group) => group.councillors));
  if (councillors === 0) return [];
  const exact = groups.map((group) => (group.councillors * seats) / councillors);
  const whole = exact.map(Math.floor);
  const order = groups.map((_, place) => place).toSorted(byRemainder(groups, seats, councillors));
  const left = seats - sum(whole);
  const shared = groups.map(({ name }, place) => ({
    group: name,
    exact: exact[place] ?? 0,
    seats: (whole[place] ?? 0) + (order.indexOf(place) < left ? 1 : 0),
  }));
  return withMajority(groups, shared);
}

/** Compares by what is left over when whole seats are gone, in whole numbers so that equals are equal. */
function byRemainder(groups: readonly PoliticalGroup[], seats: number, councillors: number) {
  const sizes = groups.map((group) => group.councillors);
  const left = (place: number) => ((sizes[place] ?? 0) * seats) % councillors;
  return (one: number, other: number) =>
    left(other) - left(one) || (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other;
}

/** The group with more than half of the councillors, or null. */
function majorityOf(groups: readonly PoliticalGroup[]): string | null {
  const half = sum(groups.map((group) => group.councillors)) / 2;
  return groups.find(({ councillors, isGroup }) => isGroup && councillors > half)?.name ?? null;
}

function withMajority(groups: readonly PoliticalGroup[], shared: Sharing): Sharing {
  const needed = majorityNeeds(groups, shared);
  const largest = shared.find(({ group }) => group === majorityOf(groups));
  if (largest === undefined || largest.seats >= needed) return shared;
  const others = shared.filter(({ group, seats }) => group !== largest.group && seats > 0);
  const giver = others.toSorted((one, other) => over(other) - over(one))[0];
  return giver === undefined ? shared : withMajority(groups, moved(shared, giver, largest));
}

/** How many of these seats a group with more than half of the councillors must have; 0 without one. */
function majorityNeeds(groups: readonly PoliticalGroup[], shared: Sharing): number {
  if (majorityOf(groups) === null) return 0;
  return Math.floor(sum(shared.map(({ seats }) => seats)) / 2) + 1;
}

/**
 * The seats of every body in `bodies`, so that all of them together are shared by size first.
 *
 * Each body is shared by itself; where the columns then do not add up to what the
 * groups have in all, a seat at a time changes hands on the body where that
 * strays least from the groups’ sizes.
 */
export function balance(
  groups: readonly PoliticalGroup[],
  bodies: readonly SharedBody[],
): { readonly inAll: Sharing; readonly on: ReadonlyMap<string, Sharing> } {
  const inAll = shareOut(groups, sum(bodies.map(({ seats }) => seats)));
  let on = new Map(bodies.map(({ id, seats }) => [id, shareOut(groups, seats)]));
  for (;;) {
    const better = oneSeatNearer(groups, inAll, on);
    if (better === null) return { inAll, on };
    on = better;
  }
}

type OnBodies = Map<string, Sharing>;

/** `on` with the seat moved that brings it nearer to `inAll` at the least cost; null when none does. */
function oneSeatNearer(
  groups: readonly PoliticalGroup[],
  inAll: Sharing,
  on: OnBodies,
): OnBodies | null {
  const has = (name: string) =>
    sum([...on.values()].map((shared) => shared.find(({ group }) => group === name)?.seats ?? 0));
  const tooMany = inAll.filter(({ group, seats }) => has(group) > seats);
  const tooFew = inAll.filter(({ group, seats }) => has(group) < seats);
  const moves = [...on].flatMap(([id, shared]) =>
    tooMany.flatMap(({ group: from }) =>
      tooFew.flatMap(({ group: to }) => moveOn(groups, id, shared, { from, to })),
    ),
  );
  const best = moves.toSorted((one, other) => one.cost - other.cost)[0];
  return best === undefined ? null : new Map(on).set(best.id, best.shared);
}

function moveOn(
  groups: readonly PoliticalGroup[],
  id: string,
  shared: Sharing,
  { from, to }: { readonly from: string; readonly to: string },
): readonly { readonly id: string; readonly shared: Sharing; readonly cost: number }[] {
  const giver = shared.find(({ group }) => group === from);
  const taker = shared.find(({ group }) => group === to);
  if (giver === undefined || taker === undefined || giver.seats === 0) return [];
  const isMajority = from === majorityOf(groups);
  if (isMajority && giver.seats - 1 < majorityNeeds(groups, shared)) return [];
  return [{ id, shared: moved(shared, giver, taker), cost: over(taker) - over(giver) }];
}

/** By how much a group has more than its size comes to. */
function over({ seats, exact }: GroupsSeats): number {
  return seats - exact;
}

function moved(shared: Sharing, giver: GroupsSeats, taker: GroupsSeats): Sharing {
  return shared.map((one) => {
    if (one.group === giver.group) return { ...one, seats: one.seats - 1 };
    return one.group === taker.group ? { ...one, seats: one.seats + 1 } : one;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
