import { rolesOn } from '#access/grants.ts';
import { may, type Permission } from '#access/permissions.ts';
import { londonDayOf } from '#calendar/london.ts';
import { keptDeputyships } from '#store/identity/deputyships.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { everybody, type Person } from '#store/identity/people.ts';
import { type MessageKind, queueMessage } from '#store/outbox.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from './house.ts';

/** News for people of the house: a link to the page it is about, and never what that page says. */
export type News = {
  readonly kind: MessageKind;
  readonly link: string;
  /** What it is about, so that nobody is told twice. */
  readonly about: string;
  /** Who made the news, and need not be told. */
  readonly by: string;
};

/** Queues `news` for everybody who may do what `permission` names, in the transaction that makes it. */
export async function tellThoseWhoMay(
  tx: OpenTransaction,
  house: House,
  permission: Permission,
  news: News,
): Promise<void> {
  const today = londonDayOf(house.now());
  const [people, grants, deputyships] = [
    await everybody(tx),
    Map.groupBy(await keptGrants(tx), ({ person }) => person),
    Map.groupBy(await keptDeputyships(tx), ({ person }) => person),
  ];
  const told = people.filter(({ id }) => {
    const roles = rolesOn(grants.get(id) ?? [], deputyships.get(id) ?? [], today);
    return id !== news.by && may(roles, permission);
  });
  await tell(tx, house, told, news);
}

/** Queues `news` for one person. */
export async function tellPerson(
  tx: OpenTransaction,
  house: House,
  person: string,
  news: News,
): Promise<void> {
  const people = await everybody(tx);
  const told = people.filter(({ id }) => id === person && id !== news.by);
  await tell(tx, house, told, news);
}

/** Nobody is written to who has left, has not come yet, asked not to be, or is made up. */
async function tell(
  tx: OpenTransaction,
  house: House,
  people: readonly Person[],
  { kind, link, about }: News,
): Promise<void> {
  const reachable = people.filter(
    ({ joinedAt, endedAt, digest, isMadeUp }) =>
      joinedAt !== null && endedAt === null && digest !== 'none' && !isMadeUp,
  );
  for (const { email } of reachable) {
    await queueMessage(tx, { to: email, kind, link, about, at: house.now() });
  }
}
