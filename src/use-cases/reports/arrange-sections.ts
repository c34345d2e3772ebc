import type { SignedIn } from '#access/person.ts';
import type { ReportSection } from '#governance/report.ts';
import { saveWords } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { recordStep, withOwnReport } from './with-report.ts';

/** Adds an empty section at the end, under a heading. */
export function addSection(
  house: House,
  person: SignedIn,
  { report, heading }: { readonly report: string; readonly heading: string },
): Promise<Outcome> {
  const named = heading.trim();
  return arranged(house, person, report, (sections) =>
    named === '' || named.length > 200
      ? refused('not valid', 'Give the section a heading of up to 200 characters.', 'heading')
      : [...sections, { id: crypto.randomUUID().slice(0, 8), heading: named, words: '' }],
  );
}

/** Moves a section one place up; its paragraphs take new numbers, and references follow them. */
export function moveSectionUp(
  house: House,
  person: SignedIn,
  { report, section }: { readonly report: string; readonly section: string },
): Promise<Outcome> {
  return arranged(house, person, report, (sections) => {
    const place = sections.findIndex(({ id }) => id === section);
    const moved = sections[place];
    if (moved === undefined) return refused('not found', 'There is no such section.');
    const others = sections.toSpliced(place, 1);
    return others.toSpliced(Math.max(0, place - 1), 0, moved);
  });
}

type Arranged = readonly ReportSection[] | ReturnType<typeof refused>;

function arranged(
  house: House,
  person: SignedIn,
  report: string,
  arrange: (sections: readonly ReportSection[]) => Arranged,
): Promise<Outcome> {
  return withOwnReport(house, person, report, async (work) => {
    const sections = arrange(work.kept.words.sections);
    if ('done' in sections) return sections;
    const words = { ...work.kept.words, sections };
    await saveWords(work.tx, work.kept, { words, by: person.id, at: house.now() });
    await recordStep(house, work, `saved version ${work.kept.version + 1}`);
    return { done: true };
  });
}
