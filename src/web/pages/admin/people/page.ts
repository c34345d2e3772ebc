import { roles } from '#access/roles.ts';
import { type ListedPerson, readPeople } from '#use-cases/people/read-people.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';

/** Everybody who has, had or was offered an account. */
export const peoplePage = page({
  path: '/admin/people',
  may: 'manage people',
  template: 'admin/people/page.njk',
  async show({ house, person, query }) {
    const people = await readPeople(house, person);
    if (people === null) return notFound();
    const wanted = (query.find ?? '').trim().toLowerCase();
    const found = people.filter(({ name, email }) =>
      `${name} ${email}`.toLowerCase().includes(wanted),
    );
    return {
      heading: 'People',
      find: query.find ?? '',
      standing: found.filter(({ endedAt }) => endedAt === null).map(inWords),
      ended: found.filter(({ endedAt }) => endedAt !== null).map(inWords),
    };
  },
});

function inWords({ id, name, joinedAt, endedAt, roles: held }: ListedPerson) {
  const now = held.filter(({ state }) => state === 'now');
  return {
    id,
    name,
    isInvited: joinedAt === null,
    endedAt,
    says: now.map(({ role }) => roles[role]),
    endsSoon: now.find(({ endsSoon }) => endsSoon)?.until ?? null,
  };
}
