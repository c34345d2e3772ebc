import { ageYearsOn, day } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import type { ToldEpisode } from '../lives/episodes.ts';
import type { Person } from '../lives/life.ts';
import type { Row } from './columns.ts';
import { written } from './written.ts';

/** A row of Header. Girls in care say whether they are mothers; care leavers are not asked. */
export function headerRow(
  person: Person,
  episodes: readonly ToldEpisode[],
  ending: number,
  year: Period,
): Row {
  const isInCare = episodes.some(({ legalStatus }) => legalStatus !== 'V3' && legalStatus !== 'V4');
  const ceased = episodes.at(-1)?.ceased ?? year.to;
  const until = ceased < year.to ? ceased : year.to;
  const motherOn = isInCare ? person.becameMotherOn : null;
  const isMother = motherOn !== null && motherOn <= until;
  return [
    person.id,
    sexCode(person.sex, ending),
    written(person.bornOn),
    person.ethnicity,
    isTooYoungForSchool(person, ending) ? 'UN1' : person.upn,
    isInCare && person.sex === 'F' ? String(Number(isMother)) : '',
    isMother ? written(motherOn) : '',
  ];
}

/** Numbers until 2023-24, letters since. */
function sexCode(sex: Person['sex'], ending: number): string {
  if (ending >= 2025) return sex;
  return sex === 'M' ? '1' : '2';
}

function isTooYoungForSchool(person: Person, ending: number): boolean {
  return ageYearsOn(person.bornOn, day(`${ending}-03-31`)) < 4;
}
