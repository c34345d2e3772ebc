import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { listReleases } from '#use-cases/list-releases.ts';
import { recallRelease } from '#use-cases/recall-release.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';

/** Takes back what is public, with a reason: for the analyst and the approver. */
export const recallPage = page({
  path: '/releases/:release/recall',
  may: 'recall a release',
  template: 'analyst/recall/page.njk',
  show: ({ house, person, params }) => printed(house, person, params.release),
  async act({ house, person, params, form }) {
    const why = form.why ?? '';
    const outcome = await recallRelease(house, person, { release: params.release, why });
    if (outcome.done) return goTo(`${listFor(person).address}?recalled=1`);
    if (outcome.because.kind === 'not found') return notFound();
    return {
      ...(await printed(house, person, params.release)),
      why,
      ...wrongForm(outcome.because),
    };
  },
});

async function printed(house: House, person: SignedIn, id: string) {
  const release = (await listReleases(house, person)).find((each) => each.id === id);
  if (release === undefined) return notFound();
  return {
    heading: `Recall the figures as at ${sayDay(release.asAt)}`,
    release,
    isPublic: release.state === 'published',
    back: listFor(person),
    why: '',
    wrong: {},
  };
}

/** Where the reader finds releases, as that page is called. */
function listFor({ roles }: SignedIn) {
  return may(roles, 'prepare a release')
    ? { address: '/analyst/releases', name: 'Releases' }
    : { address: '/approver', name: 'Approvals' };
}
