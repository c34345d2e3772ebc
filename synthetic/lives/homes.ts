import type { PlacementProvider, PlacementType } from '#care/placement.ts';
import type { Random } from '../random.ts';
import type { Home } from './life.ts';

/**
 * A home of `type`, for a child whose family lives at `homePostcode`.
 *
 * Foster homes are new each time; children’s homes and supported accommodation
 * are a few houses that many children know. Postcodes begin EB, VA or QY, areas
 * that do not exist, and no inspectorate’s number begins with 99.
 */
export function homeOfType(random: Random, type: PlacementType, homePostcode: string): Home {
  if (type === 'P1') return { type, provider: 'PR0', urn: '', postcode: homePostcode };
  if (withoutProvider.has(type)) {
    return { type, provider: null, urn: '', postcode: madeUpPostcode(random) };
  }
  if (sharedHouses.has(type)) return sharedHouse(random, type);
  const provider = providerOf(random, type);
  const urn = withoutUrn.has(type) ? '' : agencyOf(random, provider);
  return { type, provider, urn, postcode: madeUpPostcode(random) };
}

/** The same home under another name: the carers stay, the placement type changes. */
export function renamed(home: Home, type: PlacementType): Home {
  return { ...home, type };
}

/** A postcode in an area that does not exist: three in four of them inside the borough. */
export function madeUpPostcode(random: Random, area?: string): string {
  const where = area ?? random.weighted({ EB: 70, VA: 22, QY: 8 });
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const letter = () => letters.charAt(random.whole(0, letters.length - 1));
  return `${where}${random.whole(1, 19)} ${random.whole(1, 9)}${letter()}${letter()}`;
}

const withoutProvider = new Set<PlacementType>(['T1', 'T2', 'T3', 'T4', 'Z11', 'Z13']);
const withoutUrn = new Set<PlacementType>(['P1', 'P2', 'R5']);
const sharedHouses = new Set<PlacementType>(['K1', 'K2', 'K3', 'S1']);

function providerOf(random: Random, type: PlacementType): PlacementProvider {
  if (type === 'R5') return 'PR3';
  if (type === 'U1' || type === 'U3') return 'PR1';
  if (type === 'A5' || type === 'A6') return random.weighted({ PR1: 5, PR2: 3, PR5: 2 });
  return random.weighted({ PR1: 50, PR2: 6, PR4: 36, PR5: 8 });
}

/** One fostering agency for each kind of provider, two for private ones. */
function agencyOf(random: Random, provider: PlacementProvider): string {
  if (provider === 'PR1') return '9900001';
  if (provider === 'PR2') return '9900102';
  if (provider === 'PR5') return '9900205';
  return random.oneOf(['9900311', '9900312']);
}

function sharedHouse(random: Random, type: PlacementType): Home {
  const kept = houses[type] ?? [];
  return { type, ...random.oneOf(kept) };
}

type House = Omit<Home, 'type'>;

const houses: Partial<Record<PlacementType, readonly House[]>> = {
  K1: [{ provider: 'PR2', urn: '9910001', postcode: 'QY4 1SE' }],
  K2: [
    { provider: 'PR1', urn: '9920001', postcode: 'EB2 3LW' },
    { provider: 'PR1', urn: '9920002', postcode: 'EB7 8HT' },
    { provider: 'PR4', urn: '9920003', postcode: 'EB11 2DE' },
    { provider: 'PR4', urn: '9920004', postcode: 'EB4 6RA' },
    { provider: 'PR4', urn: '9920005', postcode: 'VA3 5NB' },
    { provider: 'PR4', urn: '9920006', postcode: 'VA9 1GX' },
    { provider: 'PR4', urn: '9920007', postcode: 'QY12 7FS' },
    { provider: 'PR5', urn: '9920008', postcode: 'EB15 4UJ' },
  ],
  K3: [
    { provider: 'PR1', urn: '9930001', postcode: 'EB1 9AP' },
    { provider: 'PR4', urn: '9930002', postcode: 'EB3 2QL' },
    { provider: 'PR4', urn: '9930003', postcode: 'EB6 5TD' },
    { provider: 'PR4', urn: '9930004', postcode: 'VA2 8WE' },
    { provider: 'PR5', urn: '9930005', postcode: 'EB9 7HN' },
  ],
  S1: [{ provider: 'PR4', urn: '9940001', postcode: 'VA14 3SB' }],
};
