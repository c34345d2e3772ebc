import { type Day, day, daysAfter, monthOf, monthsAfter, yearOf } from '#calendar/day.ts';
import type { MadeUpActions } from '#use-cases/sample/made-up-actions.ts';

const covers = 'What went well\nWhat we recommend\nWhat young people said';

/** What Estuary’s committee referred and reported, as it stands on `today`. */
export function madeUpReferrals(
  today: Day,
): Pick<MadeUpActions, 'referrals' | 'lines' | 'appraisals'> {
  return {
    referrals: [toScrutiny(today), toBoard(today), toCabinet(today)],
    lines: [
      yearly(
        today,
        'Full council',
        'Received without a vote. Members asked for the next one in May.',
      ),
      yearly(today, 'Cabinet', 'Noted, and the second recommendation agreed.'),
      yearly(today, 'Children’s Trust', ''),
      onHealth(today),
    ],
    appraisals: appraisals(today),
  };
}

function yearly(today: Day, reportsTo: string, cameBack: string): MadeUpActions['lines'][number] {
  const annual = annualMeeting(today);
  return {
    on: daysAfter(annual, -60),
    reportsTo,
    what: 'Annual report',
    everyMonths: 12,
    covers,
    firstDue: annual,
    reports: [
      {
        on: daysAfter(annual, -7),
        strengths: 'More reviews heard the child, and more care leavers are in work or college.',
        recommendations: 'Keep homes together, and answer the health question before winter.',
        cameBack: cameBack === '' ? null : { on: daysAfter(annual, 30), words: cameBack },
      },
    ],
  };
}

function appraisals(today: Day): MadeUpActions['appraisals'] {
  const held = annualMeeting(today);
  const item = {
    title: 'How good a parent were we this year?',
    cabinetMember: 'Councillor Priya Nair',
    shadowMember: 'Councillor Tomasz Zielak',
    youngPeople: 'Seat-holders of the Children in Care Council',
  };
  return [
    {
      ...item,
      plannedOn: daysAfter(held, -50),
      on: held,
      said: 'Both members said where they agree and where they do not. Young people asked why moves are still so sudden.',
    },
    { ...item, plannedOn: daysAfter(today, -30), on: monthsAfter(held, 12), said: '' },
  ];
}

/** The last annual meeting of the council at least two months before `today`. */
function annualMeeting(today: Day): Day {
  const year = monthOf(today) > 7 ? yearOf(today) : yearOf(today) - 1;
  return day(`${year}-05-20`);
}

/** Answered, with a recommendation the executive is to reply to. */
function toScrutiny(today: Day): MadeUpActions['referrals'][number] {
  return {
    kind: 'overview and scrutiny',
    sentTo: 'Overview and Scrutiny Committee',
    matter: 'How often our children move home',
    why: 'More children lived in three or more homes than in earlier years. We ask scrutiny, as our critical friend, to find out why and what would help.',
    askedFor: daysAfter(today, -40),
    measures: ['three-or-more-placements', 'same-carer-for-two-years'],
    sent: daysAfter(today, -110),
    acknowledged: daysAfter(today, -106),
    answered: {
      on: daysAfter(today, -53),
      words:
        'The committee held two hearings and met foster carers. Homes end most often when nobody can step in for a weekend.',
      recommends: {
        to: 'Cabinet',
        words: 'Pay for short stays, so that a carer can rest before a home breaks down.',
        received: daysAfter(today, -52),
      },
    },
    ended: null,
  };
}

function toBoard(today: Day): MadeUpActions['referrals'][number] {
  return {
    kind: 'health and wellbeing board',
    sentTo: 'Estuary Health and Wellbeing Board',
    matter: 'Health assessments and dentists for children in our care',
    why: 'The board’s report on children should say how well ours are. We ask what its members will do about the clinic that books late.',
    askedFor: daysAfter(today, 40),
    measures: ['health-assessment', 'teeth-checked'],
    sent: daysAfter(today, -21),
    acknowledged: daysAfter(today, -15),
    answered: null,
    ended: null,
  };
}

function toCabinet(today: Day): MadeUpActions['referrals'][number] {
  return {
    kind: 'executive',
    sentTo: 'Cabinet',
    matter: 'Free leisure passes for care leavers',
    why: 'Young people asked for it twice. It costs little, and no other budget can pay for it.',
    askedFor: daysAfter(today, -150),
    measures: [],
    sent: daysAfter(today, -210),
    acknowledged: null,
    answered: {
      on: daysAfter(today, -170),
      words: 'Agreed for everybody who has left our care, up to the age of 25.',
      recommends: null,
    },
    ended: {
      on: daysAfter(today, -120),
      outcome: 'Care leavers swim and train for nothing in all four leisure centres.',
    },
  };
}

function onHealth(today: Day): MadeUpActions['lines'][number] {
  return {
    on: daysAfter(today, -400),
    reportsTo: 'Health and Wellbeing Board',
    what: 'Progress report on health',
    everyMonths: 6,
    covers: 'Health assessments\nDentists\nFeeling well',
    firstDue: daysAfter(today, -200),
    reports: [
      {
        on: daysAfter(today, -205),
        strengths: 'Nearly every child saw a dentist.',
        recommendations: 'Open the Friday clinic again.',
        cameBack: {
          on: daysAfter(today, -160),
          words: 'The board asked the clinic’s trust to answer by the autumn.',
        },
      },
    ],
  };
}
