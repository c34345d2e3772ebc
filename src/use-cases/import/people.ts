import { isForLimitedTime, type Role, roles } from '#access/roles.ts';
import { londonDayOf } from '#calendar/london.ts';
import { addGrant } from '#store/identity/grants.ts';
import { addPerson, personByEmail } from '#store/identity/people.ts';
import { sendInvitation } from '../people/invite-person.ts';
import { type TableKind, wrongRow } from './import-kind.ts';

/** People with the role each is invited as; only an administrator may bring them in. */
export const people: TableKind = {
  kind: 'people',
  title: 'People',
  may: 'manage people',
  columns: [
    { name: 'name', isNeeded: true },
    { name: 'e-mail', isNeeded: true },
    { name: 'role', isNeeded: true },
  ],
  async bringIn({ tx, house, actor }, { cells }) {
    const { name = '', 'e-mail': email = '', role: typed = '' } = cells;
    const says = `${name}, ${typed}`;
    const role = roleCalled(typed);
    if (name === '') return wrongRow(says, 'Write their name.');
    if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email)) {
      return wrongRow(says, 'Write an e-mail address, like name@example.gov.uk.');
    }
    if (role === null) return wrongRow(says, `There is no role ${typed}.`);
    if (isForLimitedTime(role))
      return wrongRow(says, 'This role has a last day: invite them apart.');
    if ((await personByEmail(tx, email)) !== null) {
      return wrongRow(says, 'Somebody with this e-mail address is there already.');
    }
    const [id, at] = [crypto.randomUUID(), house.now()];
    const address = email.toLowerCase();
    await addPerson(tx, {
      id,
      name,
      email: address,
      isMadeUp: false,
      invitedAt: at,
      joinedAt: null,
    });
    const grant = { id: crypto.randomUUID(), person: id, role, from: londonDayOf(at), until: null };
    await addGrant(tx, grant, { at, by: actor.person });
    await sendInvitation(tx, house, actor, id);
    return { says, made: [{ table: 'person', id }], wrong: null };
  },
};

/** A role by its name or by the words people see. */
function roleCalled(typed: string): Role | null {
  const wanted = typed.toLowerCase();
  const known = Object.entries(roles) as readonly [Role, string][];
  const found = known.find(([role, words]) => role === wanted || words.toLowerCase() === wanted);
  return found?.[0] ?? null;
}
