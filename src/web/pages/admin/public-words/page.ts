import { changePublicWords, readPublicWords } from '#use-cases/public-words.ts';
import { goTo } from '../../../answer.ts';
import { dayTyped, partsOf, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

const heading = 'What the council says of itself';

/** Where an administrator writes the promise and the contacts of the public pages. */
export const publicWordsPage = page({
  path: '/admin/public-words',
  may: 'change settings',
  template: 'admin/public-words/page.njk',
  async show({ house, query }) {
    const words = await readPublicWords(house);
    const boxes = partsOf(words.accessTestedOn);
    return { heading, isSaved: query.saved === '1', written: words, boxes, wrong: {} };
  },
  async act({ house, person, form }) {
    const boxes = partsTyped(form, 'accessTestedOn');
    const outcome = await changePublicWords(house, person, {
      promise: form.promise ?? '',
      accessContact: form.accessContact ?? '',
      privacyContact: form.privacyContact ?? '',
      // What is no day goes on as it was typed, to be refused like anything else.
      accessTestedOn: dayTyped(form, 'accessTestedOn') ?? boxes.join(' ').trim(),
    });
    if (outcome.done) return goTo('/admin/public-words?saved=1');
    return { heading, written: form, boxes, ...wrongForm(outcome.because) };
  },
});
