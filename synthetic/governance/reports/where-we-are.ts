import { blankWords } from '#governance/report.ts';
import type { MadeUpReport } from '#use-cases/sample/made-up-reports.ts';

/**
 * A report in the manner of a northern borough: what it comes to stands on the cover.
 *
 * Nobody has filled in whom it is to, and so it cannot be final.
 */
export const whereWeAre: MadeUpReport = {
  author: 'Marigold Finch',
  template: 'report',
  isFinal: false,
  words: {
    ...blankWords,
    header: {
      ...blankWords.header,
      title: 'Corporate parenting: where we are',
      subject: 'Corporate parenting update',
      groups: 'All wards',
      from: 'Councillor Gwen Ashdown, and the director of children’s services',
      reportTo: '',
      leadOfficer: 'Oluwaseun Adeyinka, director of children’s services',
      layout: 'by section',
    },
    summary: 'What the committee and its three groups have done since the new year.',
    plainSummary:
      'This paper says what the groups that plan our care have done this year. They meet each month. We come to them now too.',
    recommendations: [
      'Note how the three groups work, and what they have still to do ({see groups}).',
    ],
    sections: [
      {
        id: 'introduction',
        heading: 'Introduction',
        words: `When a child cannot live at home, the council takes a parent’s place. We want for them what any parent wants.

{chart children-looked-after count AS-AT}.`,
      },
      {
        id: 'work',
        heading: 'Work done since January',
        words: `{#groups} Three groups carry the work between meetings: safeguarding and stability; health and wellbeing; education, training and employability. Each meets monthly and tells the committee what it did.

Young people now sit at the table of the committee, and speak first.

The offer to care leavers is being written with them.`,
      },
      {
        id: 'council',
        heading: 'The children in care council',
        words: `A participation officer came in May. The council of young people meets every other week, and has helped to choose two managers.

There has been significant improvement in how many of them come.`,
      },
      {
        id: 'learning',
        heading: 'Education, employment and training',
        words: `{figure in-education-work-or-training percent YEAR-END 19-21}.

The virtual school and the leaving care service look for places together.`,
      },
      {
        id: 'homes',
        heading: 'Members and our children’s homes',
        words:
          'Each home has a councillor who visits, listens, and tells the committee what to look at.',
      },
    ],
    policy: '{law children-act-1989} and {law children-and-social-work-act-2017}.',
    community:
      'Young carers and children who came here alone are met by workers who know their languages.',
    careImpact: 'Children are asked about their care more often, and by people they know.',
    objectives: [
      'Helping children who need it most',
      'Doing what the law asks of a corporate parent',
    ],
    risks: [
      {
        risk: 'What was gained since the last inspection is lost when staff leave.',
        owner: 'Director of children’s services',
        mitigation: 'The groups meet monthly, and the committee sees their plan each time.',
      },
    ],
    inspection: 'the assistant director, children in care',
  },
  asked: [
    { part: 'finance', of: 'Leopold Anstey', words: 'There is no cost beyond what is planned.' },
    { part: 'legal', of: 'Rukhsana Bello', words: null },
  ],
};
