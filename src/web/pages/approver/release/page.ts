import type { SignedIn } from '#access/person.ts';
import { approveRelease } from '#use-cases/approve-release.ts';
import type { House } from '#use-cases/house.ts';
import type { Refusal } from '#use-cases/outcome.ts';
import {
  type ReleasePreparation,
  readReleasePreparation,
} from '#use-cases/read-release-preparation.ts';
import { sendBackRelease } from '#use-cases/send-back-release.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';
import { printedOf } from '../../analyst/release/printed.ts';
import { releaseInWords } from '../../analyst/releases/states.ts';

/** A release as its approver sees it: exact and safe side by side, to approve or to send back. */
export const approvalPage = page({
  path: '/approver/releases/:release',
  may: 'approve a release',
  template: 'approver/release/page.njk',
  async show({ house, person, params, query }) {
    const asked = { release: params.release, day: query.day ?? null };
    const read = await readReleasePreparation(house, person, asked);
    return read.done ? printed(read.preparation, person) : notFound();
  },
  async act({ house, person, params, form }) {
    const release = params.release;
    const why = form.why ?? '';
    if (form.decision === 'approve') {
      const approved = await approveRelease(house, person, { release });
      return approved.done
        ? goTo('/approver?approved=1')
        : again(house, person, release, approved.because, why);
    }
    const sentBack = await sendBackRelease(house, person, { release, why });
    return sentBack.done
      ? goTo('/approver?returned=1')
      : again(house, person, release, sentBack.because, why);
  },
});

async function again(
  house: House,
  person: SignedIn,
  release: string,
  because: Refusal,
  why: string,
) {
  const read = await readReleasePreparation(house, person, { release, day: null });
  if (!read.done) return notFound();
  return { ...printed(read.preparation, person), why, ...wrongForm(because) };
}

function printed(preparation: ReleasePreparation, person: SignedIn) {
  const { release, names, receipt } = preparation;
  const isOwn = release?.prepared.by === person.id;
  return {
    heading: `Figures as at ${sayDay(receipt.asAt)}`,
    ...printedOf(preparation),
    release,
    state: release === null ? null : releaseInWords({ ...release, names }),
    isOwn,
    canRecall: release?.state === 'published',
    canDecide: release?.state === 'prepared' && !isOwn,
    why: '',
    wrong: {},
  };
}
