import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { markReturned, type Release, releaseToChange } from '#store/releases.ts';
import type { House } from './house.ts';
import type { Outcome, Refusal } from './outcome.ts';

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
    const release = await releaseToChange(tx, house.council, id);
    const because = whyNot(release, person, why);
    if (because !== null) return { done: false, because };
    const at = house.now();
    await markReturned(tx, house.council, id, { by: person.id, at, why: why.trim() });
    await recordInAudit(tx, actor, { at, did: 'sent a release back', subject: `release:${id}` });
    return { done: true };
  });
}

function whyNot(release: Release | null, person: SignedIn, why: string): Refusal | null {
  const isTheirs = may(person.roles, 'prepare a release') && release?.prepared.by === person.id;
  if (!may(person.roles, 'approve a release') && !isTheirs) {
    return { kind: 'may not', say: 'Only a release approver can send a release back.' };
  }
  if (release === null) return { kind: 'not found', say: 'There is no such release.' };
  if (release.state !== 'prepared') {
    return { kind: 'wrong order', say: 'This release is not waiting for approval any more.' };
  }
  if (why.trim() === '') {
    const say = 'Say what has to be put right before this can be released.';
    return { kind: 'not valid', say, field: 'why' };
  }
  return null;
}
