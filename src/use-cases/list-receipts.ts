import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { within } from '#store/database.ts';
import { type Receipt, receipts } from '#store/exact-figures.ts';
import { type Release, releases } from '#store/releases.ts';
import type { House } from './house.ts';

/** A figures file that was received and what has become of it. */
export type ReceiptInList = Receipt & {
  /** The newest release asked for of it; null when nobody has asked. */
  readonly release: Release | null;
};

/** The figures files this house has received, the newest first: what they are, never what they say. */
export async function listReceipts(
  house: House,
  person: SignedIn,
): Promise<readonly ReceiptInList[]> {
  if (!may(person.roles, 'see exact figures')) return [];
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_release', actor, async (tx) => {
    const every = await releases(tx, house.council);
    const received = await receipts(tx, house.council);
    return received.map((receipt) => ({
      ...receipt,
      release: every.find((release) => release.receipt === receipt.id) ?? null,
    }));
  });
}
