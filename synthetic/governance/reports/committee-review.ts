import { blankWords } from '#governance/report.ts';
import type { MadeUpReport } from '#use-cases/sample/made-up-reports.ts';

/** A report in the manner of a London borough: numbered straight through, with three appendices. */
export const committeeReview: MadeUpReport = {
  author: 'Marigold Finch',
  template: 'report',
  isFinal: true,
  words: {
    ...blankWords,
    header: {
      ...blankWords.header,
      title: 'How the Corporate Parenting Committee works',
      subject: 'What the committee could do otherwise, after a look at its own year',
      groups: 'All wards',
      from: 'Assistant director, children in care',
      reportTo: 'Corporate Parenting Committee',
      leadOfficer: 'Oluwaseun Adeyinka, director of children’s services',
      layout: 'through',
    },
    summary:
      'The committee asked how it could be a better parent. This report looks at what the law now asks of it, what other councils do, and what young people told us. It offers three ways forward and asks the committee to choose.',
    plainSummary:
      'The councillors who look out for us want to know if they do it well. This paper says what they could change. They will pick one way at their next meeting.',
    recommendations: [
      'Consider what the law and the guidance ask of the committee ({see law}).',
      'Agree a way forward from those set out in {see ways}.',
    ],
    sections: [
      {
        id: 'background',
        heading: 'Background information',
        words: `{#law} Since 2018 seven principles have told every council how to be a corporate parent: {law children-and-social-work-act-2017}. They bind all of the council, and not only children’s services.

The committee was set up to keep watch over them. It has eight councillors from all groups, hears from the children in care council at each meeting, and reports to full council once a year.

Members asked for this report after their last look at themselves, because they noted much and decided little.`,
      },
      {
        id: 'issues',
        heading: 'Key issues for consideration',
        words: `Inspectors ask whether a committee knows its children, and what it changed. A committee that only receives reports can answer the first question and not the second.

How often our children move is the figure members ask about most. {figure three-or-more-placements percent AS-AT}.

Other councils told us what helped them:

- one member for each promise made to young people
- partners on the committee, and not only before it
- a list of what was asked, and of what came of it

{#heard} Young people want members to come to them, and not the other way round.`,
      },
      {
        id: 'ways',
        heading: 'Suggestions for development',
        words: `{#ways} The committee may choose one of these ways, or put them together:

1. meet as now, and every third time at a place that young people choose
2. give each member a promise to follow
3. bring the chairs of the three groups onto the committee, without a vote

What young people told us ({see heard}) speaks for the first.`,
      },
    ],
    policy:
      'Any change keeps to {law children-and-social-work-act-2017}, and to the council’s strategy for children in care.',
    community:
      'Most of the children who come to this country alone are boys of sixteen and seventeen. Meetings where young people are would let more of them be heard; interpreters are booked for each.',
    careImpact:
      'Children and care leavers would see members more often, and see what members did with what they said. Those who live outside the borough could join by video.',
    objectives: ['Children in care are heard', 'Children in care live in homes that last'],
    risks: [
      {
        risk: 'Meetings are moved and members cannot come.',
        owner: 'Democratic services manager',
        mitigation:
          'The year’s dates are agreed with members and with the children in care council.',
      },
    ],
    papers: [
      {
        title: 'The committee’s look at itself, spring',
        holder: 'Democratic services',
        link: 'Town Hall, room 214, file 12',
        copy: '',
        seenOn: 'SEEN-ON',
      },
      {
        title: 'Applying corporate parenting principles',
        holder: 'Department for Education',
        link: 'https://www.gov.uk/government/publications/applying-corporate-parenting-principles-to-looked-after-children-and-care-leavers',
        copy: '',
        seenOn: 'SEEN-ON',
      },
    ],
    inspection: 'the democratic services officer at the Town Hall',
    appendices: [
      {
        title: 'Questions members can ask',
        classification: 'open',
        paragraph: '',
        publicInterest: '',
        words:
          '1. Where do our children live, and who chose it with them?\n2. What did they ask of us, and what came of it?\n3. What would we do if they were our own?',
      },
      {
        title: 'A list to look at ourselves by',
        classification: 'open',
        paragraph: '',
        publicInterest: '',
        words:
          '- We know our children as a whole.\n- We hear from them at each meeting.\n- We ask what changed.',
      },
      {
        title: 'What a place on the committee would cost our partners',
        classification: 'exempt',
        paragraph: '3',
        publicInterest: 'Partners gave us what they pay their staff; showing it would harm them.',
        words: 'Half a day of a service manager each month, from each of three partners.',
      },
    ],
  },
  asked: [
    {
      part: 'finance',
      of: 'Leopold Anstey',
      words:
        'Hiring a hall twice a year and booking interpreters is met from what the committee has. There is no other cost.',
    },
    {
      part: 'legal',
      of: 'Rukhsana Bello',
      words:
        'A committee under section 102(1) may meet elsewhere. Members who join it without a vote take no part in its decisions, so the balance of groups is not touched.',
    },
    {
      part: 'executive member',
      of: 'Councillor Gwen Ashdown',
      words: 'Please say what young people asked of us.',
      isIncluded: true,
    },
    {
      part: 'director',
      of: 'Oluwaseun Adeyinka',
      words: 'The annual report could carry this instead.',
      isIncluded: false,
      reason: 'Members asked for a report of its own.',
    },
  ],
};
