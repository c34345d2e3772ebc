/** What official files count in a place and a year; sums over councils are those of a region. */
export const countNames = [
  'population',
  'lookedAfter',
  'started',
  'ceased',
  'threeOrMore',
  'twoYears',
  'threeOrMoreInTwoYears',
  'longTerm',
  'sameCarer',
  'allYear',
  'assessed',
  'immunised',
  'teeth',
  'under5',
  'developed',
  'aged10',
  'convicted',
  'misusing',
  'helped',
  'refusedHelp',
  'aged5',
  'scored',
  'scoredHigh',
  'scoredBorderline',
  'sumOfScores',
  ...leaverNames('young'),
  ...leaverNames('grown'),
  'nearInside',
  'farInside',
  'nearOutside',
  'farOutside',
  'distanceUnknown',
  'movedAsPlanned',
  'movedForCarer',
  'movedForBehaviour',
  'movedAtChildsWish',
  'movedOnOurAccount',
  'movedForStandards',
  'movedForAllegation',
  'movedForClosure',
  'movedForOther',
  'movedInName',
] as const;

export type CountName = (typeof countNames)[number];

/** A whole number, or for `sumOfScores` a sum, of each kind. */
export type Counts = Readonly<Record<CountName, number>>;

/** The counts of several places taken together. */
export function summed(all: readonly Counts[]): Counts {
  return Object.fromEntries(
    countNames.map((name) => [name, all.reduce((sum, counts) => sum + counts[name], 0)]),
  ) as Record<CountName, number>;
}

function leaverNames<const Age extends string>(age: Age) {
  return [
    `${age}Leavers`,
    `${age}Studying`,
    `${age}AtUniversity`,
    `${age}Apprentices`,
    `${age}Working`,
    `${age}Ill`,
    `${age}Parenting`,
    `${age}OtherwiseIdle`,
    `${age}Housed`,
    `${age}Suitable`,
    `${age}Unsuitable`,
  ] as const;
}
