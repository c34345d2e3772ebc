import { may, type Permission } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type BodyTable, bodyNamed } from '#store/bodies/bodies.ts';
import { type Actor, within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** What a change to a body’s year is made with. */
export type BodyAtWork = {
  readonly tx: OpenTransaction;
  readonly actor: Actor;
  readonly body: BodyTable;
};

/** What `work` makes of the body called `slug`, in one transaction, if `person` may `permission`. */
export async function withBody<Done extends object>(
  house: House,
  person: SignedIn,
  { permission, slug }: { readonly permission: Permission; readonly slug: string },
  work: (at: BodyAtWork) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  if (!may(person.roles, permission)) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    return body === null
      ? refused('not found', 'There is no such body.')
      : work({ tx, actor, body });
  });
}
