/** A council of a country that does not exist, with the codes its files would know it by. */
export type MadeUpCouncil = {
  readonly code: string;
  readonly ons: string;
  /** Ends in '(made up)', wherever it is printed. */
  readonly name: string;
  readonly region: MadeUpRegion;
  /** Children under 18 in the middle of 2024, about. */
  readonly children: number;
};

/** A region of that country; it has a code no statistics office has given. */
export type MadeUpRegion = { readonly code: string; readonly name: string; readonly rank: number };

/** The sample council itself: three-digit and statistics codes that no real council has. */
export const estuary = { code: '971', ons: 'E06999971', name: 'Estuary Borough Council' } as const;

/** The nine regions, in the order of their codes. */
export const regions: readonly MadeUpRegion[] = [
  'Estuary Coast',
  'North Moors',
  'Lake Country',
  'Iron Valleys',
  'Middle Plain',
  'Eastern Fens',
  'Old City',
  'Chalk Downs',
  'Western Reach',
].map((name, index) => ({
  code: `E1299990${index + 1}`,
  name: `${name} (made up)`,
  rank: index + 1,
}));

/** Every council of the made-up country, the sample council among them. */
export const councils: readonly MadeUpCouncil[] = [
  councilOf(71, 'Estuary', 0, 48_300),
  councilOf(51, 'Saltmere', 0, 41_800),
  councilOf(52, 'Gullhaven', 0, 55_200),
  councilOf(53, 'Tidewick', 0, 36_900),
  councilOf(54, 'Marram Bay', 1, 62_400),
  councilOf(55, 'Larkmoor', 1, 28_700),
  councilOf(56, 'Hollinfirth', 1, 51_600),
  councilOf(57, 'Osierholt', 2, 44_300),
  councilOf(58, 'Brackendown', 2, 33_500),
  councilOf(59, 'Stannick', 3, 70_100),
  councilOf(60, 'Copperleigh', 3, 47_900),
  councilOf(61, 'Thornby Vale', 3, 58_800),
  councilOf(62, 'Aldercross', 4, 39_200),
  councilOf(63, 'Millrace', 4, 66_700),
  councilOf(64, 'Fallowmere', 4, 31_400),
  councilOf(65, 'Sandlington', 5, 49_500),
  councilOf(66, 'Greywater', 5, 43_100),
  councilOf(67, 'Wrensford', 5, 35_800),
  councilOf(68, 'Quayton', 6, 74_900),
  councilOf(69, 'Harbrook', 6, 61_300),
  councilOf(70, 'Rookhampton', 6, 52_600),
  councilOf(72, 'Elmstow', 7, 57_700),
  councilOf(73, 'Mallowdale', 7, 38_400),
  councilOf(74, 'Plumsett', 7, 45_200),
  councilOf(75, 'Westerbourne', 8, 64_600),
  councilOf(76, 'Penrudden', 8, 30_200),
  councilOf(77, 'Ashenvale', 8, 42_500),
];

/** The ten councils most like Estuary, the most alike first. */
export const neighboursOfEstuary: readonly string[] = [
  '951',
  '957',
  '966',
  '960',
  '954',
  '965',
  '974',
  '952',
  '962',
  '977',
];

function councilOf(number: number, name: string, region: number, children: number): MadeUpCouncil {
  const where = regions[region];
  if (where === undefined) throw new RangeError('There are nine regions');
  return {
    code: `9${number}`,
    ons: `E069999${number}`,
    name: `${name} (made up)`,
    region: where,
    children,
  };
}
