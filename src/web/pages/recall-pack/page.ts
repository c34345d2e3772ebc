import type { House } from '#use-cases/house.ts';
import { readMeetingPage } from '#use-cases/packs/read-meeting-page.ts';
import { recallPack } from '#use-cases/packs/recall-pack.ts';
import { goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** Takes back what is published of a meeting, in one step. */
export const recallPackPage = page({
  path: '/meetings/:meeting/recall',
  may: 'recall papers',
  template: 'recall-pack/page.njk',
  show: ({ house, params, query }) => printed(house, params.meeting, query.done === '1'),
  async act({ house, person, params, form }) {
    const why = form.why ?? '';
    const outcome = await recallPack(house, person, { meeting: params.meeting, why });
    if (outcome.done) return goTo(`/meetings/${params.meeting}/recall?done=1`);
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, params.meeting, false);
    return { ...shown, why, ...wrongForm(outcome.because) };
  },
});

async function printed(house: House, slug: string, isDone: boolean) {
  const { meeting, state } = await readMeetingPage(house, slug);
  if (meeting === null) return notFound();
  return {
    heading: `Recall the papers of ${meeting.body}, ${sayDay(meeting.day)}`,
    meeting,
    isPublic: state === 'standing',
    isDone,
    why: '',
    wrong: {},
  };
}
