import type { SignedIn } from '#access/person.ts';
import { themes } from '#measures/themes.ts';
import type { House } from '#use-cases/house.ts';
import { keepMinute } from '#use-cases/meetings/keep-minute.ts';
import { readMinuteBook } from '#use-cases/meetings/read-minute-book.ts';
import type { Outcome, Refusal } from '#use-cases/outcome.ts';
import { type FormError, goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { named } from '../../../named.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';
import { changed, kinds } from './changed.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Where a clerk writes down what happens at a meeting: who came, what was said and resolved. */
export const clerkMinutesPage = page({
  path: '/clerk/meetings/:meeting/minutes',
  may: 'run meetings',
  template: 'clerk/minutes/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.meeting, {});
    return shown === null ? notFound() : { ...shown, done: named(said, query.done) ?? '' };
  },
  async act({ house, person, params, form }) {
    if (form.do === 'minute') return keptOrBoth(house, person, params.meeting, form);
    const outcome = await changed(house, person, params.meeting, form);
    return answered(house, person, params.meeting, form, outcome);
  },
});

/** What is said at the top once a form of the page has done its work. */
const said: Readonly<Record<string, string>> = {
  came: 'Who came is written down.',
  chair: 'Written down.',
  outcome: 'Written down.',
  minute: 'The minute is kept.',
  voice: 'Written down, and nobody is named.',
  'no-voice': 'Taken back.',
  move: 'The resolution is moved. Somebody has to second it.',
  step: 'Written down.',
  publish: 'The minutes are public.',
  approve: 'The minutes are approved.',
  sign: 'The minutes are signed, and nobody can change them any more.',
};

async function answered(
  house: House,
  person: SignedIn,
  slug: string,
  form: Form,
  outcome: Outcome,
) {
  if (outcome.done) return goTo(`/clerk/meetings/${slug}/minutes?done=${form.do ?? ''}`);
  if (outcome.because.kind === 'not found') return notFound();
  const shown = await printed(house, person, slug, form);
  if (shown === null) return notFound();
  return { ...shown, ...wrongForm(outcome.because), errors: [errorAt(outcome.because, form)] };
}

/** The field that is wrong carries the item or resolution its form is about in its name. */
function errorAt({ say, field }: Refusal, form: Form): FormError {
  if (field === undefined) return { text: say };
  const about = (form.do === 'step' ? form.resolution : form.item) ?? '';
  return { text: say, href: `#${about === '' ? field : `${field}-${about}`}` };
}

/** Keeps a minute; where somebody else changed it meanwhile, shows both. */
async function keptOrBoth(house: House, person: SignedIn, slug: string, form: Form) {
  const outcome = await keepMinute(house, person, {
    meeting: slug,
    item: form.item ?? '',
    version: Number(form.version) || 0,
    words: form.words ?? '',
    publicSummary: form.publicSummary ?? '',
  });
  if (!outcome.done || outcome.kept.isKept) return answered(house, person, slug, form, outcome);
  const shown = await printed(house, person, slug, form);
  if (shown === null) return notFound();
  const text =
    'Somebody else changed this minute while you wrote. Both are below: bring them together, and keep it again.';
  return { ...shown, theirs: outcome.kept.theirs, errors: [{ text, href: '#theirs' }] };
}

async function printed(house: House, person: SignedIn, slug: string, form: Form) {
  const book = await readMinuteBook(house, person, slug);
  if (book === null) return null;
  return {
    heading: `Minutes of ${book.body.name}, ${sayDay(book.meeting.on_day)}`,
    ...book,
    told: book.record.items.map((item) => ({
      ...item,
      version: book.versions.get(item.id) ?? 0,
      said: item.voices.map((voice, place) => ({
        ...voice,
        id: book.voices.get(item.id)?.[place]?.voice_id ?? '',
      })),
    })),
    isClosed: book.minutes.state === 'approved' || book.minutes.state === 'signed',
    themes,
    kinds,
    form,
    theirs: null,
    done: '',
    wrong: {},
  };
}
