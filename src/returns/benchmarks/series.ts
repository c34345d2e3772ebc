/**
 * The official series Rooftree compares with, and where each is found.
 *
 * The department renames its columns and labels from release to release, so a
 * series lists every label seen; `…` at the end of one means "and whatever follows".
 */
export const officialSeries = [
  rate('looked-after-number', 'count', 'Children looked after on 31 March', lookedAfter()),
  rate('looked-after-rate', 'per-10000', 'Children looked after on 31 March', lookedAfter()),
  rate('started-number', 'count', 'Children who started to be looked after', starting()),
  rate('started-rate', 'per-10000', 'Children who started to be looked after', starting()),
  rate('ceased-number', 'count', 'Children who ceased to be looked after', ceasing()),
  rate('ceased-rate', 'per-10000', 'Children who ceased to be looked after', ceasing()),
  {
    id: 'three-or-more-placements',
    unit: 'percent',
    title: 'Children with three or more placements in the year',
    group: ['CLA on 31 March', 'CLA at 31 March', 'Children looked after on 31 March'],
    part: ['With 3 or more placements during the year'],
  },
  {
    id: 'long-term-stability',
    unit: 'percent',
    title: 'Children under 16 looked after for 2.5 years, with the same carer for two',
    group: ['Children looked after continuously for at least 2.5 years…'],
    part: [
      'Living with the same carer for at least 2 years',
      'Living in the same placement for at least 2 years…',
    ],
  },
  health('health-assessment', 'Children who had their yearly health assessment', [
    'Had their annual health assessment',
  ]),
  health('teeth-checked', 'Children whose teeth were checked', [
    'Had their teeth checked by a dentist',
    'Had their teeth checked',
  ]),
  health('immunisations', 'Children whose immunisations were up to date', [
    'Had their immunisations up to date',
    'Immunisations up to date',
  ]),
  health('development-checks', 'Children under five whose development checks were up to date', [
    'Development assessments up to date',
    'Had their development assessments up to date',
  ]),
  health('sdq-received', 'Children with a strengths and difficulties score', [
    'SDQ score was received',
  ]),
  {
    ...health('sdq-average', 'Average strengths and difficulties score', ['SDQ average score']),
    unit: 'score',
  },
  health('substance-misuse', 'Children known to have a substance misuse problem', [
    'Identified as having a substance misuse problem',
  ]),
  health('convicted', 'Children convicted or cautioned in the year', [
    'Convicted or subject to youth cautions…',
    'Convicted or subject to a final warning…',
  ]),
  leavers('leavers-17-18', 'count', 'Care leavers aged 17 and 18', '17 to 18', ['Total']),
  leavers('leavers-19-21', 'count', 'Care leavers aged 19 to 21', '19 to 21', ['Total']),
  leavers('eet-17-18', 'percent', 'Learning or working at 17 and 18', '17 to 18', inWork()),
  leavers('eet-19-21', 'percent', 'Learning or working at 19 to 21', '19 to 21', inWork()),
  leavers('neet-17-18', 'percent', 'Not learning or working at 17 and 18', '17 to 18', notInWork()),
  leavers('neet-19-21', 'percent', 'Not learning or working at 19 to 21', '19 to 21', notInWork()),
  leavers('suitable-17-18', 'percent', 'A suitable home at 17 and 18', '17 to 18', suitable()),
  leavers('suitable-19-21', 'percent', 'A suitable home at 19 to 21', '19 to 21', suitable()),
  {
    id: 'new-homes-far-away',
    unit: 'percent',
    title: 'New placements outside the council and more than 20 miles from home',
    group: ['Location of new placements during the year'],
    part: ['Placed outside LA boundary more than 20 miles from home'],
  },
  {
    id: 'moves-in-the-care-plan',
    unit: 'percent',
    title: 'Placement changes that carried out the care plan',
    group: ['Reason for placement change during the year'],
    part: ['Change to/implementation of care plan'],
  },
] as const satisfies readonly OfficialSeries[];

/** One published series: what it counts, in what unit, and the labels of its rows. */
export type OfficialSeries = {
  readonly id: string;
  readonly unit: 'count' | 'percent' | 'per-10000' | 'score';
  readonly title: string;
  /** Labels of the group counted. */
  readonly group: readonly string[];
  /** Labels of what is said of the group; null where a file has one filter only. */
  readonly part: readonly string[] | null;
};

export type OfficialSeriesId = (typeof officialSeries)[number]['id'];

/** Every series by its id. */
export const seriesById: ReadonlyMap<string, OfficialSeries> = new Map(
  officialSeries.map((series) => [series.id, series]),
);

/** Whether `label`, as a file writes it, is one of `labels`; case and spacing aside. */
export function isLabelled(label: string, labels: readonly string[]): boolean {
  const written = plain(label);
  return labels.some((known) =>
    known.endsWith('…') ? written.startsWith(plain(known.slice(0, -1))) : written === plain(known),
  );
}

function plain(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function rate<const Id extends string, const Unit extends OfficialSeries['unit']>(
  id: Id,
  unit: Unit,
  title: string,
  group: readonly string[],
) {
  return { id, unit, title, group, part: null };
}

function health<const Id extends string>(id: Id, title: string, part: readonly string[]) {
  return { id, unit: 'percent' as const, title, group: ['…'], part };
}

function leavers<const Id extends string, const Unit extends OfficialSeries['unit']>(
  id: Id,
  unit: Unit,
  title: string,
  ages: '17 to 18' | '19 to 21',
  part: readonly string[],
) {
  return { id, unit, title, group: [`${ages} years`, `Aged ${ages}`, `Aged ${ages} years`], part };
}

function lookedAfter() {
  return [
    'Children looked after on 31 March each year',
    'Children looked after at 31 March each year',
  ];
}

function starting() {
  return ['Children starting to be looked after each year'];
}

function ceasing() {
  return ['Children ceasing to be looked after each year'];
}

function inWork() {
  return [
    'Total in education, employment or training',
    'Total in education employment or training',
  ];
}

function notInWork() {
  return [
    'Total not in education, employment or training',
    'Total not in education employment or training',
  ];
}

function suitable() {
  return ['Accommodation considered suitable'];
}
