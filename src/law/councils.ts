import { type Day, day } from '#calendar/day.ts';
import listed from '../../data/councils.json' with { type: 'json' };

/**
 * A council in England with the duties of a corporate parent, under one of its codes.
 *
 * A council keeps its three-digit code when it is reorganised, but is given a new
 * one by the Office for National Statistics: it is then listed once for each.
 */
export type CouncilCodes = {
  /** Three digits, as the Department for Education writes it. */
  readonly code: string;
  readonly ons: string;
  readonly name: string;
  /** The first day of these codes; null when that is before 2013. */
  readonly from: Day | null;
  /** Their last day; null while they are in use. */
  readonly until: Day | null;
};

/** Every council `data/councils.json` lists, those that are no more included. */
export const councils: readonly CouncilCodes[] = listed.councils.map(dated);

/** The made-up council that Rooftree shows itself with. It has codes that no real council has. */
const sampleCouncil = dated(listed.sample);

/** The council that `code` has ever named, of either kind, under the newest of its codes; or null. */
export function councilNamed(code: string): CouncilCodes | null {
  const written = code.trim().toUpperCase();
  const all = [...councils, sampleCouncil];
  const found = all.find((council) => council.code === written || council.ons === written);
  const ofIt = all.filter((council) => council.code === found?.code);
  return ofIt.reduce<CouncilCodes | null>(newer, null);
}

function newer(best: CouncilCodes | null, other: CouncilCodes): CouncilCodes {
  return best === null || (other.from ?? '') > (best.from ?? '') ? other : best;
}

type Listed = Omit<CouncilCodes, 'from' | 'until'> & {
  readonly from: string | null;
  readonly until: string | null;
};

function dated(council: Listed): CouncilCodes {
  return {
    ...council,
    from: council.from === null ? null : day(council.from),
    until: council.until === null ? null : day(council.until),
  };
}
