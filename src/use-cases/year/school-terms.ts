import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { readDay } from '#calendar/day.ts';
import type { SchoolTerm } from '#calendar/school-terms.ts';
import { readCsv } from '#files/csv.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { replaceSchoolTerms, schoolTerms } from '#store/year/calendar.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** The headings of the file of school terms. */
const headingsOfTerms = ['name', 'from', 'to'] as const;

/** The school terms of this council, earliest first. */
export async function readSchoolTerms(house: House): Promise<readonly SchoolTerm[]> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, (tx) => schoolTerms(tx, house.council));
}

/** Takes in a file of school terms, whole or not at all, in place of those before. */
export async function loadSchoolTerms(
  house: House,
  person: SignedIn,
  text: string,
): Promise<Outcome<{ readonly count: number }>> {
  if (!may(person.roles, 'plan the year')) return refused('may not', 'This is not yours to do.');
  const terms = termsIn(text);
  if ('done' in terms) return terms;
  const actor = { council: house.council, person: person.id };
  await within(house.database, 'app_house', actor, async (tx) => {
    await replaceSchoolTerms(tx, house.council, terms);
    const subject = `council:${house.council}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'loaded school terms', subject });
  });
  return { done: true, count: terms.length };
}

function termsIn(text: string): readonly SchoolTerm[] | ReturnType<typeof refused> {
  const { sheet } = readCsv('terms', text);
  const names = sheet?.headings.map((heading) => heading.trim().toLowerCase()) ?? [];
  const places = headingsOfTerms.map((heading) => names.indexOf(heading));
  if (sheet === null || places.includes(-1)) return refused('not valid', wantedHeadings, 'terms');
  const terms: SchoolTerm[] = [];
  for (const { line, cells } of sheet.rows) {
    const [name = '', from = '', to = ''] = places.map((place) => cells[place]?.trim() ?? '');
    const [first, last] = [readDay(from), readDay(to)];
    if (name === '' || first === null || last === null || last < first) {
      const say = `Line ${line} needs a name, a first day and a last day after it, written 2026-09-02.`;
      return refused('not valid', say, 'terms');
    }
    terms.push({ name, from: first, to: last });
  }
  return terms;
}

const wantedHeadings = `Give a CSV file whose first line is ${headingsOfTerms.join(',')}.`;
