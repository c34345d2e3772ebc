import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { addItem } from '#use-cases/meetings/add-item.ts';
import {
  addPresenter,
  keepBriefing,
  moveItem,
  removePresenter,
  sayWhyNoSlot,
} from '#use-cases/meetings/change-agenda.ts';
import { draftAgenda } from '#use-cases/meetings/draft-agenda.ts';
import { readAgenda } from '#use-cases/meetings/read-agenda.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { named } from '../../../named.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';
import { purposeInWords } from '../../year/words.ts';
import { newItem, newPresenter } from './written.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Where a clerk makes a meeting’s agenda, and settles who presents what. */
export const clerkMeetingPage = page({
  path: '/clerk/meetings/:meeting',
  may: 'run meetings',
  template: 'clerk/meeting/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.meeting, {});
    return shown === null ? notFound() : { ...shown, done: named(said, query.done) ?? '' };
  },
  async act({ house, person, params, form }) {
    const outcome = await changed(house, person, params.meeting, form);
    if (outcome.done) return goTo(`/clerk/meetings/${params.meeting}?done=${form.do ?? ''}`);
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, person, params.meeting, form);
    return shown === null ? notFound() : { ...shown, ...wrongForm(outcome.because) };
  },
});

/** What is said at the top once a form of the page has done its work. */
const said: Readonly<Record<string, string>> = {
  draft: 'The agenda is drafted. What was on it already stayed as it was.',
  item: 'On the agenda, as its last item.',
  up: 'Moved up by one.',
  'no-slot': 'Kept. The reason is printed with the agenda.',
  presenter: 'Written down.',
  'no-presenter': 'Taken off the item.',
  briefing: 'Kept. Only the clerks read it here.',
};

/** Which of the page’s forms was sent, and what came of it. */
function changed(house: House, person: SignedIn, meeting: string, form: Form): Promise<Outcome> {
  const item = form.item ?? '';
  switch (form.do) {
    case 'item':
      return addItem(house, person, newItem(meeting, form));
    case 'up':
      return moveItem(house, person, { meeting, item });
    case 'no-slot':
      return sayWhyNoSlot(house, person, { meeting, because: form.because ?? '' });
    case 'presenter':
      return addPresenter(house, person, newPresenter(meeting, form));
    case 'no-presenter':
      return removePresenter(house, person, { meeting, item, presenter: form.presenter ?? '' });
    case 'briefing':
      return keepBriefing(house, person, { meeting, words: form.briefing ?? '' });
    default:
      return draftAgenda(house, person, { meeting });
  }
}

async function printed(house: House, person: SignedIn, slug: string, form: Form) {
  const read = await readAgenda(house, person, slug);
  if (read === null) return null;
  return {
    heading: `${read.body.name}, ${sayDay(read.meeting.on_day)}`,
    ...read,
    form,
    purposeInWords,
    done: '',
    wrong: {},
  };
}
