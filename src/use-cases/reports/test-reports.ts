import { ok } from 'node:assert/strict';
import type { SignedIn } from '#access/person.ts';
import { daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { blankWords, type ReportWords } from '#governance/report.ts';
import type { House } from '../house.ts';
import { addTestPerson } from '../people/test-people.ts';
import { askForClearance } from './ask-for-clearance.ts';
import { beginReport } from './begin-report.ts';
import { clearReport } from './clear-report.ts';
import { makeFinal } from './make-final.ts';
import { saveReport } from './save-report.ts';

/** A report with nothing missing but its meeting and its clearance, for tests. */
export const wholeWords: ReportWords = {
  ...blankWords,
  header: {
    ...blankWords.header,
    title: 'How the committee works',
    subject: 'A look at the committee’s own work',
    groups: 'All',
    from: 'Director of children’s services',
    reportTo: 'Corporate Parenting Committee',
    leadOfficer: 'The director',
  },
  summary: 'What the committee could do otherwise.',
  plainSummary: 'How the people who look after us work, and what could be better.',
  recommendations: ['Choose a way forward ({see options}).'],
  sections: [{ id: 'a', heading: 'Options', words: 'We looked.\n\n{#options} Three ways.' }],
  policy: '{law children-and-social-work-act-2017}.',
  community: 'More people would be heard.',
  careImpact: 'Children would be heard sooner.',
  objectives: ['Children are heard'],
  risks: [{ risk: 'Nothing changes.', owner: 'Director', mitigation: 'A date for each step.' }],
};

/** Begins a report of `words` in a test’s house; its id. */
export async function addTestReport(
  house: House,
  author: SignedIn,
  words: ReportWords = wholeWords,
): Promise<string> {
  const { title } = words.header;
  const begun = await beginReport(house, author, { template: 'report', title, sections: [] });
  ok(begun.done);
  const saved = await saveReport(house, author, {
    report: begun.report,
    version: 1,
    written: words,
  });
  ok(saved.done && saved.clash === null);
  return begun.report;
}

/** Clears a report in a test’s house by two people and makes it final. */
export async function makeTestReportFinal(
  house: House,
  { report, author }: { readonly report: string; readonly author: SignedIn },
): Promise<void> {
  const due = daysAfter(londonDayOf(house.now()), 7);
  for (const part of ['finance', 'legal'] as const) {
    const officer = await addTestPerson(house, ['clearance'], `Officer for ${part}`);
    const asked = await askForClearance(house, author, { report, part, of: officer.id, due });
    const words = 'There is nothing to say against it.';
    const signed = await clearReport(house, officer, { report, part, words, isSigned: true });
    ok(asked.done && signed.done);
  }
  ok((await makeFinal(house, author, { report })).done);
}
