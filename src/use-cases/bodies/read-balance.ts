import { londonDayOf } from '#calendar/london.ts';
import { balance, type PoliticalGroup, type Sharing, shareOut } from '#governance/balance.ts';
import { rulesOn } from '#law/legal-forms.ts';
import { isInForceOn } from '#law/source.ts';
import { type BodyTable, bodies } from '#store/bodies/bodies.ts';
import {
  type BalanceDepartureTable,
  departures,
  type OtherCommitteeTable,
  otherCommittees,
  politicalGroups,
} from '#store/bodies/groups.ts';
import { seatsOf } from '#store/bodies/keep-seats.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

/** How the seats of one body are shared, and how they should be. */
export type BodysBalance = {
  readonly slug: string | null;
  readonly name: string;
  readonly seats: number;
  readonly shares: Sharing;
  /** The seats of each group as the body has them, in the order of the shares; null for a body not run here. */
  readonly asSeated: readonly number[] | null;
  readonly departure: BalanceDepartureTable | null;
};

/** The whole council’s balance. */
export type CouncilBalance = {
  readonly groups: readonly PoliticalGroup[];
  readonly otherCommittees: readonly OtherCommitteeTable[];
  readonly councillors: number;
  readonly inAll: Sharing;
  readonly bodies: readonly BodysBalance[];
};

/** How seats should be shared: all ordinary committees first, then each of them, then advisory ones. */
export async function readBalance(house: House): Promise<CouncilBalance> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const groups = (await politicalGroups(tx, house.council)).map(asGroup);
    const others = await otherCommittees(tx, house.council);
    const shared = await sharedBodies(tx, house);
    const ordinary = [
      ...shared.filter(({ isOrdinary }) => isOrdinary),
      ...others.map(({ name, seats }) => ({ id: name, seats })),
    ];
    const { inAll, on } = balance(groups, ordinary);
    const own = shared.map(({ body, isOrdinary, id, seats, parties, departure }) => {
      const shares = isOrdinary ? (on.get(id) ?? []) : shareOut(groups, seats);
      const asSeated = shares.map(({ group }) => parties.filter((one) => one === group).length);
      return { slug: body.slug, name: body.name, seats, shares, asSeated, departure };
    });
    const elsewhere = others.map(({ name, seats }) => {
      return {
        slug: null,
        name,
        seats,
        shares: on.get(name) ?? [],
        asSeated: null,
        departure: null,
      };
    });
    const councillors = groups.reduce((sum, group) => sum + group.councillors, 0);
    return { groups, otherCommittees: others, councillors, inAll, bodies: [...own, ...elsewhere] };
  });
}

async function sharedBodies(tx: OpenTransaction, house: House) {
  const today = londonDayOf(house.now());
  const departed = await departures(tx, house.council);
  const standing = (await bodies(tx, house.council)).filter(
    ({ ended_on, legal_form }) =>
      (ended_on === null || ended_on >= today) && rulesOn(legal_form, today).mustBeBalanced,
  );
  return Promise.all(
    standing.map(async (body) => {
      const seats = await seatsOf(tx, house.council, body.body_id);
      const held = seats.filter(
        ({ kind, from_day, until_day }) =>
          kind === 'councillor' && isInForceOn({ from: from_day, until: until_day }, today),
      );
      return {
        ...{ body, id: body.body_id, seats: held.length },
        parties: held.map(({ party }) => party),
        isOrdinary: rulesOn(body.legal_form, today).isOrdinaryCommittee && isWhole(body),
        departure: departed.findLast(({ body_id }) => body_id === body.body_id) ?? null,
      };
    }),
  );
}

/** Whether it is a committee and not a sub-committee, whose seats count apart. */
function isWhole({ parent_id }: BodyTable): boolean {
  return parent_id === null;
}

function asGroup(row: { name: string; councillors: number; is_group: boolean }): PoliticalGroup {
  return { name: row.name, councillors: row.councillors, isGroup: row.is_group };
}
