import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { readRecall, recallPack } from '#use-cases/packs/recall-pack.ts';
import { goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** Takes back what is published of a meeting, in one step. */
export const recallPackPage = page({
  path: '/meetings/:meeting/recall',
  may: 'recall papers',
  template: 'recall-pack/page.njk',
  show: ({ house, person, params, query }) =>
    printed(house, person, params.meeting, query.done === '1'),
  async act({ house, person, params, form }) {
    const why = form.why ?? '';
    const outcome = await recallPack(house, person, { meeting: params.meeting, why });
    if (outcome.done) return goTo(`/meetings/${params.meeting}/recall?done=1`);
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, person, params.meeting, false);
    return { ...shown, why, ...wrongForm(outcome.because) };
  },
});

async function printed(house: House, person: SignedIn, slug: string, isDone: boolean) {
  const meeting = await readRecall(house, person, slug);
  if (meeting === null) return notFound();
  return {
    heading: `Recall the papers of ${meeting.body}, ${sayDay(meeting.day)}`,
    meeting,
    isDone,
    why: '',
    wrong: {},
  };
}
