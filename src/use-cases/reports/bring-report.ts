import type { SignedIn } from '#access/person.ts';
import { readWordReport } from '#files/word-report.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { beginReport } from './begin-report.ts';
import { longestText } from './save-report.ts';

/** Begins a report from a Word file: its headings become sections; the file itself is not kept. */
export async function bringReport(
  house: House,
  person: SignedIn,
  {
    title,
    file,
  }: {
    readonly title: string;
    readonly file: { readonly name: string; readonly bytes: Uint8Array };
  },
): Promise<Outcome<{ readonly report: string }>> {
  const read = await readWordReport(file.bytes);
  if (read === null) {
    return refused(
      'not valid',
      `‘${file.name}’ is no Word report. Save it as .docx and bring that; nothing was kept.`,
      'word',
    );
  }
  const sections = read.map(({ heading, words }, index) => ({
    id: `part-${index + 1}`,
    heading: heading === '' ? 'Introduction' : heading.slice(0, 200),
    words,
  }));
  if (sections.some(({ words }) => words.length > longestText)) {
    const say = 'A section of it is too long. Give its parts headings in Word and bring it again.';
    return refused('not valid', say, 'word');
  }
  const named = title.trim() === '' ? (sections[0]?.heading ?? '') : title;
  return beginReport(house, person, { template: 'report', title: named, sections });
}
