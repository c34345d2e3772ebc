import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { within } from '#store/database.ts';
import { type Receipt, receipts } from '#store/receipts.ts';
import type { Release } from '#store/releases.ts';
import type { House } from './house.ts';
import { listReleases } from './list-releases.ts';

/** A figures file that was received and what has become of it. */
export type ReceiptInList = Receipt & {
  /** The newest release asked for of it; null when nobody has asked. */
  readonly release: Release | null;
  /** Who had a hand in that release, by their id. */
  readonly names: Readonly<Record<string, string>>;
};

/** The figures files this house has received, the newest first: what they are, never what they say. */
export async function listReceipts(
  house: House,
  person: SignedIn,
): Promise<readonly ReceiptInList[]> {
  if (!may(person.roles, 'see exact figures')) return [];
  const actor = { council: house.council, person: person.id };
  const released = await listReleases(house, person);
  const received = await within(house.database, 'app_release', actor, (tx) =>
    receipts(tx, house.council),
  );
  return received.map((receipt) => {
    const release = released.find((each) => each.receipt === receipt.id) ?? null;
    return { ...receipt, release, names: release?.names ?? {} };
  });
}
