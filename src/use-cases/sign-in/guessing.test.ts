import { equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { generateSync } from 'otplib';
import { millisecondsOf, minutesAfter } from '#calendar/instant.ts';
import { acceptInvitation, readInvitation } from '../people/accept-invitation.ts';
import { inviteFromCommand } from '../people/invite-person.ts';
import { askForReset } from '../people/reset-password.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { signInWithPassword } from './with-password.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse();
});
after(() => house.close());

const password = 'kettle orchard violin';
const home = '192.0.2.1';
const elsewhere = '198.51.100.9';

/** Somebody who has signed in from `home` before. */
async function joined(email: string): Promise<void> {
  const invited = await inviteFromCommand(house, { email, role: 'councillor' });
  const token = (invited.done ? invited.link : '').split('/').at(-1) ?? '';
  const secret = (await readInvitation(house, token))?.secret ?? '';
  const code = generateSync({ secret, epoch: Math.floor(millisecondsOf(house.now()) / 1000) });
  const given = { token, password, code, from: home, browser: '' };
  ok((await acceptInvitation(house, given)).done);
}

async function guess(email: string, from: string, typed = 'wrong'): Promise<string> {
  const outcome = await signInWithPassword(house, { email, password: typed, from });
  return outcome.done ? 'in' : outcome.because.kind;
}

test('a stranger’s guesses stop being tested, and its owner can still get in', async () => {
  await joined('owner@estuary.example');
  const answers: string[] = [];
  for (let tried = 0; tried < 30; tried++) {
    answers.push(await guess('owner@estuary.example', elsewhere));
  }
  equal(answers.filter((answer) => answer === 'not valid').length, 7);
  equal(await guess('owner@estuary.example', elsewhere, password), 'too many tries');
  equal(await guess('owner@estuary.example', home, password), 'in');
});

test('at most ten guesses of an account are tested in a quarter of an hour, wherever they come from', async () => {
  await joined('watched@estuary.example');
  const answers: string[] = [];
  for (let tried = 0; tried < 24; tried++) {
    const from = tried % 2 === 0 ? home : `203.0.113.${tried}`;
    answers.push(await guess('watched@estuary.example', from));
  }
  equal(answers.filter((answer) => answer === 'not valid').length, 10);
});

test('guesses sent together count like guesses sent in turn', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => guess('nobody-here@estuary.example', '203.0.113.77')),
  );
  equal(answers.filter((answer) => answer === 'not valid').length, 7);
});

test('one account’s guesses leave another’s alone', async () => {
  await joined('other@estuary.example');
  for (let tried = 0; tried < 12; tried++) await guess('owner@estuary.example', elsewhere);
  equal(await guess('other@estuary.example', home, password), 'in');
});

test('nobody is locked out for longer than a quarter of an hour', async () => {
  await joined('patient@estuary.example');
  for (let tried = 0; tried < 12; tried++) await guess('patient@estuary.example', home);
  equal(await guess('patient@estuary.example', home, password), 'too many tries');
  house.turnClockTo(minutesAfter(house.now(), 15));
  equal(await guess('patient@estuary.example', home, password), 'in');
});

test('an unknown address is answered like a wrong password', async () => {
  const say = async (email: string) => {
    const outcome = await signInWithPassword(house, {
      email,
      password: 'wrong',
      from: '192.0.2.55',
    });
    return outcome.done ? '' : outcome.because.say;
  };
  await joined('known@estuary.example');
  equal(await say('unknown@estuary.example'), await say('known@estuary.example'));
});

test('an unknown address takes as long as a wrong password', async () => {
  const timed = async (email: string, from: string) => {
    const began = performance.now();
    await signInWithPassword(house, { email, password: 'wrong', from });
    return performance.now() - began;
  };
  const unknown: number[] = [];
  const known: number[] = [];
  // In turns, and the quickest of each, so that a busy machine wrongs neither.
  for (let turn = 0; turn < 15; turn++) {
    await joined(`timed-${turn}@estuary.example`);
    unknown.push(await timed(`nobody-${turn}@estuary.example`, `192.0.2.${turn}`));
    known.push(await timed(`timed-${turn}@estuary.example`, `198.51.100.${turn}`));
  }
  const [one, other] = [Math.min(...unknown), Math.min(...known)];
  // Without the hash of nobody’s password the unknown would answer ten times faster; a busy
  // machine alone has been seen to make it twice.
  ok(one > other / 4 && other > one / 4, `${one} ms and ${other} ms`);
});

test('asking for a new password tells a stranger nothing', async () => {
  for (const email of ['known@estuary.example', 'unknown@estuary.example']) {
    ok((await askForReset(house, { email, from: '192.0.2.200' })).done);
  }
});

test('the wait is said in minutes', async () => {
  for (let tried = 0; tried < 8; tried++) await guess('waiting@estuary.example', '192.0.2.30');
  const outcome = await signInWithPassword(house, {
    email: 'waiting@estuary.example',
    password: 'wrong',
    from: '192.0.2.30',
  });
  match(outcome.done ? '' : outcome.because.say, /Wait 15 minutes/);
});
