import { readPublicWords } from '#use-cases/public-words.ts';
import { page } from '../../page.ts';
import { kept } from './kept.ts';

/** What the house keeps, who can read it and for how long: the same list the policy is tested by. */
export const privacyPage = page({
  path: '/privacy',
  may: 'anyone',
  template: 'privacy/page.njk',
  async show({ house }) {
    const { privacyContact } = await readPublicWords(house);
    return { heading: 'What we keep, and who can read it', kept, privacyContact };
  },
});
