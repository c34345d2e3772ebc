import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { markReturned } from '#store/release-steps.ts';
import { type Release, releaseToChange } from '#store/releases.ts';
import type { House } from './house.ts';
import { tooLong } from './length-of-words.ts';
import { type Outcome, refused } from './outcome.ts';
import { isId } from './people/read-people.ts';
import { tellPerson } from './tell-people.ts';

/** A release that is not approved, and what its analyst should put right. */
export type SendingBack = { readonly release: string; readonly why: string };

/** Sends a prepared release back; the analyst who prepared it may take it back themselves. */
export async function sendBackRelease(
  house: House,
  person: SignedIn,
  { release: id, why }: SendingBack,
): Promise<Outcome> {
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_release', actor, async (tx) => {
    const release = isId(id) ? await releaseToChange(tx, house.council, id) : null;
    if (release === null) return refused('not found', 'There is no such release.');
    const refusal = whyNot(release, person, why);
    if (refusal !== null) return refusal;
    const at = house.now();
    await markReturned(tx, house.council, id, { by: person.id, at, why: why.trim() });
    const subject = `release:${id}`;
    await recordInAudit(tx, actor, { at, did: 'sent a release back', subject });
    await tellPerson(tx, house, release.prepared.by, {
      kind: 'reminder',
      link: '/analyst',
      about: `${subject} sent back`,
      by: person.id,
    });
    return { done: true };
  });
}

function whyNot(release: Release, person: SignedIn, why: string) {
  const isTheirs = may(person.roles, 'prepare a release') && release.prepared.by === person.id;
  if (!may(person.roles, 'approve a release') && !isTheirs) {
    return refused('may not', 'Only a release approver can send a release back.');
  }
  if (release.state !== 'prepared') {
    return refused('wrong order', 'This release is not waiting for approval any more.');
  }
  if (why.trim() === '') {
    return refused('not valid', 'Say what has to be put right before it can be released.', 'why');
  }
  return tooLong(why, 'why');
}
