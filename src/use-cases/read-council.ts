import { type CouncilTable, councilWithCode } from '#store/councils.ts';
import { within } from '#store/database.ts';
import { isWell } from '#store/is-well.ts';
import type { House } from './house.ts';

/** The council a house serves, as its pages show it. */
export type Council = {
  readonly code: string;
  readonly ons: string;
  readonly name: string;
  readonly shortName: string;
  readonly brandColour: string;
  readonly accentColour: string;
  readonly logoSvg: string | null;
  /** Whether everything in this house is made up. */
  readonly isSample: boolean;
};

/** The council of this house; before it is set up, a name to be going on with. */
export async function readCouncil(house: House): Promise<Council> {
  const actor = { council: house.council, person: null };
  const row = await within(house.database, 'app_house', actor, (tx) =>
    councilWithCode(tx, house.council),
  );
  return councilOf(row);
}

/** A council as its pages show it, from how it is kept; a name to be going on with when it is not. */
export function councilOf(row: CouncilTable | null): Council {
  if (row === null) return notSetUp;
  return {
    code: row.council_id,
    ons: row.ons,
    name: row.name,
    shortName: row.short_name,
    brandColour: row.brand_colour,
    accentColour: row.accent_colour,
    logoSvg: row.logo_svg,
    isSample: row.is_sample,
  };
}

/** Whether the house can reach its database. */
export function isDatabaseWell(house: House): Promise<boolean> {
  return isWell(house.database);
}

const notSetUp: Council = {
  code: '',
  ons: '',
  name: 'Your council',
  shortName: 'Your council',
  brandColour: '#0f5c63',
  accentColour: '#f2a900',
  logoSvg: null,
  isSample: false,
};
