import type { GroupName, MeasureShape, Nesting, PackShape } from '#disclosure/shape.ts';
import { measures } from '#measures/definitions/index.ts';
import type { Measure } from '#measures/measure.ts';

/** The groups a measure counts, where another measure counts them too or they lie in another group. */
type Groups = {
  readonly counted?: GroupName;
  readonly among?: GroupName;
  /** Parts of its split that are such groups. */
  readonly parts?: Readonly<Record<string, GroupName>>;
};

const lookedAfter = 'looked after';
const allYear = 'looked after all year';
const leavers = 'care leavers';

/** The ages of children looked after, as the make-up by age has them. */
const ages = {
  '<1': 'aged under one',
  '1-4': 'aged one to four',
  '5-9': 'aged five to nine',
  '10-15': 'aged ten to fifteen',
  '16+': 'aged sixteen or more',
} as const;
const underTen = [ages['<1'], ages['1-4'], ages['5-9']];

/** Which groups the measures count, by code: everything a number of one says about another. */
const groupsOf: Readonly<Record<string, Groups>> = {
  P01: { counted: lookedAfter },
  P02: { counted: lookedAfter },
  P03: { counted: 'started' },
  P04: { counted: 'ceased' },
  P08: { among: lookedAfter, parts: ages },
  P09: { among: lookedAfter },
  P10: { among: lookedAfter },
  P11: { among: lookedAfter },
  P13: { among: lookedAfter },
  H01: { counted: 'in foster homes', among: lookedAfter },
  H03: { counted: 'with parents', among: lookedAfter },
  H04: { counted: 'in children’s homes', among: lookedAfter },
  H05: { counted: 'in supported homes', among: lookedAfter },
  H09: { among: lookedAfter, parts: { PR0: 'with parents' } },
  S01: { among: lookedAfter },
  S03: { among: 'looked after for years' },
  V05: { among: 'started and due a first review' },
  V06: { among: 'looked after long enough for a review' },
  V08: { counted: 'reviews with the child’s part', among: 'reviews' },
  V11: { counted: 'reviews without a word', among: 'reviews' },
  T01: { among: allYear },
  T02: { among: allYear },
  T03: { among: allYear },
  T04: { among: 'all year and under five' },
  T07: { counted: 'with a score', among: 'all year and five to sixteen' },
  T08: { among: 'with a score' },
  T10: { among: allYear },
  R01: { among: 'looked after at any time' },
  R06: { among: 'all year and ten to seventeen' },
  L01: { counted: leavers },
  L02: { among: leavers },
  L03: { counted: 'in work or learning', among: leavers },
  L04: { counted: 'not in work or learning', among: leavers },
  L08: { among: 'care leavers with a home to judge' },
};

const nestings: readonly Nesting[] = [
  within('looked after at any time', lookedAfter),
  within('looked after at any time', 'started'),
  within('looked after at any time', 'ceased'),
  within('started', 'started and due a first review'),
  within(
    lookedAfter,
    'in foster homes',
    'with parents',
    'in children’s homes',
    'in supported homes',
  ),
  within(lookedAfter, 'looked after for years'),
  within(lookedAfter, 'looked after long enough for a review'),
  within(lookedAfter, allYear),
  within(allYear, 'all year and under five', 'all year and five to sixteen'),
  within(allYear, 'all year and under five', 'all year and ten to seventeen'),
  // What is said of some ages may not tell how few of an age are outside it.
  within(lookedAfter, 'all year and under five', ages['5-9'], ages['10-15'], ages['16+']),
  within(lookedAfter, 'all year and five to sixteen', ages['<1'], ages['1-4']),
  within(lookedAfter, 'all year and ten to seventeen', ...underTen),
  within(lookedAfter, 'looked after for years', ages['16+']),
  within(lookedAfter, 'in supported homes', ...underTen, ages['10-15']),
  {
    ...within('reviews', 'reviews with the child’s part', 'reviews without a word'),
    complete: true,
  },
  within(leavers, 'in work or learning', 'not in work or learning'),
  within(leavers, 'care leavers with a home to judge'),
];

/**
 * How the measures of the figures file hang together, for disclosure control.
 *
 * A measure that is missing from the list of groups is never published: the
 * test of this file says which one to add.
 */
export const packShape: PackShape = {
  measures: Object.fromEntries(
    measures.flatMap((measure) => {
      const groups = groupsOf[measure.code];
      return groups === undefined ? [] : [[measure.code, shapeOf(measure, groups)]];
    }),
  ),
  nestings,
};

function shapeOf(measure: Measure, { counted, among, parts = {} }: Groups): MeasureShape {
  return {
    counted: measure.kind === 'mean' ? null : (counted ?? measure.code),
    among: among ?? null,
    split:
      measure.split === null
        ? null
        : { key: measure.split.key, as: splitAs(measure), named: parts },
  };
}

function splitAs({ kind }: Measure): 'parts' | 'groups' | 'ways' {
  if (kind === 'make-up') return 'parts';
  return kind === 'how often' ? 'ways' : 'groups';
}

function within(whole: GroupName, ...parts: readonly GroupName[]): Nesting {
  return { whole, parts, complete: false };
}
