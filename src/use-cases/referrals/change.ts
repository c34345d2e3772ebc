import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** What is noted in the audit log of a change: what was done, and to what. */
type Noted = { readonly did: string; readonly subject: string };

/** Does `work` for somebody who may refer matters, and notes it, or refuses for the reason it gives. */
export async function changeWhatIsReferred(
  house: House,
  person: SignedIn,
  noted: Noted,
  work: (tx: OpenTransaction) => Promise<ReturnType<typeof refused> | null>,
): Promise<Outcome> {
  if (!may(person.roles, 'refer a matter')) return refused('not found', 'There is no such page.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const refusal = await work(tx);
    if (refusal !== null) return refusal;
    await recordInAudit(tx, actor, { at: house.now(), ...noted });
    return { done: true };
  });
}
