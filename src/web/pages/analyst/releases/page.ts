import { listReleases } from '#use-cases/list-releases.ts';
import { page } from '../../../page.ts';
import { releaseInWords } from './states.ts';

/** Every release and where it stands, with the way to recall what is public. */
export const releasesPage = page({
  path: '/analyst/releases',
  may: 'prepare a release',
  template: 'analyst/releases/page.njk',
  async show({ house, person, query }) {
    const releases = await listReleases(house, person);
    return {
      heading: 'Releases',
      recalled: query.recalled === '1',
      releases: releases.map((release) => ({
        ...release,
        inWords: releaseInWords(release),
        canRecall: release.state === 'published',
      })),
    };
  },
});
