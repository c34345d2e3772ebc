import { type Day, day, daysAfter, monthOf, monthsAfter, yearOf } from '#calendar/day.ts';
import type { MadeUpAction, MadeUpActions } from '#use-cases/sample/made-up-actions.ts';
import { madeUpReferrals } from './referrals.ts';

const nurse = 'Siobhan Lacey';
const director = 'Oluwaseun Adeyinka';

/** What Estuary’s members asked and what was undertaken, as it stands on `today`. */
export function madeUpActions(today: Day): MadeUpActions {
  return {
    clerk: 'Iestyn Pugh',
    body: 'corporate-parenting-committee',
    challenges: [
      {
        askedBy: 'Councillor Delroy Marchant',
        on: daysAfter(lastMarch(today), -111),
        words: 'Why do some children wait so long for a health assessment: one clinic, or many?',
        services: [
          answering(nurse, daysAfter(lastMarch(today), -104), [
            'One clinic of four. It has had no doctor on Fridays since the summer.',
          ]),
          answering(director, daysAfter(lastMarch(today), -102), [
            'We also refer late: consent is asked for after the placement and not with it.',
          ]),
        ],
        action: assessments(today),
      },
      {
        askedBy: 'Councillor Priya Nair',
        on: daysAfter(today, -330),
        words: 'Do our young people get a bank account before they leave us?',
        services: [
          answering(director, daysAfter(today, -321), [
            'Most do. Nobody checks, so we cannot say who does not.',
          ]),
        ],
        action: bankAccounts(today),
      },
      {
        askedBy: 'Councillor Priya Nair',
        on: daysAfter(today, -20),
        words: 'How many schools has a child in our care been to by the time they are sixteen?',
        services: [{ who: 'Hannah Wexcombe', answered: null }],
        action: null,
      },
      {
        askedBy: 'Councillor Tomasz Zielak',
        on: daysAfter(today, -4),
        words: 'What would it take to keep brothers and sisters in one home?',
        services: [{ who: director, answered: null }],
        action: null,
      },
    ],
    actions: [movingHome(today), luggage(today), tenancies(today)],
    ...madeUpReferrals(today),
  };
}

/** The last 31 March whose figures were out a month before `today`. */
function lastMarch(today: Day): Day {
  const year = monthOf(today) >= 6 ? yearOf(today) : yearOf(today) - 1;
  return day(`${year}-03-31`);
}

function answering(who: string, on: Day, words: readonly string[]) {
  return { who, answered: { on, words: words.join(' ') } };
}

/** A joint action that the body kept open, because the figure did not show that it had worked. */
function assessments(today: Day): MadeUpAction {
  const march = lastMarch(today);
  const both = (on: Day, ofNurse: string, ofDirector: string): MadeUpAction['told'] => [
    { who: nurse, on, word: 'on track', words: ofNurse, evidence: 'The clinic’s booking log' },
    { who: director, on, word: 'on track', words: ofDirector, evidence: '' },
  ];
  return {
    on: daysAfter(march, -69),
    words: 'Book every health assessment on the day a child comes into care, with consent in hand.',
    owners: [nurse, director],
    due: march,
    test: {
      words: 'At least 97 in 100 children have had their health assessment by March.',
      target: {
        measure: 'health-assessment',
        unit: 'percent',
        side: 'at least',
        value: 97,
        by: march,
      },
    },
    told: [
      ...both(
        daysAfter(march, -40),
        'Three clinics of four book on the day.',
        'Consent goes out with the placement.',
      ),
      ...both(
        daysAfter(march, -10),
        'All four clinics book on the day.',
        'Two teams still ask late.',
      ),
      ...both(
        daysAfter(today, -9),
        'A doctor comes on Fridays again.',
        'All teams ask for consent first.',
      ),
    ],
    decided: [keptOpen(march)],
  };
}

function keptOpen(march: Day): MadeUpAction['decided'][number] {
  return {
    on: daysAfter(march, 49),
    word: 'kept open',
    minute: 'Minute 6',
    why: 'The figure has not been reached. The committee wants to see a whole year of it.',
    newDue: monthsAfter(march, 12),
    difference: '',
  };
}

function bankAccounts(today: Day): MadeUpAction {
  return {
    on: daysAfter(today, -300),
    words: 'Ask about a bank account at every review after a sixteenth birthday.',
    owners: [director],
    due: daysAfter(today, -120),
    test: { words: 'Every review record says who has an account.', target: null },
    told: [
      {
        who: director,
        on: daysAfter(today, -150),
        word: 'on track',
        words: 'The question is on the form, and reviewing officers ask it.',
        evidence: 'The review form, and a check of fifty records',
      },
    ],
    decided: [
      {
        on: daysAfter(today, -110),
        word: 'closed',
        minute: 'Minute 9',
        why: '',
        newDue: null,
        difference:
          'Young people now leave with an account in their own name, and we know where one is missing.',
      },
    ],
  };
}

/** From a figure; its owner says that it is stuck. */
function movingHome(today: Day): MadeUpAction {
  return {
    origin: { kind: 'measure', id: 'three-or-more-placements' },
    on: daysAfter(today, -60),
    words:
      'Meet within three days whenever a home is in danger of ending, and ask what would save it.',
    owners: [director, 'Nusrat Chaudhry'],
    due: daysAfter(today, 90),
    test: {
      words: 'Fewer of our children live in three or more homes in a year.',
      target: {
        measure: 'three-or-more-placements',
        unit: 'percent',
        side: 'at most',
        value: 10,
        by: daysAfter(today, 90),
      },
    },
    told: [
      {
        who: director,
        on: daysAfter(today, -12),
        word: 'stuck',
        words: 'The meetings happen. There is nobody to offer a carer a night off.',
        evidence: 'Notes of the stability meetings',
      },
      {
        who: 'Nusrat Chaudhry',
        on: daysAfter(today, -8),
        word: 'in doubt',
        words: 'Two partner homes can offer short stays from January.',
        evidence: '',
      },
    ],
    decided: [],
  };
}

/** From what young people say; told in time. */
function luggage(today: Day): MadeUpAction {
  return {
    origin: { kind: 'theme', id: 'Moving home' },
    on: daysAfter(today, -40),
    words: 'Give every child proper bags of their own for every move.',
    owners: ['Rowan Tully'],
    due: daysAfter(today, 45),
    test: { words: 'Young people say that nobody moved with bin bags.', target: null },
    told: [
      {
        who: 'Rowan Tully',
        on: daysAfter(today, -6),
        word: 'on track',
        words: 'Bags are in three of four offices. The group has chosen them.',
        evidence: 'The group’s notes',
      },
    ],
    decided: [],
  };
}

/** From an inspection; late, and nothing told for months. */
function tenancies(today: Day): MadeUpAction {
  return {
    origin: { kind: 'finding', id: 'Inspection letter, paragraph 14' },
    on: daysAfter(today, -200),
    words: 'Agree with every landlord in the borough who calls whom before a tenancy is lost.',
    owners: ['Dafydd Rees-Hollow'],
    due: daysAfter(today, -35),
    test: { words: 'No care leaver loses a home without a plan for the next.', target: null },
    told: [
      {
        who: 'Dafydd Rees-Hollow',
        on: daysAfter(today, -170),
        word: 'on track',
        words: 'The first draft is with the landlords.',
        evidence: '',
      },
    ],
    decided: [],
  };
}
