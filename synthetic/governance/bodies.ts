import { type Day, day, monthOf, yearOf } from '#calendar/day.ts';
import type { MadeUpBodies } from '#use-cases/sample/made-up-bodies.ts';
import { invitees, linksElsewhere } from './committee-links.ts';
import { proposal, review } from './committee-questions.ts';
import { coOpted, councillors, leadMember, officers, seated } from './committee-seats.ts';
import { termsOfReference } from './committee-terms.ts';
import { posts } from './posts.ts';
import { childrenInCareCouncil, subGroups } from './sub-groups.ts';

/** The bodies of Estuary Borough Council as they are on `today`. */
export function madeUpBodies(today: Day): MadeUpBodies {
  return {
    clerk: 'Iestyn Pugh',
    groups: {
      groups: [
        { name: 'Group A', count: '27' },
        { name: 'Group B', count: '14' },
        { name: 'Group C', count: '8' },
      ],
      inNoGroup: '',
      otherCommittees: [
        { name: 'Planning Committee', count: '13' },
        { name: 'Licensing Committee', count: '11' },
      ],
    },
    posts,
    served: [
      { item: 'What the Children in Care Council brings', function: 7 },
      { item: 'Homes for care leavers', function: 6 },
      { item: 'First health assessments', function: 2 },
      { item: 'Finding and keeping foster carers', function: 4 },
    ],
    askedFor: [
      {
        item: 'Homes for care leavers',
        agency: 'Housing',
        name: 'Dafydd Rees-Hollow',
        asked: 'How many care leavers wait for a home of their own, and for how long?',
      },
    ],
    bodies: [childrenInCareCouncil, committee(today), ...subGroups(today)],
  };
}

/** The last annual meeting of the council before `today`. */
function annualMeeting(today: Day): Day {
  const year = monthOf(today) > 5 ? yearOf(today) : yearOf(today) - 1;
  return day(`${year}-05-20`);
}

function committee(today: Day): MadeUpBodies['bodies'][number] {
  const annual = annualMeeting(today);
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
    seats: [leadMember, ...councillors(annual), ...coOpted, ...officers],
    terms: termsOfReference(annual),
    links: linksElsewhere(today, annual),
    invitees,
    proposal: proposal(annual),
    review: review(annual),
  };
}
