import { equal, match } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { addTestCouncil } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import type { Io } from './command.ts';
import { inviteCommand } from './invite.ts';

let house: TestHouse;
let [out, said] = ['', ''];
before(async () => {
  house = await openTestHouse({ address: 'https://rooftree.estuary.example' });
});
beforeEach(() => {
  [out, said] = ['', ''];
});
after(() => house.close());

const io: Io = {
  out: (text) => {
    out += text;
  },
  say: (text) => {
    said += text;
  },
  environment: {},
  folder: '/nowhere',
};

function invite(council: string, ...args: readonly string[]) {
  return inviteCommand((_options, _io, work) => work({ ...house, council })).run(args, io);
}

test('an empty house asks whose it is', async () => {
  equal(await invite('', 'ada@estuary.example'), 2);
  match(said, /--authority 883/);
  equal(out, '');
});

test('told whose it is, it prints a link for its first administrator', async () => {
  equal(await invite('', 'ada@estuary.example', '--authority', '883'), 0);
  match(out, /^https:\/\/rooftree\.estuary\.example\/invitation\/[\w-]{43}\n$/);
});

test('only the link stands on standard output', async () => {
  await addTestCouncil(house, false);
  equal(await invite('999', 'ben@estuary.example', '--role', 'analyst', '--name', 'Ben Hale'), 0);
  equal(out.trim().split('\n').length, 1);
  match(said, /lets in whoever opens it first, once/);
});

const slips: readonly [string, readonly string[], RegExp][] = [
  ['no address', [], /Give one e-mail address/],
  ['two addresses', ['a@b.example', 'c@d.example'], /Give one e-mail address/],
  ['what is no address', ['ada'], /Enter an e-mail address/],
  ['a role there is not', ['eve@estuary.example', '--role', 'king'], /There is no role king/],
  ['somebody who has an account', ['ben@estuary.example'], /already has an account/],
];

for (const [what, args, says] of slips) {
  test(`${what}: one sentence and exit code 2`, async () => {
    equal(await invite('999', ...args), 2);
    match(said, says);
    equal(out, '');
  });
}
