import { day } from '#calendar/day.ts';
import type { InForce, Source } from '#law/source.ts';

/** How small a number of children may be shown, since when, and who says so. */
export type DisclosurePolicy = {
  /** The name it is kept under beside every release: never used again for another rule. */
  readonly id: string;
  /** What it says, for the people who release figures. */
  readonly says: string;
  /** The smallest count above zero that may be shown; zero is shown. */
  readonly smallestShown: number;
  readonly inForce: InForce;
  readonly source: Source;
};

/** What the Department for Education does with figures for one council: one to five are withheld. */
export const oneToFiveWithheld: DisclosurePolicy = {
  id: 'one-to-five-withheld',
  says: 'Numbers from 1 to 5 are withheld, with everything that would give them back.',
  smallestShown: 6,
  inForce: { from: day('2026-04-01'), until: null },
  source: {
    title: 'Children looked after: a focus on placement location (methodology)',
    provision: 'Disclosure control and rounding',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-a-focus-on-placement-location',
    readOn: null,
  },
};

/** The setting for a council whose own rule is “fewer than five”: one to four are withheld. */
export const oneToFourWithheld: DisclosurePolicy = {
  id: 'one-to-four-withheld',
  says: 'Numbers from 1 to 4 are withheld, with everything that would give them back.',
  smallestShown: 5,
  inForce: { from: day('2026-04-01'), until: null },
  source: {
    title: 'How many children are in the care of the local authority',
    provision: 'Note on numbers fewer than five',
    url: 'https://lambeth.gov.uk/lambeth-data-hub/how-many-children-are-care-local-authority',
    readOn: null,
  },
};

/** Every policy a release may have passed under, the usual one first. */
export const policies: readonly DisclosurePolicy[] = [oneToFiveWithheld, oneToFourWithheld];

/** Whether `count` is a number of children that may not be shown. */
export function isFew(count: number, policy: DisclosurePolicy): boolean {
  return count > 0 && count < policy.smallestShown;
}
