import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Role, roles } from '#access/roles.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type AuditNote, recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { addDeputyship, endDeputyship, keptDeputyships } from '#store/identity/deputyships.ts';
import { addGrant, endGrant, keptGrants, setLastDay } from '#store/identity/grants.ts';
import type { Person } from '#store/identity/people.ts';
import { makeSessionsDue } from '#store/identity/sessions.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { faultOfDays } from './last-day.ts';
import { personNamed } from './read-people.ts';

/** Gives somebody a role, from one day until another; nobody gives one to themselves. */
export function giveRole(
  house: House,
  administrator: SignedIn,
  given: {
    readonly person: string;
    readonly role: Role;
    readonly from: Day;
    readonly until: Day | null;
  },
): Promise<Outcome> {
  return asAdministrator(house, administrator, given.person, async (tx) => {
    if (given.person === administrator.id) return refused('may not', notOneself);
    const fault = faultOfDays(given);
    if (fault !== null) return fault;
    const held = (await keptGrants(tx, given.person)).filter(({ role }) => role === given.role);
    if (held.some((grant) => overlaps(grant, given))) {
      return refused('not valid', heldAlready, 'role');
    }
    const made = { at: house.now(), by: administrator.id };
    await addGrant(tx, { ...given, id: crypto.randomUUID() }, made);
    await makeSessionsDue(tx, given.person);
    return { did: `gave the role ${given.role}` };
  });
}

/** Sets the last day of a role somebody holds; null lets it run on. */
export function setLastDayOfRole(
  house: House,
  administrator: SignedIn,
  given: { readonly person: string; readonly grant: string; readonly until: Day | null },
): Promise<Outcome> {
  return asAdministrator(house, administrator, given.person, async (tx) => {
    const grant = (await keptGrants(tx, given.person)).find(({ id }) => id === given.grant);
    if (grant === undefined) return refused('not found', noSuchRole);
    if (given.person === administrator.id) return refused('may not', notOneself);
    const fault = faultOfDays({ ...grant, until: given.until });
    if (fault !== null) return fault;
    await setLastDay(tx, grant.id, given.until);
    await makeSessionsDue(tx, given.person);
    return { did: `set the last day of the role ${grant.role}` };
  });
}

/** Takes a role away at once, from the next request on. */
export function takeRoleAway(
  house: House,
  administrator: SignedIn,
  given: { readonly person: string; readonly grant: string },
): Promise<Outcome> {
  return asAdministrator(house, administrator, given.person, async (tx) => {
    const grant = (await keptGrants(tx, given.person)).find(({ id }) => id === given.grant);
    if (grant === undefined) return refused('not found', noSuchRole);
    if (given.person === administrator.id) return refused('may not', notOneself);
    await endGrant(tx, grant.id, house.now());
    await makeSessionsDue(tx, given.person);
    return { did: `took away the role ${grant.role}` };
  });
}

/** Lets `deputy` stand in for a role that `person` holds, until a day; nobody appoints themselves. */
export function appointDeputy(
  house: House,
  administrator: SignedIn,
  given: {
    readonly person: string;
    readonly grant: string;
    readonly deputy: string;
    readonly from: Day;
    readonly until: Day;
  },
): Promise<Outcome> {
  return asAdministrator(house, administrator, given.person, async (tx) => {
    const grant = (await keptGrants(tx, given.person)).find(({ id }) => id === given.grant);
    const deputy = await whoCouldStandIn(tx, given);
    if (grant === undefined) return refused('not found', noSuchRole);
    if (deputy === null) {
      return refused('not valid', 'Choose somebody else with an account.', 'deputy');
    }
    if (deputy.id === administrator.id) return refused('may not', notOneself);
    const fault = await faultOfStandingIn(tx, given, londonDayOf(house.now()));
    if (fault !== null) return fault;
    const { from, until } = given;
    const made = { at: house.now(), by: administrator.id };
    const deputyship = { id: crypto.randomUUID(), person: deputy.id, of: grant, from, until };
    await addDeputyship(tx, deputyship, made);
    await makeSessionsDue(tx, deputy.id);
    return { did: `appointed person ${deputy.id} deputy for the role ${grant.role}` };
  });
}

/** Somebody else with an account; null when the deputy named is not that. */
async function whoCouldStandIn(
  tx: OpenTransaction,
  named: { readonly person: string; readonly deputy: string },
): Promise<Person | null> {
  const found = await personNamed(tx, named.deputy);
  return found?.endedAt === null && found.id !== named.person ? found : null;
}

/** What is wrong with the days of a deputy, who may stand in on some of them already; null when nothing is. */
async function faultOfStandingIn(
  tx: OpenTransaction,
  given: {
    readonly grant: string;
    readonly deputy: string;
    readonly from: Day;
    readonly until: Day;
  },
  today: Day,
): Promise<ReturnType<typeof refused> | null> {
  if (given.until < given.from || given.until < today) {
    return refused(
      'not valid',
      'The last day must be today or later, and not before the first.',
      'deputyUntil',
    );
  }
  const theirs = await keptDeputyships(tx, given.deputy);
  return theirs.some(({ of, ...days }) => of.id === given.grant && overlaps(days, given))
    ? refused('not valid', standsInAlready, 'deputy')
    : null;
}

/** Ends a deputyship for a role that `person` holds, at once. */
export function dismissDeputy(
  house: House,
  administrator: SignedIn,
  given: { readonly person: string; readonly deputyship: string },
): Promise<Outcome> {
  return asAdministrator(house, administrator, given.person, async (tx) => {
    const found = (await keptDeputyships(tx)).find(
      ({ id, of }) => id === given.deputyship && of.person === given.person,
    );
    if (found === undefined) return refused('not found', 'There is no such deputy.');
    await endDeputyship(tx, found.id, house.now());
    await makeSessionsDue(tx, found.person);
    return { did: `dismissed person ${found.person} as deputy for the role ${found.of.role}` };
  });
}

type Days = { readonly from: Day; readonly until: Day | null };

function overlaps(one: Days, other: Days): boolean {
  const beginsInTime = (first: Day, { until }: Days) => until === null || first <= until;
  return beginsInTime(one.from, other) && beginsInTime(other.from, one);
}

/** The role that is written `text`, or null. */
export function readRole(text: string): Role | null {
  return (Object.keys(roles) as Role[]).find((role) => role === text) ?? null;
}

const heldAlready =
  'They hold this role on some of those days already. Change its last day instead.';

const standsInAlready =
  'They stand in on some of those days already. End that first, or choose other days.';

const noSuchRole = 'They do not hold that role.';

const notOneself = 'Nobody changes their own roles. Ask another administrator.';

/** Does `work` on somebody’s account for an administrator, and records it with the change. */
export async function asAdministrator(
  house: House,
  administrator: SignedIn,
  about: string,
  work: (
    tx: OpenTransaction,
    person: Person,
  ) => Promise<Pick<AuditNote, 'did' | 'why'> | ReturnType<typeof refused>>,
): Promise<Outcome> {
  if (!may(administrator.roles, 'manage people')) {
    return refused('may not', 'Only an administrator may change people’s accounts.');
  }
  const actor = { council: house.council, person: administrator.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const person = await personNamed(tx, about);
    if (person === null) return refused('not found', 'There is no such person.');
    const done = await work(tx, person);
    if ('done' in done) return done;
    await recordInAudit(tx, actor, { at: house.now(), subject: `person ${about}`, ...done });
    return { done: true };
  });
}
