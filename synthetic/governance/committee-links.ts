import { type Day, monthsAfter } from '#calendar/day.ts';
import type { MadeUpInvitee, MadeUpLink } from '#use-cases/sample/made-up-bodies.ts';

/** Who is asked to every meeting of the committee. */
export const invitees: readonly MadeUpInvitee[] = [
  invitee('Health', 'Nurse for children in care', 'Siobhan Lacey', 'Designated doctor'),
  invitee(
    'Education',
    'Head of the virtual school',
    'Hannah Wexcombe',
    'Deputy head of the virtual school',
  ),
  invitee('Reviewing officers', 'Independent reviewing officers’ manager', 'Mei-Lin Cheung', ''),
  invitee('Participation', 'Participation officer', 'Rowan Tully', ''),
  invitee('Advocacy', 'Advocate', 'Open Door', ''),
  invitee('Housing', 'Housing lead', 'Dafydd Rees-Hollow', 'Housing options manager'),
];

/** The bodies elsewhere that the committee works with, as they are on `today`. */
export function linksElsewhere(today: Day, annual: Day): readonly MadeUpLink[] {
  const monthsAgo = (months: number) => monthsAfter(today, -months);
  return [
    elsewhere(
      'Overview and Scrutiny Committee',
      'works with us',
      'what it asks of us',
      12,
      monthsAgo(5),
    ),
    elsewhere(
      'Health and Wellbeing Board',
      'we report to',
      'our health chapter once a year',
      12,
      monthsAgo(7),
    ),
    elsewhere('Full Council', 'we report to', 'our annual report', 12, annual),
    elsewhere('Executive', 'works with us', 'answers to what we recommend', 6, monthsAgo(2)),
    {
      ...elsewhere(
        'Health Steering Group',
        'reports to us',
        'its work plan and what moved',
        3,
        monthsAgo(4),
      ),
      workPlan: 'https://www.estuary.example/health-steering-group/work-plan',
    },
    elsewhere(
      'Estuary Safeguarding Children Partnership',
      'works with us',
      'its annual report',
      12,
      null,
    ),
  ];
}

function elsewhere(
  name: string,
  line: 'reports to us' | 'we report to' | 'works with us',
  owes: string,
  everyMonths: number,
  lastHeard: Day | null,
) {
  return { name, line, owes, everyMonths, lastHeard, workPlan: '' };
}

function invitee(agency: string, role: string, name: string, deputy: string) {
  return { agency, role, name, deputy };
}
