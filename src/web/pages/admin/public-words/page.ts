import { changePublicWords, readPublicWords } from '#use-cases/public-words.ts';
import { asErrors, goTo } from '../../../answer.ts';
import { page } from '../../../page.ts';

const heading = 'What the council says of itself';

/** Where an administrator writes the promise and the contacts of the public pages. */
export const publicWordsPage = page({
  path: '/admin/public-words',
  may: 'change settings',
  template: 'admin/public-words/page.njk',
  async show({ house, query }) {
    const words = await readPublicWords(house);
    const [year = '', month = '', dayOfMonth = ''] = (words.accessTestedOn ?? '').split('-');
    return {
      heading,
      isSaved: query.saved === '1',
      written: { ...words, day: dayOfMonth, month, year },
    };
  },
  async act({ house, person, form }) {
    const outcome = await changePublicWords(house, person, {
      promise: form.promise ?? '',
      accessContact: form.accessContact ?? '',
      privacyContact: form.privacyContact ?? '',
      accessTestedOn: dayIn(form),
    });
    if (outcome.done) return goTo('/admin/public-words?saved=1');
    return { heading, errors: asErrors(outcome.because), written: form };
  },
});

/** The day as YYYY-MM-DD, or '' when all three fields were left empty. */
function dayIn(form: Readonly<Record<string, string | undefined>>): string {
  const parts = [form.year ?? '', form.month ?? '', form.day ?? ''].map((part) => part.trim());
  if (parts.every((part) => part === '')) return '';
  return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
}
