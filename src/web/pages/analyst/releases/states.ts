import type { ReleaseInList } from '#use-cases/list-releases.ts';
import { sayMoment } from '../../../templates.ts';

/** Where a release stands, in words: its tag, what happened last, and the reason given. */
export type StateInWords = {
  readonly tag: string;
  /** The colour of the tag; the words say the same. */
  readonly colour: 'yellow' | 'orange' | 'green' | 'grey' | 'red';
  readonly say: string;
  readonly why: string | null;
};

/** Where `release` stands, for the people who make and approve releases. */
export function releaseInWords(release: ReleaseInList): StateInWords {
  const asked = did('Asked for', release, release.prepared);
  const approved = did('Approved', release, release.approved);
  switch (release.state) {
    case 'prepared':
      return { tag: 'Waiting', colour: 'yellow', say: asked, why: null };
    case 'sent back':
      return {
        tag: 'Sent back',
        colour: 'orange',
        say: did('Sent back', release, release.returned),
        why: release.returned?.why ?? null,
      };
    case 'published':
      return { tag: 'Public', colour: 'green', say: approved, why: release.note };
    case 'superseded':
      return { tag: 'Replaced', colour: 'grey', say: approved, why: release.note };
    case 'recalled':
      return {
        tag: 'Recalled',
        colour: 'red',
        say: did('Recalled', release, release.recalled),
        why: release.recalled?.why ?? null,
      };
  }
}

function did(
  what: string,
  { names }: ReleaseInList,
  act: { readonly by: string; readonly at: string } | null,
): string {
  if (act === null) return what;
  return `${what} by ${names[act.by] ?? 'somebody who has left'} on ${sayMoment(act.at)}.`;
}
