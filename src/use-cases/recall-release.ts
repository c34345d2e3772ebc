import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { markRecalled } from '#store/release-steps.ts';
import { releaseToChange } from '#store/releases.ts';
import { drawPageOfFigures } from './draw-page-of-figures.ts';
import type { House } from './house.ts';
import { tooLong } from './length-of-words.ts';
import { type Outcome, refused } from './outcome.ts';
import { isId } from './people/read-people.ts';

/** A public release to take back and why. */
export type Recalling = { readonly release: string; readonly why: string };

/**
 * Takes a public release back at once.
 *
 * Public pages are kept by browsers and proxies for a minute at most, so nobody
 * is shown it a minute later. One person is enough: what is wrong must not wait
 * for a second.
 */
export async function recallRelease(
  house: House,
  person: SignedIn,
  { release: id, why }: Recalling,
): Promise<Outcome> {
  if (!may(person.roles, 'recall a release')) {
    return refused('may not', 'Only an analyst or a release approver can recall a release.');
  }
  if (why.trim() === '') {
    return refused('not valid', 'Say why the figures are taken back.', 'why');
  }
  const refusal = tooLong(why, 'why');
  if (refusal !== null) return refusal;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_release', actor, async (tx) => {
    const release = isId(id) ? await releaseToChange(tx, house.council, id) : null;
    if (release === null) return refused('not found', 'There is no such release.');
    if (release.state !== 'published') {
      return refused('wrong order', 'This release is not public, so there is nothing to recall.');
    }
    const at = house.now();
    await markRecalled(tx, house.council, id, { by: person.id, at, why: why.trim() });
    await recordInAudit(tx, actor, { at, did: 'recalled a release', subject: `release:${id}` });
    await drawPageOfFigures(tx, house);
    return { done: true };
  });
}
