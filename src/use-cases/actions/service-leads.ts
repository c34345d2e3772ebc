import { rolesOn } from '#access/grants.ts';
import { may, type Permission } from '#access/permissions.ts';
import type { Role } from '#access/roles.ts';
import type { Day } from '#calendar/day.ts';
import { keptDeputyships } from '#store/identity/deputyships.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { everybody } from '#store/identity/people.ts';
import type { OpenTransaction } from '#store/tables.ts';

/** Somebody who can undertake an action or answer a member, and for which agency. */
export type ServiceLead = { readonly id: string; readonly name: string; readonly agency: string };

/** The agency that somebody with a role speaks for; of several roles the first named here. */
const agencies: Readonly<Partial<Record<Role, string>>> = {
  nurse: 'Health',
  'virtual-school-head': 'Education',
  'housing-lead': 'Housing',
  'partner-lead': 'Partner agencies',
  'iro-manager': 'Independent reviewing',
  'participation-officer': 'Participation',
  'service-director': 'Children’s social care',
  'report-author': 'Children’s social care',
};

/** Everybody who can undertake an action on `today`, by agency and name. */
export async function serviceLeads(
  tx: OpenTransaction,
  today: Day,
): Promise<readonly ServiceLead[]> {
  const leads = (await peopleWhoMay(tx, 'update an action', today)).flatMap(
    ({ id, name, roles }) => {
      const agency = agencyOf(roles);
      return agency === null ? [] : [{ id, name, agency }];
    },
  );
  return leads.toSorted((one, other) => (one.agency < other.agency ? -1 : 1));
}

/** Everybody with an account who may do what `permission` names on `today`, by name. */
export async function peopleWhoMay(
  tx: OpenTransaction,
  permission: Permission,
  today: Day,
): Promise<
  readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[]
> {
  const people = (await everybody(tx)).filter(
    ({ joinedAt, endedAt }) => joinedAt !== null && endedAt === null,
  );
  const grants = Map.groupBy(await keptGrants(tx), ({ person }) => person);
  const deputyships = Map.groupBy(await keptDeputyships(tx), ({ person }) => person);
  return people
    .map(({ id, name }) => ({
      id,
      name,
      roles: rolesOn(grants.get(id) ?? [], deputyships.get(id) ?? [], today),
    }))
    .filter(({ roles }) => may(roles, permission));
}

function agencyOf(roles: readonly Role[]): string | null {
  const found = (Object.keys(agencies) as Role[]).find((role) => roles.includes(role));
  return found === undefined ? null : (agencies[found] ?? null);
}
