import { listReleases } from '#use-cases/list-releases.ts';
import { page } from '../../page.ts';
import { releaseInWords } from '../analyst/releases/states.ts';

/** The approver’s home: what waits for a second pair of eyes, and what is public. */
export const approverPage = page({
  path: '/approver',
  may: 'approve a release',
  template: 'approver/page.njk',
  async show({ house, person, query }) {
    const releases = (await listReleases(house, person)).map((release) => ({
      ...release,
      inWords: releaseInWords(release),
      canRecall: release.state === 'published',
      isOwn: release.prepared.by === person.id,
    }));
    return {
      heading: 'Approvals',
      done: doneInWords(query),
      waiting: releases.filter(({ state }) => state === 'prepared'),
      others: releases.filter(({ state }) => state !== 'prepared'),
    };
  },
});

function doneInWords(query: Readonly<Record<string, string | undefined>>): string | null {
  if (query.approved === '1') return 'The figures are public now.';
  if (query.returned === '1') return 'The release has been sent back with your reason.';
  if (query.recalled === '1') {
    return 'The release has been recalled. It is gone from every page within a minute.';
  }
  return null;
}
