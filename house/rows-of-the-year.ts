import type { SeedRow } from './seed-rows.ts';

/** What the council papers ask of a body’s year, row by row. */
export const rowsOfTheYear: readonly SeedRow[] = [
  {
    row: 'B01',
    is: 'A work programme that looks forward',
    shown: {
      by: 'src/use-cases/year/programme.test.ts',
      test: 'what was heard counts as delivered once its meeting is past',
    },
  },
  {
    row: 'B02',
    is: 'What members asked for, and what came of it',
    shown: {
      by: 'src/use-cases/year/member-requests.test.ts',
      test: 'a request is asked, planned and delivered, and whoever asked sees each step',
    },
  },
  {
    row: 'B03',
    is: 'What comes back every year',
    shown: {
      by: 'src/use-cases/year/programme.test.ts',
      test: 'a year is planned once, however often it is asked for, and what the law asks is in it',
    },
  },
  {
    row: 'B04',
    is: 'What the law expects cannot be dropped',
    shown: {
      by: 'src/use-cases/year/programme.test.ts',
      test: 'what statutory guidance asks cannot be left out, only moved with a reason',
    },
  },
  { row: 'B05', is: 'Performance first, and a bulletin every month', shown: 'not yet' },
  {
    row: 'B06',
    is: 'How often a body meets, and where the gaps are',
    shown: {
      by: 'src/governance/cadence.test.ts',
      test: 'a body that meets every second month may be silent for three months and no longer',
    },
  },
  {
    row: 'B07',
    is: 'Twice a year with young people',
    shown: {
      by: 'src/use-cases/year/calendar-of-body.test.ts',
      test: 'meetings with young people keep out of lessons, and out of the public calendar',
    },
  },
  {
    row: 'B08',
    is: 'Topics that figures and voices propose',
    shown: {
      by: 'src/governance/topics.test.ts',
      test: 'what is off track comes first, and what nobody looked at after it',
    },
  },
  {
    row: 'B09',
    is: 'What each partner did this year',
    shown: {
      by: 'src/use-cases/year/contributions.test.ts',
      test: 'a partner is asked once a year, and what it sends stands beside the others',
    },
  },
  {
    row: 'B10',
    is: 'Young people presenting, as they wish',
    shown: {
      by: 'src/use-cases/meetings/agenda.test.ts',
      test: 'a young person presents under the name they chose, and is told what helps them prepare',
    },
  },
  {
    row: 'B11',
    is: 'What was decided, by kind',
    shown: {
      by: 'src/governance/resolution.test.ts',
      test: 'what was decided is counted by kind, and how much of it was only noted',
    },
  },
  {
    row: 'B12',
    is: 'Members meeting young people and carers',
    shown: {
      by: 'src/use-cases/year/contributions.test.ts',
      test: 'members who met young people are recorded, and the gaps are named',
    },
  },
];
