/**
 * The floors of the house, lowest first.
 *
 * Code may import from its own room and from any floor beneath: never from
 * above, never across the landing. This is the one list: `biome.json` is
 * written from it and `house.test.ts` holds the code to it.
 */
export const floors: readonly (readonly string[])[] = [
  ['calendar'],
  ['law'],
  ['care', 'governance', 'access', 'voice'],
  ['returns', 'disclosure'],
  ['measures'],
  ['store', 'files', 'desk'],
  ['use-cases'],
  ['web', 'cli'],
];

/** Floors of arithmetic on values: no files, clock, network or packages. */
export const pureFloors = floors.slice(0, 5);

/** The one way across a landing: `desk/` reads bytes through its neighbour. */
export const acrossTheLanding: readonly (readonly [from: string, to: string])[] = [
  ['desk', 'files'],
];

/** Rooms that a room beneath them in the list may nevertheless not enter, and why. */
export const closedDoors: readonly {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}[] = [
  { from: 'web', to: 'store', because: 'pages ask use cases; only use cases ask the store' },
  { from: 'web', to: 'desk', because: 'child-level returns are read on the analyst’s computer' },
  { from: 'web', to: 'files', because: 'bytes are read by use cases and the desk' },
  {
    from: 'web',
    to: 'measures/calculate',
    because: 'the server has no children to calculate anything from',
  },
];

/** Packages that one room alone may import, and why. */
export const keptTo: readonly {
  readonly room: string;
  readonly packages: readonly string[];
  readonly because: string;
}[] = [
  {
    room: 'files',
    packages: ['papaparse', 'saxes', 'yauzl', 'hucre', 'mammoth'],
    because: 'bytes become rows in files/ and nowhere else',
  },
  {
    room: 'store',
    packages: ['pg', 'pg-boss', 'kysely', '@electric-sql/pglite', '@electric-sql/pglite-socket'],
    because: 'store/ is the only doorway to data',
  },
];
