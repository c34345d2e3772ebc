import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import {
  addToProgramme,
  leaveOutProgrammeItem,
  markDelivered,
  moveProgrammeItem,
} from '#use-cases/year/change-programme.ts';
import { acceptRequest, averageWaitDays, declineRequest } from '#use-cases/year/member-requests.ts';
import { planYear } from '#use-cases/year/plan-year.ts';
import { readProgramme } from '#use-cases/year/read-programme.ts';
import { readProposedTopics } from '#use-cases/year/read-proposed-topics.ts';
import { readRequestsOf } from '#use-cases/year/read-requests.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { named } from '../../../named.ts';
import { page } from '../../../page.ts';
import { purposeInWords } from '../words.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** The clerk’s board of a body’s year: every meeting, what is planned for it, and what waits. */
export const clerkProgrammePage = page({
  path: '/clerk/programme/:body',
  may: 'plan the year',
  template: 'year/clerk-programme/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.body);
    return shown === null ? notFound() : { ...shown, done: named(said, query.done) ?? '' };
  },
  async act({ house, person, params, form }) {
    const body = params.body;
    const outcome = await changed(house, person, body, form);
    if (outcome.done) return goTo(`/clerk/programme/${body}?done=${form.do ?? ''}`);
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, person, body);
    if (shown === null) return notFound();
    const about = form.item ?? form.request ?? 'new';
    return { ...shown, done: '', form, about, ...wrongForm(outcome.because) };
  },
});

/** What is said at the top once a form of the page has done its work. */
const said: Readonly<Record<string, string>> = {
  plan: 'The year is planned. What was there already stayed where it was.',
  move: 'Moved. The reason stands beside it.',
  'leave-out': 'Left out, with the reason.',
  delivered: 'Marked as heard.',
  accept: 'Accepted. Whoever asked has been told.',
  decline: 'Declined. Whoever asked has been told why.',
  add: 'Added.',
};

/** Which of the page’s small forms was sent, and what came of it. */
function changed(house: House, person: SignedIn, body: string, form: Form): Promise<Outcome> {
  const item = form.item ?? '';
  const meeting = form.meeting ?? '';
  const reason = form.reason ?? '';
  const request = form.request ?? '';
  switch (form.do) {
    case 'move':
      return moveProgrammeItem(house, person, { item, meeting, reason });
    case 'leave-out':
      return leaveOutProgrammeItem(house, person, { item, reason });
    case 'delivered':
      return markDelivered(house, person, { item });
    case 'accept':
      return acceptRequest(house, person, { request, meeting });
    case 'decline':
      return declineRequest(house, person, { request, reason });
    case 'add':
      return addToProgramme(house, person, written(body, form));
    default:
      return planYear(house, person, { body });
  }
}

function written(body: string, form: Form) {
  const purposes = ['decide', 'scrutinise', 'note'] as const;
  return {
    body,
    meeting: form.meeting ?? '',
    title: form.title ?? '',
    about: form.about ?? '',
    purpose: purposes.find((known) => known === form.purpose) ?? 'scrutinise',
    leadOfficer: form.leadOfficer ?? '',
    presenter: form.presenter ?? '',
    trigger: form.trigger ?? '',
    ...(form.topic === undefined ? {} : { topic: form.topic }),
  };
}

async function printed(house: House, person: SignedIn, body: string) {
  const programme = await readProgramme(house, body);
  const requests = await readRequestsOf(house, person, body);
  if (programme === null || requests === null) return null;
  return {
    heading: `The year of ${programme.body.name}`,
    ...programme,
    proposed: (await readProposedTopics(house, person, body)).slice(0, 5),
    open: requests.filter(({ step }) => step === 'asked'),
    requestsMet: requests.filter(({ step }) => step === 'delivered').length,
    requestCount: requests.length,
    waitDays: averageWaitDays(requests),
    purposeInWords,
    form: {},
    about: '',
    wrong: {},
  };
}
