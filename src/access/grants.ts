import type { Day } from '#calendar/day.ts';
import type { Role } from './roles.ts';

/** A role that somebody holds from one day until another, both included. */
export type RoleGrant = {
  readonly role: Role;
  readonly from: Day;
  /** Null while no end has been set. */
  readonly until: Day | null;
};

/** Somebody who stands in for the holder of a role, for a time. */
export type Deputyship = {
  /** The grant they stand in for: when it ends, so do they. */
  readonly of: RoleGrant;
  readonly from: Day;
  readonly until: Day;
};

/** The roles somebody holds on `day`, by their own grants and as a deputy; each once. */
export function rolesOn(
  grants: readonly RoleGrant[],
  deputyships: readonly Deputyship[],
  day: Day,
): readonly Role[] {
  const held = grants.filter((grant) => isInForceOn(grant, day));
  const deputised = deputyships
    .filter((deputyship) => isInForceOn(deputyship, day) && isInForceOn(deputyship.of, day))
    .map((deputyship) => deputyship.of);
  return [...new Set([...held, ...deputised].map((grant) => grant.role))];
}

/** Whether `dated` has begun and not ended on `day`. */
export function isInForceOn(
  dated: { readonly from: Day; readonly until: Day | null },
  day: Day,
): boolean {
  return dated.from <= day && (dated.until === null || day <= dated.until);
}
