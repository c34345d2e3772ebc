import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { imports, type KeptImport } from '#store/bodies/imports.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { tableKinds } from './bring-in.ts';

/** A file that was brought in, as the list of them names it. */
export type ListedImport = Pick<KeptImport, 'kind' | 'file_name' | 'state' | 'given_at'> & {
  readonly id: string;
  readonly made: number;
};

/** The files that were brought in of the kinds `person` may bring in, the newest first. */
export async function readImports(
  house: House,
  person: SignedIn,
): Promise<readonly ListedImport[]> {
  const actor = { council: house.council, person: person.id };
  const kept = await within(house.database, 'app_house', actor, (tx) => imports(tx, house.council));
  return kept
    .filter(({ kind }) =>
      may(person.roles, tableKinds.find((one) => one.kind === kind)?.may ?? 'run bodies'),
    )
    .map(({ import_id: id, kind, file_name, state, given_at, made }) => ({
      ...{ id, kind, file_name, state, given_at, made: made.length },
    }));
}
