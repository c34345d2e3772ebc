import type { MadeUpYear } from '#use-cases/sample/made-up-year.ts';

const committee = 'corporate-parenting-committee';
const monthly = { everyMonths: 1, time: '14:00', withYoungPeople: false } as const;

/** The year of Estuary Borough Council’s committee and its groups. */
export const madeUpYear: MadeUpYear = {
  clerk: 'Iestyn Pugh',
  terms: [
    'name,from,to',
    'Autumn 2025,2025-09-02,2025-12-19',
    'Spring 2026,2026-01-05,2026-03-27',
    'Summer 2026,2026-04-13,2026-07-21',
    'Autumn 2026,2026-09-02,2026-12-18',
    'Spring 2027,2027-01-04,2027-03-24',
    'Summer 2027,2027-04-12,2027-07-21',
    'Autumn 2027,2027-09-02,2027-12-17',
    '',
  ].join('\n'),
  cadences: [
    {
      body: committee,
      everyMonths: 2,
      weekday: 2,
      week: 2,
      time: '18:30',
      withYoungPeople: false,
      place: 'Town Hall, Committee Room 1',
    },
    {
      body: committee,
      everyMonths: 6,
      weekday: 3,
      week: 3,
      time: '15:00',
      withYoungPeople: true,
      place: 'The Boathouse youth centre',
    },
    {
      ...monthly,
      body: 'safeguarding-and-stability-group',
      weekday: 1,
      week: 3,
      place: 'Quayside House',
    },
    {
      ...monthly,
      body: 'health-and-wellbeing-group',
      weekday: 4,
      week: 2,
      place: 'Estuary Health Centre',
    },
    {
      ...monthly,
      body: 'education-training-and-employability-group',
      weekday: 3,
      week: 1,
      place: 'Quayside House',
    },
  ],
  extra: [
    {
      title: 'Driving lessons for care leavers',
      about: 'Whether lessons can be paid for from the training fund.',
      purpose: 'decide',
      leadOfficer: 'Service director',
      presenter: 'A care leaver, by video',
      trigger: 'Raised by care leavers at the meeting at the Boathouse',
    },
  ],
  requests: [
    {
      by: 'Councillor Priya Nair',
      words: 'Why are first health assessments late: one clinic, or all of them?',
      answer: 'accept',
    },
    {
      by: 'Councillor Tomasz Zielak',
      words: 'Could we hear how many care leavers wait for a flat of their own, and for how long?',
      answer: 'not yet',
    },
    {
      by: 'Councillor Delroy Marchant',
      words: 'What happened at the home in my ward last month?',
      answer: {
        declinedBecause:
          'It would be about a few children whom people could name. The officers’ group looks into it; ask the director in person.',
      },
    },
  ],
  partner: 'Nusrat Chaudhry',
  asked: ['Estuary Leisure', 'Estuary Health Trust', 'Harbour Housing'],
  contributions: [
    {
      organisation: 'Estuary Leisure',
      weDo: 'A free pass to swim, climb and play for every child in care and care leaver, and for one friend.',
      forHowMany: 'As many as ask. We count passes, not people.',
      whatChanged: 'Passes are used on school days too since the friend may come along.',
      whatNext: 'Four paid places on the lifeguard course from Easter.',
    },
  ],
  engagements: [
    { daysAgo: 24, kind: 'visit', whom: 'Young people at a council children’s home', members: '2' },
    { daysAgo: 75, kind: 'shared meal', whom: 'Care leavers and their advisers', members: '5' },
    {
      daysAgo: 140,
      kind: 'carers’ meeting',
      whom: 'The One Team foster carers’ association',
      members: '3',
    },
    { daysAgo: 290, kind: 'event', whom: 'The celebration evening', members: '6' },
  ],
};
