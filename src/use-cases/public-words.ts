import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, readDay } from '#calendar/day.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { publicWords, savePublicWords } from '#store/public-words.ts';
import type { House } from './house.ts';
import { type Outcome, refused } from './outcome.ts';

/** What a council says in its own words on its public pages; null where it has said nothing. */
export type PublicWords = {
  readonly promise: string | null;
  readonly accessContact: string | null;
  readonly privacyContact: string | null;
  readonly accessTestedOn: Day | null;
};

/** The words of this house’s council. */
export async function readPublicWords(house: House): Promise<PublicWords> {
  const actor = { council: house.council, person: null };
  const kept = await within(house.database, 'app_public', actor, publicWords);
  return {
    promise: kept?.promise ?? null,
    accessContact: kept?.access_contact ?? null,
    privacyContact: kept?.privacy_contact ?? null,
    accessTestedOn: kept?.access_tested_on ?? null,
  };
}

/** The words as a form sends them: a day as YYYY-MM-DD, and '' for nothing. */
export type WrittenWords = Readonly<Record<keyof PublicWords, string>>;

/** Changes the council’s words; an empty one is taken away. */
export async function changePublicWords(
  house: House,
  person: SignedIn,
  written: WrittenWords,
): Promise<Outcome> {
  if (!may(person.roles, 'change settings')) return refused('may not', 'Ask your administrator.');
  const tested = written.accessTestedOn.trim();
  const testedOn = tested === '' ? null : readDay(tested);
  if (tested !== '' && testedOn === null) {
    return refused('not valid', 'Write a day that exists, such as 28 8 2026.', 'accessTestedOn');
  }
  for (const [field, longest] of longestWords) {
    if (written[field].trim().length > longest) {
      return refused('not valid', `Use at most ${longest} characters.`, field);
    }
  }
  const actor = { council: person.council, person: person.id };
  await within(house.database, 'app_house', actor, async (tx) => {
    await savePublicWords(tx, {
      council_id: person.council,
      promise: orNull(written.promise),
      access_contact: orNull(written.accessContact),
      privacy_contact: orNull(written.privacyContact),
      access_tested_on: testedOn,
    });
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'changed the public words',
      subject: `council ${person.council}`,
    });
  });
  return { done: true };
}

const longestWords = [
  ['promise', 2000],
  ['accessContact', 600],
  ['privacyContact', 600],
] as const;

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
