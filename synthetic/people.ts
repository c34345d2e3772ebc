import type { Role } from '#access/roles.ts';
import { day } from '#calendar/day.ts';
import type { MadeUpDeputy, MadeUpPerson } from '#use-cases/people/add-made-up-people.ts';

/** Somebody for every role of the house, and a few more councillors; all invented. */
export const people: readonly MadeUpPerson[] = [
  somebody(1, 'Amara Osei', 'cicc-seat-holder'),
  somebody(2, 'Rowan Tully', 'participation-officer'),
  somebody(3, 'Councillor Priya Nair', 'councillor'),
  somebody(4, 'Councillor Gwen Ashdown', 'councillor', 'chair'),
  somebody(5, 'Councillor Tomasz Zielak', 'councillor'),
  somebody(6, 'Councillor Delroy Marchant', 'councillor'),
  somebody(7, 'Shirin Daneshvar', 'co-optee'),
  somebody(8, 'Iestyn Pugh', 'democratic-services'),
  somebody(9, 'Marigold Finch', 'report-author'),
  somebody(10, 'Bartholomew Okonjo', 'clearance'),
  somebody(11, 'Leila Haddad', 'analyst'),
  somebody(12, 'Callum Brightwater', 'release-approver'),
  somebody(13, 'Oluwaseun Adeyinka', 'service-director'),
  somebody(14, 'Hannah Wexcombe', 'virtual-school-head'),
  somebody(15, 'Siobhan Lacey', 'nurse'),
  somebody(16, 'Mei-Lin Cheung', 'iro-manager'),
  somebody(17, 'Dafydd Rees-Hollow', 'housing-lead'),
  somebody(18, 'Jasmine Okoro', 'leaving-care-adviser'),
  somebody(19, 'Viktor Lindqvist', 'opportunity-broker'),
  somebody(20, 'Nusrat Chaudhry', 'partner-lead'),
  somebody(21, 'Fergus Maclaine', 'safeguarding-lead'),
  somebody(22, 'Ayesha Rahmani', 'privacy-lead'),
  somebody(23, 'Beatrice Nkemelu', 'complaints-lead'),
  somebody(24, 'Joan and Errol Whitlock', 'foster-carer'),
  inspector(25, 'Catherine Thorne'),
  somebody(26, 'Kwame Asante-Pryce', 'administrator'),
  somebody(27, 'Ingrid Solheim', 'administrator'),
  somebody(28, 'Leopold Anstey', 'clearance'),
  somebody(29, 'Rukhsana Bello', 'clearance'),
  somebody(30, 'Wilhelmina Trask', 'democratic-services'),
  somebody(31, 'Councillor Solomon Achebe', 'councillor'),
  somebody(32, 'Councillor Bethan Prosser', 'councillor'),
  somebody(33, 'Councillor Imogen Castell', 'councillor'),
  somebody(34, 'Councillor Farid Mansouri', 'councillor'),
];

/** The head of the virtual school stands in for the director over the new year. */
export const deputies: readonly MadeUpDeputy[] = [
  {
    deputy: idOf(14),
    holder: idOf(13),
    role: 'service-director',
    from: day('2026-12-21'),
    until: day('2027-01-08'),
  },
];

function somebody(number: number, name: string, ...roles: readonly Role[]): MadeUpPerson {
  return {
    id: idOf(number),
    name,
    email: `${addressOf(name)}@estuary.example`,
    roles: roles.map((role) => ({ role, from: day('2023-05-04'), until: null })),
  };
}

/** Inspectors come for a time. */
function inspector(number: number, name: string): MadeUpPerson {
  const role = { role: 'inspector', from: day('2026-10-05'), until: day('2027-03-31') } as const;
  return { ...somebody(number, name), roles: [role] };
}

/** The same person has the same id in every sample council, so that examples can name them. */
function idOf(number: number): string {
  return `e5700000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function addressOf(name: string): string {
  return name
    .replace(/^Councillor /, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
}
