import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { OwnersWord } from '#governance/action.ts';
import type { OwnersPart } from '#governance/action-status.ts';
import type { Tables } from '../tables.ts';

/** Somebody who undertook an action, for their agency. */
export type ActionOwnerTable = {
  readonly council_id: string;
  readonly action_id: string;
  /** 1, or 2 for the second of a joint action. */
  readonly place: number;
  readonly agency: string;
  readonly person_id: string;
};

/** What an owner told of their part of an action. */
export type ActionUpdateTable = {
  readonly council_id: string;
  readonly update_id: string;
  readonly action_id: string;
  readonly place: number;
  readonly told_on: Day;
  readonly told_by: string;
  readonly word: OwnersWord;
  readonly words: string;
  readonly evidence: string;
};

/** What was told of one part of an action, once. */
export type KeptUpdate = {
  readonly on: Day;
  readonly word: OwnersWord;
  readonly words: string;
  readonly evidence: string;
};

/** An owner of an action with everything they told. */
export type KeptOwner = OwnersPart & {
  readonly action: string;
  readonly place: number;
  readonly person: string;
  readonly name: string;
  /** The newest. */
  readonly told: KeptUpdate | null;
  /** Newest first. */
  readonly updates: readonly KeptUpdate[];
};

/** The owners of each of `actions`, first owners first, with all they told. */
export async function ownersOf(
  tx: Transaction<Tables>,
  council: string,
  actions: readonly string[],
): Promise<readonly KeptOwner[]> {
  if (actions.length === 0) return [];
  const rows = await tx
    .selectFrom('house.action_owner as owner')
    .innerJoin('house.person as person', (join) =>
      join
        .onRef('person.council_id', '=', 'owner.council_id')
        .onRef('person.person_id', '=', 'owner.person_id'),
    )
    .selectAll('owner')
    .select('person.name')
    .where('owner.council_id', '=', council)
    .where('owner.action_id', 'in', actions)
    .orderBy('owner.place')
    .execute();
  const updates = Map.groupBy(await updatesOf(tx, council, actions), partOf);
  return rows.map((row) => {
    const told = (updates.get(partOf(row)) ?? []).map(asUpdate);
    return {
      action: row.action_id,
      place: row.place,
      agency: row.agency,
      person: row.person_id,
      name: row.name,
      told: told[0] ?? null,
      updates: told,
    };
  });
}

/** Keeps the owners of a new action. */
export async function addOwners(
  tx: Transaction<Tables>,
  council: string,
  action: string,
  owners: readonly { readonly agency: string; readonly id: string }[],
): Promise<void> {
  await tx
    .insertInto('house.action_owner')
    .values(
      owners.map(({ agency, id }, index) => ({
        council_id: council,
        action_id: action,
        place: index + 1,
        agency,
        person_id: id,
      })),
    )
    .execute();
}

/** Keeps what an owner told; a second word on the same day takes the place of the first. */
export async function keepUpdate(
  tx: Transaction<Tables>,
  update: Omit<ActionUpdateTable, 'update_id'>,
): Promise<void> {
  const { told_by, word, words, evidence } = update;
  await tx
    .insertInto('house.action_update')
    .values({ ...update, update_id: crypto.randomUUID() })
    .onConflict((same) =>
      same
        .columns(['council_id', 'action_id', 'place', 'told_on'])
        .doUpdateSet({ told_by, word, words, evidence }),
    )
    .execute();
}

async function updatesOf(
  tx: Transaction<Tables>,
  council: string,
  actions: readonly string[],
): Promise<readonly ActionUpdateTable[]> {
  return tx
    .selectFrom('house.action_update')
    .selectAll()
    .where('council_id', '=', council)
    .where('action_id', 'in', actions)
    .orderBy('told_on', 'desc')
    .execute();
}

function partOf({ action_id, place }: Pick<ActionOwnerTable, 'action_id' | 'place'>): string {
  return `${action_id} ${place}`;
}

function asUpdate({ told_on, word, words, evidence }: ActionUpdateTable): KeptUpdate {
  return { on: told_on, word, words, evidence };
}
