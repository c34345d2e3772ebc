import { readPublicWords } from '#use-cases/public-words.ts';
import { readDaysKept } from '#use-cases/retention/read-days-kept.ts';
import { page } from '../../page.ts';
import { everythingKept } from './kept.ts';

/** What the house keeps, who can read it, and for how long the council keeps it today. */
export const privacyPage = page({
  path: '/privacy',
  may: 'anyone',
  template: 'privacy/page.njk',
  async show({ house }) {
    const { privacyContact } = await readPublicWords(house);
    return {
      heading: 'What we keep, and who can read it',
      kept: everythingKept(await readDaysKept(house)),
      privacyContact,
    };
  },
});
