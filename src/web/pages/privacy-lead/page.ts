import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { overruleMinutes, readScreenedMinutes } from '#use-cases/meetings/overrule-minutes.ts';
import { listScreened } from '#use-cases/packs/list-screened.ts';
import { overruleScreen } from '#use-cases/packs/overrule-screen.ts';
import { readPackWorkbench } from '#use-cases/packs/read-workbench.ts';
import { goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** The coming meetings in whose papers the screen found something. */
export const screenedPage = page({
  path: '/privacy-lead/screen',
  may: 'overrule the screen',
  template: 'privacy-lead/page.njk',
  async show({ house, person }) {
    const meetings = await listScreened(house, person);
    return { heading: 'Words that may point to a child', meetings };
  },
});

/** What the screen found in the papers and minutes of one meeting, to be let stand or not. */
export const screenedMeetingPage = page({
  path: '/privacy-lead/screen/:meeting',
  may: 'overrule the screen',
  template: 'privacy-lead/meeting.njk',
  show: ({ house, person, params, query }) =>
    printed(house, person, params.meeting, query.done === '1'),
  async act({ house, person, params, form }) {
    const { sign = '', found = '', sentence = '', why = '' } = form;
    const asked = { meeting: params.meeting, sign, found, sentence, why };
    const overrule = form.of === 'minutes' ? overruleMinutes : overruleScreen;
    const outcome = await overrule(house, person, asked);
    if (outcome.done) return goTo(`/privacy-lead/screen/${params.meeting}?done=1`);
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, person, params.meeting, false);
    return { ...shown, about: `${sign} ${found} ${sentence}`, ...wrongForm(outcome.because) };
  },
});

async function printed(house: House, person: SignedIn, slug: string, isDone: boolean) {
  const bench = await readPackWorkbench(house, person, slug);
  if (bench === null) return notFound();
  const { meeting } = bench.record;
  const minutes = (await readScreenedMinutes(house, person, slug))?.unanswered ?? [];
  return {
    heading: `What the screen found: ${meeting.body.name}, ${sayDay(meeting.day)}`,
    meeting,
    unanswered: [
      ...bench.unanswered.map((one) => ({ ...one, of: 'papers' })),
      ...minutes.map((one) => ({ ...one, of: 'minutes', where: `Minutes: ${one.where}` })),
    ],
    letStand: bench.letStand,
    isDone,
    about: '',
    wrong: {},
  };
}
