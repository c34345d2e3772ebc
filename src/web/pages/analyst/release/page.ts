import { prepareRelease } from '#use-cases/prepare-release.ts';
import {
  type ReleasePreparation,
  readReleasePreparation,
} from '#use-cases/read-release-preparation.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';
import { releaseInWords } from '../releases/states.ts';
import { printedOf } from './printed.ts';

/** Figures before their release, exact and safe side by side: for the analyst alone. */
export const preparationPage = page({
  path: '/analyst/figures/:receipt',
  may: 'prepare a release',
  template: 'analyst/release/page.njk',
  async show({ house, person, params, query }) {
    const asked = { receipt: params.receipt, day: query.day ?? null };
    const read = await readReleasePreparation(house, person, asked);
    return read.done ? printed(read.preparation) : notFound();
  },
  async act({ house, person, params, form }) {
    const note = form.note ?? '';
    const outcome = await prepareRelease(house, person, { receipt: params.receipt, note });
    if (outcome.done) return goTo('/analyst?asked=1');
    const read = await readReleasePreparation(house, person, {
      receipt: params.receipt,
      day: null,
    });
    if (!read.done) return notFound();
    return { ...printed(read.preparation), note, ...wrongForm(outcome.because) };
  },
});

function printed(preparation: ReleasePreparation) {
  const { release, names, receipt, wasPublic } = preparation;
  return {
    heading: `Figures as at ${sayDay(receipt.asAt)}`,
    ...printedOf(preparation),
    state: release === null ? null : releaseInWords({ ...release, names }),
    canAsk: release === null || release.state === 'sent back' || release.state === 'recalled',
    release,
    canRecall: release?.state === 'published',
    needsNote: wasPublic,
    note: '',
    wrong: {},
  };
}
