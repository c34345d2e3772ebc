import { readPublicWords } from '#use-cases/public-words.ts';
import { page } from '../../page.ts';

/** The accessibility statement that the 2018 regulations ask of a public body. */
export const accessibilityPage = page({
  path: '/accessibility',
  may: 'anyone',
  template: 'accessibility/page.njk',
  async show({ house }) {
    const { accessContact, accessTestedOn } = await readPublicWords(house);
    return { heading: 'Accessibility of these pages', accessContact, accessTestedOn };
  },
});
