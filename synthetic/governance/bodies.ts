import { type Day, day, monthOf, yearOf } from '#calendar/day.ts';
import type { MadeUpBodies, MadeUpHolder, MadeUpSeat } from '#use-cases/sample/made-up-bodies.ts';
import { subGroups } from './sub-groups.ts';

/** The day the made-up council’s bodies began: with the council elected in May 2023. */
export const seated = day('2023-05-24');

/** The bodies of Estuary Borough Council as they are on `today`. */
export function madeUpBodies(today: Day): MadeUpBodies {
  const annual = annualMeeting(today);
  return { clerk: 'Iestyn Pugh', bodies: [committee(annual), ...subGroups] };
}

/** The last annual meeting of the council before `today`: the fourth Wednesday or so of May. */
function annualMeeting(today: Day): Day {
  const year = monthOf(today) > 5 ? yearOf(today) : yearOf(today) - 1;
  return day(`${year}-05-20`);
}

function committee(annual: Day): MadeUpBodies['bodies'][number] {
  return {
    slug: 'corporate-parenting-committee',
    name: 'Corporate Parenting Committee',
    legalForm: 'committee',
    purpose:
      'Makes sure that the whole council is a good parent to the children it looks after and to its care leavers.',
    parent: '',
    quorum: '3',
    from: seated,
    minute: 'Council, 24 May 2023, minute 9',
    seats: [...councillors(annual), ...coOpted, ...officers],
  };
}

function councillors(annual: Day): readonly MadeUpSeat[] {
  const councillor = (party: string, ...holders: readonly MadeUpHolder[]): MadeUpSeat => ({
    kind: 'councillor',
    title: 'Councillor',
    party,
    substitutes: 'none',
    holders,
  });
  const since = (name: string): MadeUpHolder => holder(`Councillor ${name}`, seated);
  return [
    councillor(
      'Group A',
      {
        ...holder('Councillor Edith Hollander', seated),
        office: 'chair',
        until: day('2024-05-14'),
      },
      {
        ...holder('Councillor Gwen Ashdown', day('2024-05-15'), 'Council, 15 May 2024, minute 7'),
        office: 'chair',
      },
    ),
    councillor('Group A', { ...since('Priya Nair'), office: 'vice-chair' }),
    councillor('Group A', since('Solomon Achebe')),
    councillor('Group A', since('Bethan Prosser')),
    councillor('Group A', holder('Councillor Imogen Castell', annual, 'Council, annual meeting')),
    councillor('Group B', since('Tomasz Zielak')),
    councillor('Group B', since('Farid Mansouri')),
    councillor('Group C', since('Delroy Marchant')),
  ];
}

const coOpted: readonly MadeUpSeat[] = [
  {
    kind: 'co-opted',
    title: 'Open Door nominee',
    organisation: 'Open Door',
    substitutes: 'named deputy',
    holders: [holder('Shirin Daneshvar', day('2023-07-12'), 'Council, 12 July 2023, minute 22')],
  },
  {
    kind: 'co-opted',
    title: 'Chair of The One Team foster carers’ association',
    organisation: 'The One Team',
    substitutes: 'none',
    holders: [
      holder('Joan and Errol Whitlock', day('2023-07-12'), 'Council, 12 July 2023, minute 22'),
    ],
  },
];

const officers: readonly MadeUpSeat[] = [
  officer('Director of Children’s Services', 'Oluwaseun Adeyinka'),
  officer('Clerk', 'Iestyn Pugh'),
];

function officer(title: string, name: string): MadeUpSeat {
  return { kind: 'officer', title, substitutes: 'none', holders: [holder(name, seated, '')] };
}

function holder(
  name: string,
  from: Day,
  appointedBy = 'Council, 24 May 2023, minute 9',
): MadeUpHolder {
  return { name, from, until: null, appointedBy };
}
