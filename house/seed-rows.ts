/** A row of what the council papers ask for, and the test that shows it. */
export type SeedRow = {
  /** Its code, as the papers were read: a letter for the part, two digits. */
  readonly row: string;
  /** What it comes to, in our words. */
  readonly is: string;
  /** Shown by a test, finished by a later part of the work, or not shown yet. */
  readonly shown:
    | { readonly by: string; readonly test: string }
    | { readonly later: string }
    | 'not yet';
};

/** Every row of the board’s year: bodies, the year, reports, actions, referrals, papers kept back. */
export const seedRows: readonly SeedRow[] = [
  {
    row: 'A01',
    is: 'A seat for every group, and a word when one is empty',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'a committee of eight has a seat for every group, and names the group whose seat is empty',
    },
  },
  {
    row: 'A02',
    is: 'Co-opted seats by the organisation that nominates',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'when an office in the children in care council ends, the seat that rested on it is empty the same day',
    },
  },
  {
    row: 'A03',
    is: 'The chair follows the post',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'the chair follows the post and not the person, and an old paper keeps the chair of its day',
    },
  },
  {
    row: 'A04',
    is: 'Offices by date, so that an old paper keeps its holder',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'the chair follows the post and not the person, and an old paper keeps the chair of its day',
    },
  },
  {
    row: 'A05',
    is: 'Who answers for what in law, and no post empty',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'a post that nobody holds is counted empty, in days',
    },
  },
  {
    row: 'A06',
    is: 'A champion who is not the lead member',
    shown: { later: 'the councillors’ part' },
  },
  {
    row: 'A07',
    is: 'Terms of reference in versions',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a new version of the terms leaves the old one to be read, says what changed, and counts a new function from nought',
    },
  },
  {
    row: 'A08',
    is: 'Objectives and pledges a body answers for',
    shown: { later: 'the councillors’ part' },
  },
  {
    row: 'A09',
    is: 'Cabinet and shadow member side by side',
    shown: { later: 'the councillors’ part' },
  },
  {
    row: 'A10',
    is: 'Standing invitees, counted by agency',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'agencies that are always asked are counted by the meetings they came to, themselves or by deputy',
    },
  },
  {
    row: 'A11',
    is: 'Somebody invited to one item, with what is asked of them',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'somebody is asked to one item with what is asked of them, and whether they came is kept',
    },
  },
  {
    row: 'A12',
    is: 'Sub-groups that report up',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a part of a body that has not told how it goes is due on the agenda of the whole',
    },
  },
  {
    row: 'A13',
    is: 'Groups that meet every month',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a group that is to meet every month says how often it did',
    },
  },
  {
    row: 'A14',
    is: 'Chairs of working groups as members, by proposal',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a change of seats is proposed with options, and decided once, by the decision it is linked to',
    },
  },
  {
    row: 'A15',
    is: 'A body that looks at how well it works',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a body looks at how well it works, chooses a way forward, and is told when a year has passed without',
    },
  },
  { row: 'A16', is: 'The children in care council at every meeting', shown: 'not yet' },
  {
    row: 'A17',
    is: 'Bodies elsewhere, and when they were last heard',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a body elsewhere is on the map with its work plan and when it was last heard',
    },
  },
  {
    row: 'A18',
    is: 'A map of bodies and who reports to whom',
    shown: {
      by: 'src/web/pages/bodies/map/draw-map.test.ts',
      test: 'the map draws every body and every body elsewhere, with a line to what each belongs to',
    },
  },
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
  { row: 'B07', is: 'Twice a year with young people', shown: 'not yet' },
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
  { row: 'B10', is: 'Young people presenting, as they wish', shown: 'not yet' },
  { row: 'B11', is: 'What was decided, by kind', shown: 'not yet' },
  {
    row: 'B12',
    is: 'Members meeting young people and carers',
    shown: {
      by: 'src/use-cases/year/contributions.test.ts',
      test: 'members who met young people are recorded, and the gaps are named',
    },
  },
  {
    row: 'C01',
    is: 'A report with nothing blank at its head',
    shown: {
      by: 'synthetic/governance/reports/reports.test.ts',
      test: 'a report in the manner of a northern borough with a blank ‘Report to’ is refused',
    },
  },
  {
    row: 'C02',
    is: 'Recommendations written once',
    shown: {
      by: 'src/web/pages/author/pages.test.ts',
      test: 'recommendations are written once and printed twice, with the number of what they cite',
    },
  },
  {
    row: 'C03',
    is: 'A summary, and a plain one',
    shown: {
      by: 'src/governance/report-checks.test.ts',
      test: 'whose summary is too long',
    },
  },
  {
    row: 'C04',
    is: 'The law a report stands on',
    shown: {
      by: 'src/governance/report-checks.test.ts',
      test: 'that names no law and serves no objective',
    },
  },
  {
    row: 'C05',
    is: 'Finance in finance’s own words',
    shown: {
      by: 'src/use-cases/reports/reports.test.ts',
      test: 'finance and law own their text: no author writes it, in the use case or the database',
    },
  },
  {
    row: 'C06',
    is: 'Law in the solicitor’s own words',
    shown: {
      by: 'src/use-cases/reports/reports.test.ts',
      test: 'a deputy signs for and on behalf of whom they stand in for, and only while they do',
    },
  },
  {
    row: 'C07',
    is: 'Risks with owners',
    shown: {
      by: 'src/use-cases/reports/reports.test.ts',
      test: 'a risk with its owner goes on the list of the body it is for, once',
    },
  },
  {
    row: 'C08',
    is: 'Which objectives a report serves',
    shown: {
      by: 'src/governance/report-checks.test.ts',
      test: 'that names no law and serves no objective',
    },
  },
  {
    row: 'C09',
    is: 'Community, equality and children in care',
    shown: {
      by: 'src/governance/report-checks.test.ts',
      test: 'with an impact of ‘None.’',
    },
  },
  {
    row: 'C10',
    is: 'Every decision, looked at for children in care',
    shown: { later: 'the children’s side' },
  },
  {
    row: 'C11',
    is: 'Background papers that can be found',
    shown: {
      by: 'src/governance/report-checks.test.ts',
      test: 'whose background paper nobody has opened',
    },
  },
  {
    row: 'C12',
    is: 'Appendices in order, each with its class',
    shown: {
      by: 'src/governance/report-checks.test.ts',
      test: 'with an exempt appendix and no reason',
    },
  },
  {
    row: 'C13',
    is: 'Who wrote which version',
    shown: {
      by: 'src/use-cases/reports/reports.test.ts',
      test: 'a final report is locked, in the use case and in the database',
    },
  },
  {
    row: 'C14',
    is: 'Key decisions and their notice',
    shown: {
      by: 'src/governance/report-checks.test.ts',
      test: 'a key decision of 8 September told of as',
    },
  },
  {
    row: 'C15',
    is: 'Comments sought and comments included',
    shown: {
      by: 'src/use-cases/reports/reports.test.ts',
      test: 'comments sought and not included need a reason',
    },
  },
  {
    row: 'C16',
    is: 'Handed over in time, and dated',
    shown: {
      by: 'src/use-cases/reports/reports.test.ts',
      test: 'a report is written, cleared, made final and handed over, and its trail says so',
    },
  },
  {
    row: 'D01',
    is: 'An action with an origin and a test',
    shown: {
      by: 'src/use-cases/actions/actions.test.ts',
      test: 'the clerk begins it for the body, once however often it is sent',
    },
  },
  {
    row: 'D02',
    is: 'Closed by the body, not by its owner',
    shown: {
      by: 'src/use-cases/actions/actions.test.ts',
      test: 'an owner puts it to the body with evidence, and cannot close it',
    },
  },
  {
    row: 'D03',
    is: 'A challenge and the difference it made',
    shown: {
      by: 'src/use-cases/actions/actions.test.ts',
      test: 'the body closes it with what changed, which the member who asked reads too',
    },
  },
  {
    row: 'D04',
    is: 'Two agencies, one action',
    shown: {
      by: 'src/use-cases/actions/actions.test.ts',
      test: 'each owner tells their own part, and until both have it shows grey',
    },
  },
  { row: 'D05', is: 'A line every month, or grey', shown: { later: 'the councillors’ part' } },
  {
    row: 'D06',
    is: 'What is late, and who hears of it',
    shown: {
      by: 'src/use-cases/actions/escalate.test.ts',
      test: 'an action that is late goes to its owner, then the chair, then the director',
    },
  },
  { row: 'D07', is: 'Matters arising on every agenda', shown: 'not yet' },
  {
    row: 'L01',
    is: 'Referred, answered, in time',
    shown: {
      by: 'src/use-cases/referrals/referrals.test.ts',
      test: 'it is sent, acknowledged and answered in that order, and its clock starts when it is sent',
    },
  },
  {
    row: 'L02',
    is: 'A section for the health and wellbeing board',
    shown: {
      by: 'src/web/pages/referrals/referrals-pages.test.ts',
      test: 'the health section writes itself from what is released, and what is withheld stays withheld',
    },
  },
  {
    row: 'L03',
    is: 'To full council, by both members',
    shown: {
      by: 'src/use-cases/referrals/referrals.test.ts',
      test: 'the appraisal goes to full council as its own item, by cabinet and shadow member',
    },
  },
  {
    row: 'L04',
    is: 'A yearly report, and what came back',
    shown: {
      by: 'src/use-cases/referrals/referrals.test.ts',
      test: 'a body reports to another once a year, and what came back is filed',
    },
  },
  {
    row: 'L05',
    is: 'Who reports to whom, how often',
    shown: {
      by: 'src/governance/referral.test.ts',
      test: 'a report is due again its interval after the last one went',
    },
  },
  {
    row: 'N03',
    is: 'Open, exempt or confidential, and kept so',
    shown: {
      by: 'src/web/packs/canary.test.ts',
      test: 'a restricted paper’s words are in no public page, file, feed, index, header or name',
    },
  },
];
