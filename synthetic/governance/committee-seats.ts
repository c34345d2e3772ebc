import { type Day, day } from '#calendar/day.ts';
import type { MadeUpHolder, MadeUpSeat } from '#use-cases/sample/made-up-bodies.ts';

/** The day the made-up council’s committee began: with the council elected in May 2023. */
export const seated = day('2023-05-24');

/** The seat that goes with the cabinet member’s post, and the chair with it. */
export const leadMember: MadeUpSeat = {
  ...councillorSeat('Group A', [
    {
      ...holder('Councillor Edith Hollander', seated),
      office: 'chair',
      until: day('2024-05-14'),
    },
    {
      ...holder('Councillor Gwen Ashdown', day('2024-05-15'), 'Council, 15 May 2024, minute 7'),
      office: 'chair',
    },
  ]),
  postName: 'Lead Member for Children’s Services',
};

/** The other seats of councillors: four of the largest group, two and one of the others. */
export function councillors(annual: Day): readonly MadeUpSeat[] {
  const since = (name: string): MadeUpHolder => holder(`Councillor ${name}`, seated);
  return [
    councillorSeat('Group A', [{ ...since('Priya Nair'), office: 'vice-chair' }]),
    councillorSeat('Group A', [since('Solomon Achebe')]),
    councillorSeat('Group A', [since('Bethan Prosser')]),
    councillorSeat('Group A', [
      holder('Councillor Imogen Castell', annual, 'Council, annual meeting, minute 11'),
    ]),
    councillorSeat('Group B', [since('Tomasz Zielak')]),
    councillorSeat('Group B', [since('Farid Mansouri')]),
    councillorSeat('Group C', [since('Delroy Marchant')]),
  ];
}

/** Seats that organisations and the children in care council fill. */
export const coOpted: readonly MadeUpSeat[] = [
  {
    kind: 'co-opted',
    title: 'Nominee of Open Door',
    organisation: 'Open Door',
    substitutes: 'named deputy',
    holders: [holder('Shirin Daneshvar', day('2023-07-12'), 'Council, 12 July 2023, minute 22')],
  },
  {
    kind: 'young person',
    title: 'Chair and/or vice-chair of the Children in Care Council',
    organisation: 'Children in Care Council',
    nominatedBy: 'children-in-care-council',
    mostHolders: '2',
    substitutes: 'none',
    holders: [
      holder('Amara Osei', day('2023-07-12'), 'Council, 12 July 2023, minute 22'),
      holder('A young person', day('2024-09-11'), 'Council, 11 September 2024, minute 31'),
    ],
  },
  {
    kind: 'co-opted',
    title: 'Chair of The One Team',
    organisation: 'The One Team foster carers’ association',
    substitutes: 'none',
    holders: [
      holder('Joan and Errol Whitlock', day('2023-07-12'), 'Council, 12 July 2023, minute 22'),
    ],
  },
  {
    kind: 'co-opted',
    title: 'Vice-chair of The One Team',
    organisation: 'The One Team foster carers’ association',
    substitutes: 'none',
    holders: [
      {
        ...holder('Patience Holloway', day('2023-07-12'), 'Council, 12 July 2023, minute 22'),
        until: day('2026-07-31'),
      },
    ],
  },
];

/** Officers who belong to the committee without a vote. */
export const officers: readonly MadeUpSeat[] = [
  officer('Director of Children’s Services', 'Oluwaseun Adeyinka'),
  officer('Clerk', 'Iestyn Pugh'),
];

function councillorSeat(party: string, holders: readonly MadeUpHolder[]): MadeUpSeat {
  return { kind: 'councillor', title: 'Councillor', party, substitutes: 'none', holders };
}

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
