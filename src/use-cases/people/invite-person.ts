import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { isForLimitedTime, type Role, roles } from '#access/roles.ts';
import type { Day } from '#calendar/day.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { type Actor, within } from '#store/database.ts';
import { addGrant } from '#store/identity/grants.ts';
import { addLink } from '#store/identity/one-time-links.ts';
import { addPerson, askPersonBack, personByEmail, personById } from '#store/identity/people.ts';
import { queueMessage } from '#store/outbox.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { hashOf, newToken } from '../sign-in/secrets.ts';
import { faultOfDays } from './last-day.ts';
import { personNamed } from './read-people.ts';

/** Whom to invite, as what, from when until when. */
export type Invitation = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly from: Day;
  /** Null lets the role run on. */
  readonly until: Day | null;
};

/** Somebody who has been invited. */
export type Invited = {
  readonly person: string;
  /** Lets them in once. */
  readonly link: string;
  /** Whether it is on its way to them; if not, somebody has to hand it over. */
  readonly isMailed: boolean;
};

/** Invites somebody, by an administrator. */
export async function invitePerson(
  house: House,
  administrator: SignedIn,
  invitation: Invitation,
): Promise<Outcome<Invited>> {
  if (!may(administrator.roles, 'manage people'))
    return refused('may not', 'Only an administrator may invite people.');
  return invite(house, { council: house.council, person: administrator.id }, invitation);
}

/** Invites somebody from the computer the house runs on: the only way to a first administrator. */
export async function inviteFromCommand(
  house: House,
  who: { readonly email: string; readonly role: string; readonly name?: string | undefined },
): Promise<Outcome<Invited>> {
  const role = (Object.keys(roles) as Role[]).find((known) => known === who.role);
  if (role === undefined) {
    return refused(
      'not valid',
      `There is no role ${who.role}. The roles are: ${Object.keys(roles).join(', ')}.`,
    );
  }
  if (isForLimitedTime(role)) {
    return refused('not valid', `Invite them at /admin/invite: ${roles[role]}, has a last day.`);
  }
  const name = who.name ?? who.email.split('@')[0] ?? who.email;
  const from = londonDayOf(house.now());
  const invitation = { name, email: who.email, role, from, until: null };
  return invite(house, { council: house.council, person: null }, invitation);
}

/** Sends another invitation to somebody who has not come in yet. */
export async function inviteAgain(
  house: House,
  administrator: SignedIn,
  person: string,
): Promise<Outcome<Invited>> {
  if (!may(administrator.roles, 'manage people')) {
    return refused('may not', 'Only an administrator may invite people.');
  }
  const actor = { council: house.council, person: administrator.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await personNamed(tx, person);
    if (found === null) return refused('not found', 'There is no such person.');
    if (found.joinedAt !== null || found.endedAt !== null) {
      return refused('wrong order', 'They have come in already, or their account has ended.');
    }
    const link = await sendInvitation(tx, house, actor, person);
    const subject = `person ${person}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'invited again', subject });
    return { done: true, person, link, isMailed: house.post !== null };
  });
}

/** How many days an invitation can be taken up. */
const invitationDays = 7;

async function invite(
  house: House,
  actor: Actor,
  invitation: Invitation,
): Promise<Outcome<Invited>> {
  const fault = faultOf(invitation, londonDayOf(house.now()));
  if (fault !== null) return fault;
  return within(house.database, 'app_house', actor, async (tx) => {
    const person = await newOrReturning(tx, house, invitation);
    if (person === null) {
      return refused(
        'not valid',
        'Somebody with this e-mail address already has an account.',
        'email',
      );
    }
    const grant = { ...invitation, id: crypto.randomUUID(), person };
    await addGrant(tx, grant, { at: house.now(), by: actor.person });
    const link = await sendInvitation(tx, house, actor, person);
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: `invited as ${invitation.role}`,
      subject: `person ${person}`,
    });
    return { done: true, person, link, isMailed: house.post !== null };
  });
}

/**
 * A new link that lets `person` set a password and a second factor, once.
 *
 * Earlier ones stop working. It goes out by mail where the council has a relay.
 */
export async function sendInvitation(
  tx: OpenTransaction,
  house: House,
  actor: Actor,
  person: string,
): Promise<string> {
  const token = newToken();
  const now = house.now();
  await addLink(tx, hashOf(house, 'one-time link', token), {
    person,
    purpose: 'invitation',
    madeAt: now,
    madeBy: actor.person,
    expiresAt: minutesAfter(now, invitationDays * 24 * 60),
  });
  const link = `/invitation/${token}`;
  const email = (await personById(tx, person))?.email;
  if (house.post !== null && email !== undefined) {
    await queueMessage(tx, { to: email, kind: 'invitation', link, at: now });
  }
  return `${house.address}${link}`;
}

/** The id of somebody new, or of somebody whose account had ended; null when it stands. */
async function newOrReturning(
  tx: OpenTransaction,
  house: House,
  { name, email }: Invitation,
): Promise<string | null> {
  const known = await personByEmail(tx, email.trim());
  if (known !== null && known.endedAt === null) return null;
  const invited = { name: name.trim(), invitedAt: house.now() };
  if (known !== null) {
    await askPersonBack(tx, { ...invited, id: known.id });
    return known.id;
  }
  const id = crypto.randomUUID();
  const address = email.trim().toLowerCase();
  await addPerson(tx, { ...invited, id, email: address, isMadeUp: false, joinedAt: null });
  return id;
}

function faultOf({ name, email, role, from, until }: Invitation, today: Day) {
  if (name.trim() === '' || name.trim().length > 100) {
    return refused('not valid', 'Enter their name, in 100 characters or fewer.', 'name');
  }
  if (
    email.trim().length > 254 ||
    !/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+$/.test(email.trim())
  ) {
    return refused('not valid', 'Enter an e-mail address, like name@example.gov.uk.', 'email');
  }
  const fault = faultOfDays({ role, from, until });
  if (fault !== null) return fault;
  if (until !== null && until < today) {
    return refused('not valid', 'The last day must be today or later.', 'until');
  }
  return null;
}
