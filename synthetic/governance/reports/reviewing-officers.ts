import { blankWords } from '#governance/report.ts';
import type { MadeUpReport } from '#use-cases/sample/made-up-reports.ts';

/** The yearly report of the independent reviewing officers, still being written. */
export const reviewingOfficers: MadeUpReport = {
  author: 'Mei-Lin Cheung',
  template: 'reviewing officers’ annual report',
  isFinal: false,
  words: {
    ...blankWords,
    header: {
      ...blankWords.header,
      title: 'Independent reviewing officers: the year',
      subject: 'Annual report of the reviewing officers',
      groups: 'All wards',
      from: 'Independent reviewing officers’ manager',
      reportTo: 'Corporate Parenting Committee',
      leadOfficer: 'Mei-Lin Cheung',
    },
    summary:
      'How children’s plans were reviewed in the year, and what reviewing officers questioned.',
    plainSummary:
      'Somebody checks that the plan for each of us is right. This is what they saw this year.',
    recommendations: ['Act on the concern in {see concern}.'],
    sections: [
      {
        id: 'part-1',
        heading: 'How reviews were held, and how many on time',
        words: '{figure reviews-on-time percent AS-AT}.',
      },
      {
        id: 'part-2',
        heading: 'How children took part, and what they said',
        words: '{figure took-part-in-review percent AS-AT}.',
      },
      {
        id: 'part-3',
        heading: 'What reviewing officers questioned, and how it was settled',
        words:
          'Most questions were settled between two people. Those that were not went to a head of service.',
      },
      {
        id: 'part-4',
        heading: 'How plans were watched between reviews',
        words: 'Reviewing officers look at each plan half-way.',
      },
      {
        id: 'part-5',
        heading: 'What the service has, and what it lacks',
        words: 'Every post is filled. Each officer has more children than the handbook advises.',
      },
      {
        id: 'part-6',
        heading: 'Concerns that ask for action',
        words: '{#concern} Plans for leaving care begin late.',
      },
    ],
  },
  asked: [],
};
