import type { CountName, Counts } from './counts.ts';

/** A row of an official file: what it counts, and out of whom. */
export type OfficialRow = {
  readonly file: OfficialFile;
  readonly group: string;
  readonly label: string;
  readonly count: number;
  /** What the percentage is of; null where the file has a sign in its place. */
  readonly outOf: number | null;
  /** Rows of one kinship add up to a printed total: one of them alone cannot be hidden. */
  readonly kinship: string | null;
  /** How the count is made: a mean to one place, a series that has ended, or plainly counted. */
  readonly is: 'a count' | 'a mean' | 'no more';
};

/** The official files with a group, a breakdown, a count and a percentage. */
export type OfficialFile = 'stability' | 'activity' | 'suitability' | 'health' | 'placements';

/** Everything the five files say of a place with these counts. */
export function officialRows(counts: Counts): readonly OfficialRow[] {
  return [
    ...stabilityRows(counts),
    ...healthRows(counts),
    ...leaverRows(counts, 'young', '17 to 18 years'),
    ...leaverRows(counts, 'grown', '19 to 21 years'),
    ...placementRows(counts),
  ];
}

type Told = readonly [label: string, count: number, outOf: number, kinship?: string];

function block(file: OfficialFile, group: string, rows: readonly Told[]): readonly OfficialRow[] {
  return rows.map(([label, count, outOf, kinship]) => ({
    file,
    group,
    label,
    count,
    outOf,
    kinship: kinship === undefined ? null : `${file} ${group} ${kinship}`,
    is: 'a count',
  }));
}

function stabilityRows(counts: Counts): readonly OfficialRow[] {
  const { lookedAfter, longTerm, twoYears } = counts;
  return [
    ...block(
      'stability',
      'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years',
      [
        ['Living with the same carer for at least 2 years', counts.sameCarer, longTerm],
        ['Total children', longTerm, longTerm],
      ],
    ),
    ...block('stability', 'CLA 2 years on 31 March', [
      ['Total children', twoYears, twoYears],
      [
        'With 3 or more placements during the previous 2 years',
        counts.threeOrMoreInTwoYears,
        twoYears,
      ],
    ]),
    ...block('stability', 'CLA on 31 March', [
      ['Total children', lookedAfter, lookedAfter],
      ['With 3 or more placements during the year', counts.threeOrMore, lookedAfter],
    ]),
  ];
}

function healthRows(counts: Counts): readonly OfficialRow[] {
  const { allYear, under5, aged10, misusing } = counts;
  return [
    ...block('health', 'Development assessments: Children looked after ages 0 to 4 years', [
      ['Development assessments up to date', counts.developed, under5],
      ['Total ages 0 to 4 years', under5, under5],
    ]),
    ...block('health', 'Convictions: Children looked after Ages 10 to 17 years', [
      [
        'Convicted or subject to youth cautions, or youth conditional cautions during the year',
        counts.convicted,
        aged10,
      ],
      ['Total ages 10 to 17 years', aged10, aged10],
    ]),
    ...block('health', 'Health assessments: Children looked after all ages', [
      ['Had their annual health assessment', counts.assessed, allYear],
      ['Had their immunisations up to date', counts.immunised, allYear],
      ['Had their teeth checked by a dentist', counts.teeth, allYear],
      ['Total all ages', allYear, allYear],
    ]),
    ...scoreRows(counts),
    ...block('health', 'Substance misuse: Children looked after all ages', [
      ['Identified as having a substance misuse problem', misusing, allYear],
      ['Offered intervention but refused it', counts.refusedHelp, misusing, 'help'],
      [
        'Received an intervention for their substance misuse problem',
        counts.helped,
        misusing,
        'help',
      ],
      ['Total all ages', allYear, allYear],
    ]),
    meanScore(counts),
  ];
}

function scoreRows(counts: Counts): readonly OfficialRow[] {
  const { aged5, scored, scoredHigh, scoredBorderline } = counts;
  const usual = scored - scoredHigh - scoredBorderline;
  return block('health', 'Ages 5 to 16 years with SDQ score', [
    ['SDQ score is a cause for concern', scoredHigh, scored, 'score'],
    ['SDQ score is borderline', scoredBorderline, scored, 'score'],
    ['SDQ score is normal', usual, scored, 'score'],
    ['SDQ score was received', scored, aged5],
    ['Total ages 5 to 16 years', aged5, aged5],
  ]);
}

function meanScore(counts: Counts): OfficialRow {
  const mean = Math.floor((counts.sumOfScores * 10) / counts.scored + 0.5) / 10;
  return {
    file: 'health',
    group: 'Ages 5 to 16 years with SDQ score',
    label: 'SDQ average score',
    count: mean,
    outOf: null,
    kinship: null,
    is: 'a mean',
  };
}

function leaverRows(counts: Counts, age: 'young' | 'grown', group: string): readonly OfficialRow[] {
  const of = <Part extends string>(name: Part) => counts[`${age}${name}` as CountName];
  const all = of('Leavers');
  const busy = of('Studying') + of('AtUniversity') + of('Apprentices') + of('Working');
  const idle = of('Ill') + of('Parenting') + of('OtherwiseIdle');
  const housed = of('Housed');
  const noMore = block('activity', group, [['In training or employment', 0, all]]);
  const idleLabel = 'Not in education, training or employment, owing to';
  return [
    ...block('activity', group, [
      ['Education other than higher education', of('Studying'), all, 'busy'],
      ['Higher education i.e. studies beyond A level', of('AtUniversity'), all, 'busy'],
      ['In an apprenticeship', of('Apprentices'), all, 'busy'],
    ]),
    ...noMore.map((row) => ({ ...row, outOf: null, is: 'no more' as const })),
    ...block('activity', group, [
      ['In training or employment (excl. apprenticeship)', of('Working'), all, 'busy'],
      [`${idleLabel} illness or disability`, of('Ill'), all, 'idle'],
      [`${idleLabel} other reasons`, of('OtherwiseIdle'), all, 'idle'],
      [`${idleLabel} pregnancy or parenting`, of('Parenting'), all, 'idle'],
      ['Total', all, all],
      ['Total in education, employment or training', busy, all, 'totals'],
      ['Total information not known', all - busy - idle, all, 'totals'],
      ['Total not in education, employment or training', idle, all, 'totals'],
    ]),
    ...block('suitability', group, [
      ['Accommodation considered suitable', of('Suitable'), housed, 'housed'],
      ['Accommodation considered unsuitable', of('Unsuitable'), housed, 'housed'],
      ['No information', housed - of('Suitable') - of('Unsuitable'), housed, 'housed'],
      ['Suitability total', housed, housed],
    ]),
  ];
}

const locations = {
  'Distance not known or not recorded': 'distanceUnknown',
  'Placed inside LA boundary less than 20 miles from home': 'nearInside',
  'Placed inside LA boundary more than 20 miles from home': 'farInside',
  'Placed outside LA boundary less than 20 miles from home': 'nearOutside',
  'Placed outside LA boundary more than 20 miles from home': 'farOutside',
} as const satisfies Record<string, CountName>;

const reasons: Readonly<Record<string, CountName | null>> = {
  'Allegation (s47)': 'movedForAllegation',
  'Approval removed': null,
  "Carer requests placement end other than due to child's behaviour": 'movedForCarer',
  "Carer requests placement ends due to child's behaviour": 'movedForBehaviour',
  'Change in the status of a placement only': 'movedInName',
  'Change to/implementation of care plan': 'movedAsPlanned',
  'Child requests placement to end': 'movedAtChildsWish',
  'Custody arrangement': null,
  Other: 'movedForOther',
  'Resignation or closure of provision': 'movedForClosure',
  'Responsible/area authority requests placement ends': 'movedOnOurAccount',
  'Standards of care concern': 'movedForStandards',
};

function placementRows(counts: Counts): readonly OfficialRow[] {
  const count = (name: CountName | null) => (name === null ? 0 : counts[name]);
  const total = (names: readonly (CountName | null)[]) =>
    names.reduce((sum, name) => sum + count(name), 0);
  const placed = total(Object.values(locations));
  const moved = total(Object.values(reasons));
  return [
    ...block('placements', 'Location of new placements during the year', [
      ...Object.entries(locations).map(
        ([label, name]): Told => [label, count(name), placed, 'parts'],
      ),
      ['Total new placements', placed, placed],
    ]),
    ...block('placements', 'Reason for placement change during the year', [
      ...Object.entries(reasons).map(([label, name]): Told => [label, count(name), moved, 'parts']),
      ['Total placements changing', moved, moved],
    ]),
  ];
}
