import { rowsOfBodies } from './rows-of-bodies.ts';
import { rowsOfTheYear } from './rows-of-the-year.ts';

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
  ...rowsOfBodies,
  ...rowsOfTheYear,
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
      by: 'src/use-cases/reports/clearance.test.ts',
      test: 'finance and law own their text: no author writes it, in the use case or the database',
    },
  },
  {
    row: 'C06',
    is: 'Law in the solicitor’s own words',
    shown: {
      by: 'src/use-cases/reports/clearance.test.ts',
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
      by: 'src/use-cases/reports/clearance.test.ts',
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
  {
    row: 'D07',
    is: 'Matters arising on every agenda',
    shown: {
      by: 'src/use-cases/actions/matters-arising.test.ts',
      test: 'every open action comes back as a matter arising, and nothing closed or kept back does',
    },
  },
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
