import type { SignedIn } from '#access/person.ts';
import { electionPublicitySource } from '#law/election-publicity.ts';
import type { House } from '#use-cases/house.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import { keepCadence, planProposed, readCalendarOfBody } from '#use-cases/year/calendar-of-body.ts';
import { loadSchoolTerms, readSchoolTerms } from '#use-cases/year/school-terms.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { named } from '../../../named.ts';
import { type PageRequest, page } from '../../../page.ts';

type Asked = PageRequest<'/clerk/calendar/:body', 'plan the year'>;

/** How often a body meets, what that comes to, and a button that plans it. */
export const clerkCalendarPage = page({
  path: '/clerk/calendar/:body',
  may: 'plan the year',
  template: 'year/clerk-calendar/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.body);
    return shown === null ? notFound() : { ...shown, done: named(said, query.done) ?? '' };
  },
  async act(request) {
    const { house, person, params, form } = request;
    const outcome = await changed(request);
    if (outcome.done) return goTo(`/clerk/calendar/${params.body}?done=${form.do ?? ''}`);
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, person, params.body);
    return shown === null ? notFound() : { ...shown, form, ...wrongForm(outcome.because) };
  },
});

/** What is said at the top once a form of the page has done its work. */
const said: Readonly<Record<string, string>> = {
  rule: 'Saved. What the rule proposes stands below.',
  plan: 'Planned. The meetings stand in the public calendar.',
  terms: 'Loaded. Meetings with young people keep out of lessons.',
};

async function changed({ house, person, params, form, uploads }: Asked): Promise<Outcome> {
  const body = params.body;
  if (form.do === 'plan') return planProposed(house, person, { body });
  if (form.do === 'terms') {
    const [file] = uploads;
    const text = file === undefined ? '' : new TextDecoder().decode(file.bytes);
    return loadSchoolTerms(house, person, text);
  }
  return keepCadence(house, person, {
    body,
    everyMonths: oneOf([1, 2, 3, 4, 6], form.everyMonths) ?? 2,
    weekday: oneOf([1, 2, 3, 4, 5], form.weekday) ?? 1,
    week: oneOf([1, 2, 3, 4], form.week) ?? 1,
    time: form.time ?? '',
    place: form.place ?? '',
    withYoungPeople: form.withYoungPeople === 'yes',
  });
}

function oneOf(known: readonly number[], text: string | undefined): number | undefined {
  return known.find((number) => String(number) === text);
}

async function printed(house: House, person: SignedIn, slug: string) {
  const calendar = await readCalendarOfBody(house, person, slug);
  if (calendar === null) return null;
  return {
    heading: `When ${calendar.body.name} meets`,
    ...calendar,
    terms: await readSchoolTerms(house),
    electionPublicitySource,
    weekdays,
    weeks,
    intervals,
    done: '',
    form: {},
    wrong: {},
  };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((text, index) => ({
  value: String(index + 1),
  text,
}));
const weeks = ['First', 'Second', 'Third', 'Fourth'].map((text, index) => ({
  value: String(index + 1),
  text,
}));
const intervals = [
  { value: '1', text: 'Every month' },
  { value: '2', text: 'Every second month' },
  { value: '3', text: 'Every third month' },
  { value: '4', text: 'Three times a year' },
  { value: '6', text: 'Twice a year' },
];
