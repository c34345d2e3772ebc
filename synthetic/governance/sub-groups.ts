import { type Day, day, monthsAfter } from '#calendar/day.ts';
import type { MadeUpBody, MadeUpHolder } from '#use-cases/sample/made-up-bodies.ts';

const begun = day('2023-07-12');

/** The groups that work for the committee every month. */
export function subGroups(today: Day): readonly MadeUpBody[] {
  return groups.map((body, place) => {
    // One of the three is late, so that there is something to ask after.
    const lastUpdate = monthsAfter(today, place === 1 ? -4 : -1);
    return { ...body, reportsEveryMonths: 2, lastUpdate };
  });
}

/** Children and young people who meet by their own rules. */
export const childrenInCareCouncil: MadeUpBody = {
  slug: 'children-in-care-council',
  name: 'Children in Care Council',
  legalForm: 'children in care council',
  purpose: 'Children and young people in care and care leavers, saying what matters to them.',
  parent: '',
  quorum: '',
  from: day('2023-05-24'),
  minute: '',
  seats: [
    youngPerson('Chair of the Children in Care Council', 'Amara Osei', 'chair'),
    youngPerson('Vice-chair of the Children in Care Council', 'A young person', 'vice-chair'),
    {
      kind: 'officer',
      title: 'Participation officer',
      substitutes: 'none',
      holders: [{ name: 'Rowan Tully', appointedBy: '', from: begun, until: null }],
    },
  ],
};

const groups: readonly MadeUpBody[] = [
  group('Safeguarding and Stability Group', 'Homes that last, and children who are safe in them.', [
    'Mei-Lin Cheung',
    'Fergus Maclaine',
  ]),
  group('Health and Wellbeing Group', 'Health checks on time, and feeling well in body and mind.', [
    'Siobhan Lacey',
    'Nusrat Chaudhry',
  ]),
  group(
    'Education, Training and Employability Group',
    'School that goes well, and work or college after it.',
    ['Hannah Wexcombe', 'Jasmine Okoro', 'Viktor Lindqvist', 'Dafydd Rees-Hollow'],
  ),
];

function group(name: string, purpose: string, members: readonly string[]): MadeUpBody {
  return {
    slug: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    name,
    legalForm: 'informal panel',
    purpose,
    parent: 'corporate-parenting-committee',
    quorum: '',
    from: begun,
    minute: 'Corporate Parenting Committee, 12 July 2023, minute 6',
    seats: members.map((member, place) => ({
      kind: 'officer',
      title: place === 0 ? 'Chair' : 'Member',
      substitutes: 'named deputy',
      holders: [leads(member, place === 0)],
    })),
  };
}

function leads(name: string, isChair: boolean): MadeUpHolder {
  const since = { name, appointedBy: '', from: begun, until: null };
  return isChair ? { ...since, office: 'chair' } : since;
}

function youngPerson(
  title: string,
  name: string,
  office: 'chair' | 'vice-chair',
): MadeUpBody['seats'][number] {
  const holder = { name, office, appointedBy: '', from: begun, until: null };
  return { kind: 'young person', title, substitutes: 'none', holders: [holder] };
}
