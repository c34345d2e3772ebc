import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { type BodyTable, bodies } from '#store/bodies/bodies.ts';
import { isMember } from '#store/bodies/seats.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

/** The bodies somebody sits on, and what of an action they may read by it. */
export type Reader = {
  /** Every body of the council, by id. */
  readonly bodies: ReadonlyMap<string, BodyTable>;
  /** Those whose members they are today; all of them for whoever runs their meetings. */
  readonly own: ReadonlySet<string>;
  readonly person: string;
};

/** What `person` is to each body on `today`. */
export async function readerOf(
  tx: OpenTransaction,
  { council }: House,
  person: SignedIn,
  today: Day,
): Promise<Reader> {
  const all = await bodies(tx, council);
  const own = new Set<string>();
  for (const { body_id } of all) {
    const isOwn =
      may(person.roles, 'run meetings') ||
      (await isMember(tx, council, body_id, { person: person.id, date: today }));
    if (isOwn) own.add(body_id);
  }
  return { bodies: new Map(all.map((body) => [body.body_id, body])), own, person: person.id };
}

/** Whether a reader may see an action: what is open to all, their body’s, or their own to do. */
export function maySeeAction(
  reader: Reader,
  action: {
    readonly body: string;
    readonly isOpenToAll: boolean;
    readonly owners: readonly { readonly person: string }[];
  },
): boolean {
  const { isOpenToAll, body, owners } = action;
  return (
    isOpenToAll || reader.own.has(body) || owners.some(({ person }) => person === reader.person)
  );
}
