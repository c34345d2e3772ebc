import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { planMeeting } from '#use-cases/meetings/plan-meeting.ts';
import { type ComingMeeting, readClerkHome } from '#use-cases/meetings/read-clerk-home.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import { goTo, notFound } from '../../../answer.ts';
import { dayTyped, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** The clerk’s home: every meeting’s papers by their last lawful day, what is late on top. */
export const clerkPage = page({
  path: '/clerk',
  may: 'run meetings',
  template: 'clerk/home/page.njk',
  show: async ({ house, person }) => (await printed(house, person, {})) ?? notFound(),
  async act({ house, person, form }) {
    const outcome = await planned(house, person, form);
    if (outcome.done) return goTo(`/clerk/meetings/${outcome.slug}`);
    const shown = await printed(house, person, form);
    return shown === null ? notFound() : { ...shown, ...wrongForm(outcome.because) };
  },
});

async function planned(
  house: House,
  person: SignedIn,
  form: Form,
): Promise<Outcome<{ readonly slug: string }>> {
  const { body = '', time = '', place = '' } = form;
  const day = dayTyped(form, 'day');
  if (day === null || day === undefined) {
    return refused('not valid', 'Enter the day it meets: day, month and year.', 'day');
  }
  const kinds = ['ordinary', 'extraordinary', 'with young people'] as const;
  const kind = kinds.find((one) => one === form.kind) ?? 'ordinary';
  return planMeeting(house, person, { body, kind, day, time, place });
}

async function printed(house: House, person: SignedIn, form: Form) {
  const home = await readClerkHome(house, person);
  if (home === null) return null;
  const told = home.meetings.map((meeting) => ({ ...meeting, says: inWords(meeting) }));
  return {
    heading: 'Your workbench',
    late: told.filter(({ state }) => state === 'late'),
    coming: told.filter(({ state }) => state !== 'late'),
    bodies: home.bodies,
    form,
    dayParts: partsTyped(form, 'day'),
    wrong: {},
  };
}

/** What a meeting still asks of the clerk. */
function inWords({ state, lastDay, daysLeft, on }: ComingMeeting): string {
  if (state === 'public') return 'Its papers are public.';
  if (state === 'no law') return `No law says by when its papers are out. It meets ${sayDay(on)}.`;
  const day = sayDay(lastDay ?? on);
  if (state === 'late') {
    return `Its papers had to be out on ${day}. Now they need the chair’s reason why the meeting cannot wait.`;
  }
  if (daysLeft === 0) return 'Its papers have to be out today.';
  if (daysLeft === 1) return `Its papers have to be out tomorrow, ${day}.`;
  return `Its papers have to be out by ${day}, in ${daysLeft} days.`;
}
