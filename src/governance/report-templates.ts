import { blankWords, type ReportTemplate, type ReportWords } from './report.ts';

/** A report as its template begins it, with headings to write under. */
export function wordsToBeginWith(template: ReportTemplate, title: string): ReportWords {
  const header = { ...blankWords.header, title };
  const sections = headings[template].map((heading, index) => ({
    id: `part-${index + 1}`,
    heading,
    words: '',
  }));
  return { ...blankWords, header, sections };
}

const headings: Readonly<Record<ReportTemplate, readonly string[]>> = {
  report: ['Background', 'Key issues for consideration', 'What we suggest'],
  // The five things an annual report of the reviewing officers answers for.
  'reviewing officers’ annual report': [
    'How reviews were held, and how many on time',
    'How children took part, and what they said',
    'What reviewing officers questioned, and how it was settled',
    'How plans were watched between reviews',
    'What the service has, and what it lacks',
    'Concerns that ask for action',
  ],
};
