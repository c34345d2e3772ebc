import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { may } from '#access/permissions.ts';
import { type Role, roles } from '#access/roles.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { seatTestPeople } from '#use-cases/actions/test-body.ts';
import type { House } from '#use-cases/house.ts';
import { endAccount } from '#use-cases/people/end-account.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { figuresFragment } from './figures/fragment.ts';
import { pages } from './pages/index.ts';
import { otherRoutes, type RoutePolicy, routePolicy } from './route-policy.ts';
import { buildSite } from './server.ts';
import { openTemplates } from './templates.ts';
import { addTestRecords, missingRecord, type TestRecords } from './test-records.ts';
import { type Asked, askWith, formTokenFor, routesOf } from './test-requests.ts';

type Whose = 'own' | 'other council’s' | 'missing';

let house: TestHouse;
let site: FastifyInstance;
let records: Readonly<Record<Whose, TestRecords | null>>;
const people = new Map<Role, TestPerson>();
const everyRole = Object.keys(roles) as readonly Role[];

before(async () => {
  house = await openTestHouse({ freeze: figuresFragment(openTemplates()) });
  const other: House = { ...house, council: '998' };
  await addTestCouncil(house, false);
  await addTestCouncil(other, false);
  records = {
    own: await addTestRecords(house),
    'other council’s': await addTestRecords(other),
    missing: null,
  };
  for (const role of everyRole) people.set(role, await addTestPerson(house, [role]));
  await seatTestPeople(house, records.own?.bodyId ?? '', [...people.values()]);
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

function addressOf(path: string, whose: Whose): string {
  return path
    .replace(':measure', whose === 'missing' ? 'no-such-measure' : 'children-looked-after')
    .replace(':token', 'no-such-link')
    .replace(/:(\w+)/, (_, name: keyof TestRecords) => records[whose]?.[name] ?? missingRecord);
}

/** What somebody with `role`, or the public, is answered at an address. */
function ask(
  url: string,
  role: Role | null,
  form?: Readonly<Record<string, string>>,
): Promise<Asked> {
  const token = role === null ? null : (people.get(role)?.token ?? null);
  return askWith(site, { url, token, ...(form === undefined ? {} : { form }) });
}

const policies = Object.entries(routePolicy);
const closed = policies.filter(([, policy]) => policy.may !== 'anyone');

/** What the forms of pages about a record can ask, by the names of their buttons. */
const changes = [
  ...['approve', 'send back'],
  ...['give', 'last-day', 'take', 'appoint', 'dismiss'],
  ...['ask-reset', 'agree', 'end-account', 'invite'],
  ...['tell', 'put', 'decide', 'answer', 'close', 'send', 'acknowledge', 'end'],
];

function mayCome(policy: RoutePolicy, role: Role): boolean {
  return policy.may === 'anyone' || may([role], policy.may);
}

test('every address the house answers at is in the policy, and every one in the policy is answered', () => {
  const written = [...Object.keys(routePolicy), ...Object.keys(otherRoutes)];
  deepEqual(routesOf(site).toSorted(), written.toSorted());
});

test('every page asks for what the policy says it should', () => {
  for (const page of pages) {
    const policy = routePolicy[page.path];
    deepEqual(
      { may: page.may, hasForm: page.act !== undefined },
      { may: policy?.may, hasForm: policy?.hasForm },
      page.path,
    );
  }
});

for (const [path, policy] of closed) {
  test(`${path} is open to those who may ‘${policy.may}’, and to all others as if it were not there`, async () => {
    const url = addressOf(path, 'own');
    for (const role of everyRole) {
      const answer = await ask(url, role);
      // A report is open to its authors, to whoever was asked and to its clerk: to no role as such.
      if (mayCome(policy, role) && policy.names !== 'report') {
        ok(answer.status < 400, `${role} was answered ${answer.status}`);
      } else {
        const nowhere = await ask('/nowhere', role);
        deepEqual(answer, nowhere, role);
        equal(answer.status, 404);
      }
    }
    const stranger = await ask(url, null);
    equal(stranger.status, 302);
    match(stranger.goesTo, /^\/sign-in\?next=/);
  });
}

for (const [path, { names }] of policies.filter(([, policy]) => policy.names !== null)) {
  test(`${path} of another council is answered like one that does not exist`, async () => {
    for (const role of everyRole) {
      const foreign = await ask(addressOf(path, 'other council’s'), role);
      const missing = await ask(addressOf(path, 'missing'), role);
      if (names === 'measure') equal(missing.status, 404);
      else deepEqual(foreign, missing, role);
    }
  });
}

for (const [path, policy] of policies.filter(
  ([, { names, hasForm }]) => names !== null && hasForm,
)) {
  test(`the form of ${path} does nothing to another council’s, and says so as of a missing one`, async () => {
    for (const role of everyRole.filter((one) => mayCome(policy, one)).slice(0, 3)) {
      for (const does of changes) {
        const form = { decision: does, do: does, why: 'It differs.', note: 'It differs.' };
        const foreign = await ask(addressOf(path, 'other council’s'), role, form);
        const missing = await ask(addressOf(path, 'missing'), role, form);
        deepEqual(foreign, missing, `${role}: ${does}`);
        ok(foreign.status >= 400 || policy.may === 'anyone', `${role}: ${does}`);
      }
    }
  });
}

for (const [path, policy] of policies.filter(([, { hasForm }]) => hasForm)) {
  test(`the form of ${path} is taken from nobody who may not, and from nobody without its token`, async () => {
    const url = addressOf(path, 'own');
    for (const role of everyRole.filter((one) => !mayCome(policy, one))) {
      equal((await ask(url, role, {})).status, 404, role);
    }
    const forged = await site.inject({
      method: 'POST',
      url,
      cookies: { rooftree: people.get('administrator')?.token ?? '' },
      payload: {},
    });
    equal(forged.statusCode, 403);
  });
}

test('a form’s token serves nobody but whom it was made for', async () => {
  const councillor = people.get('councillor')?.token ?? '';
  const administrator = people.get('administrator')?.token ?? '';
  const { field, cookies } = await formTokenFor(site, councillor);
  const stolen = await site.inject({
    method: 'POST',
    url: '/admin/invite',
    cookies: { ...cookies, rooftree: administrator },
    payload: new URLSearchParams({ _csrf: field }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  equal(stolen.statusCode, 403);
});

test('a form sent from another site is not taken, whatever it carries', async () => {
  const token = people.get('councillor')?.token ?? '';
  const { field, cookies } = await formTokenFor(site, token);
  for (const from of ['cross-site', 'same-site']) {
    const sent = await site.inject({
      method: 'POST',
      url: '/account',
      cookies: { ...cookies, rooftree: token },
      payload: new URLSearchParams({ _csrf: field, do: 'digest', digest: 'none' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': from },
    });
    equal(sent.statusCode, 404, from);
  }
});

test('an account that has ended, and a session that has run out, open nothing', async () => {
  const leaver = await addTestPerson(house, ['analyst']);
  const idle = await addTestPerson(house, ['analyst']);
  const administrator = people.get('administrator');
  ok(administrator !== undefined);
  ok((await endAccount(house, administrator, leaver.id)).done);
  const now = house.now();
  for (const [path] of closed) {
    const url = addressOf(path, 'own');
    equal((await askWith(site, { url, token: leaver.token })).status, 302, path);
    house.turnClockTo(minutesAfter(now, 16));
    equal((await askWith(site, { url, token: idle.token })).status, 302, path);
    house.turnClockTo(now);
  }
});
