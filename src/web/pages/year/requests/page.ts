import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { askForReport } from '#use-cases/year/member-requests.ts';
import { readOwnRequests } from '#use-cases/year/read-requests.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { stepInWords } from '../words.ts';

/** Where a member asks a body to look at something, and sees what came of it. */
export const requestsPage = page({
  path: '/member/requests',
  may: 'ask as a member',
  template: 'year/requests/page.njk',
  async show({ house, person, query }) {
    return { ...(await printed(house, person)), isSent: query.sent === '1' };
  },
  async act({ house, person, form }) {
    const words = form.words ?? '';
    const asked = await askForReport(house, person, { body: form.body ?? '', words });
    if (asked.done) return goTo('/member/requests?sent=1');
    if (asked.because.kind === 'not found') return notFound();
    return { ...(await printed(house, person)), words, ...wrongForm(asked.because) };
  },
});

async function printed(house: House, person: SignedIn) {
  const { bodies, requests } = await readOwnRequests(house, person);
  return {
    heading: 'What you asked for',
    bodies: bodies.map(({ slug, name }) => ({ value: slug, text: name })),
    requests: requests.map((request) => ({ ...request, said: stepInWords[request.step] })),
    isSent: false,
    words: '',
    wrong: {},
  };
}
