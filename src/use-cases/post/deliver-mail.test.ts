import { deepEqual, doesNotMatch, equal, match, ok, throws } from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { minutesAfter } from '#calendar/instant.ts';
import { within } from '#store/database.ts';
import { type NewMessage, outboxState, queueMessage } from '#store/outbox.ts';
import { chooseDigest } from '../people/own-account.ts';
import { addTestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { deliverMail } from './deliver-mail.ts';
import { postFrom } from './post.ts';

const received: string[] = [];
let refuses = false;
let relay: SMTPServer;
let house: TestHouse;

before(async () => {
  relay = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, answer) => answer(refuses ? new Error('No such box') : null),
    onData: (stream, _, answer) => {
      let letter = '';
      stream.on('data', (text: Buffer) => {
        letter += text;
      });
      stream.on('end', () => {
        received.push(letter);
        answer();
      });
    },
  });
  relay.listen(0, '127.0.0.1');
  await once(relay.server, 'listening');
});
after(() => relay.close());

beforeEach(async () => {
  const { port } = relay.server.address() as AddressInfo;
  const post = postFrom({
    ROOFTREE_SMTP_URL: `smtp://127.0.0.1:${port}`,
    ROOFTREE_MAIL_FROM: 'rooftree@estuary.example',
  });
  house = await openTestHouse({ post, address: 'https://rooftree.estuary.example' });
  received.length = 0;
  refuses = false;
});
afterEach(() => house.close());

function queue(message: Partial<NewMessage> = {}): Promise<void> {
  const whole = {
    to: 'ada@estuary.example',
    kind: 'reset',
    link: '/reset/abc123',
    at: house.now(),
    ...message,
  } as const;
  return within(house.database, 'app_house', { council: house.council, person: null }, (tx) =>
    queueMessage(tx, whole),
  );
}

function state() {
  return within(house.database, 'app_house', { council: house.council, person: null }, outboxState);
}

test('a message in the queue arrives as a letter with its link', async () => {
  await queue();
  deepEqual(await deliverMail(house), { sent: 1, failed: 0 });
  match(received.join(), /^To: ada@estuary.example/m);
  match(received.join(), /https:\/\/rooftree.estuary.example\/reset\/abc123/);
  match(received.join(), /^Subject: Choose a new password/m);
});

test('a message is sent once', async () => {
  await queue();
  await deliverMail(house);
  deepEqual(await deliverMail(house), { sent: 0, failed: 0 });
  equal(received.length, 1);
});

test('once it has gone, its link is forgotten', async () => {
  await queue();
  await deliverMail(house);
  const { link } = await house.database.kysely
    .selectFrom('house.outgoing_message')
    .select('link')
    .executeTakeFirstOrThrow();
  equal(link, null);
});

test('the same news goes to the same address once', async () => {
  await queue({ kind: 'release published', link: '/figures', about: 'release 1' });
  await queue({ kind: 'release published', link: '/figures', about: 'release 1' });
  deepEqual(await deliverMail(house), { sent: 1, failed: 0 });
});

test('a refused message is tried again later, not at once, and arrives in the end', async () => {
  refuses = true;
  await queue();
  deepEqual(await deliverMail(house), { sent: 0, failed: 1 });
  refuses = false;
  deepEqual(await deliverMail(house), { sent: 0, failed: 0 });
  house.turnClockTo(minutesAfter(house.now(), 2));
  deepEqual(await deliverMail(house), { sent: 1, failed: 0 });
});

test('a message refused for two days is given up, and the house knows', async () => {
  refuses = true;
  await queue();
  for (let round = 0; round < 8; round += 1) {
    await deliverMail(house);
    house.turnClockTo(minutesAfter(house.now(), 24 * 60 + 1));
  }
  deepEqual(await state(), { waiting: 0, givenUp: 1 });
});

test('while no relay is set up, post waits', async () => {
  await queue();
  deepEqual(await deliverMail({ ...house, post: null }), { sent: 0, failed: 0 });
  deepEqual(await state(), { waiting: 1, givenUp: 0 });
});

test('a relay needs both an address and a sender', () => {
  equal(postFrom({ ROOFTREE_SMTP_URL: 'smtp://localhost' }), null);
  equal(postFrom({ ROOFTREE_MAIL_FROM: 'rooftree@estuary.example' }), null);
});

for (const url of ['relay.example:25', 'relay', 'http://relay.example', 'smtp://']) {
  test(`‘${url}’ is no relay, and nothing is sent to this computer instead`, () => {
    const named = { ROOFTREE_SMTP_URL: url, ROOFTREE_MAIL_FROM: 'rooftree@estuary.example' };
    throws(() => postFrom(named), { name: 'BadSetting' });
  });
}

for (const kind of ['invitation', 'reset', 'reminder', 'release published'] as const) {
  test(`a letter of kind ‘${kind}’ holds no figure`, async () => {
    await queue({ kind, link: '/somewhere' });
    await deliverMail(house);
    const [, text = ''] = received.join().split('\r\n\r\n');
    doesNotMatch(text.replace(/https?:\S+/g, ''), /\d/);
  });
}

/** Somebody who wishes to be written to as often as `digest` says. */
async function aReader(digest: 'daily' | 'weekly'): Promise<string> {
  const reader = await addTestPerson(house, ['councillor']);
  ok((await chooseDigest(house, reader, digest)).done);
  return reader.email;
}

const news = (to: string, release: number) =>
  queue({ to, kind: 'release published', link: '/member/scorecard', about: `release ${release}` });

for (const [digest, days] of [
  ['daily', 1],
  ['weekly', 7],
] as const) {
  test(`${digest} mail: the first news at once, then one letter after ${days} days for all that came since`, async () => {
    const to = await aReader(digest);
    await news(to, 1);
    equal((await deliverMail(house)).sent, 1);
    await news(to, 2);
    await news(to, 3);
    house.turnClockTo(minutesAfter(house.now(), days * 24 * 60 - 1));
    equal((await deliverMail(house)).sent, 0);
    house.turnClockTo(minutesAfter(house.now(), 1));
    equal((await deliverMail(house)).sent, 1);
    match(received[1] ?? '', /https:\/\/rooftree.estuary.example\/home\b/);
    deepEqual(await state(), { waiting: 0, givenUp: 0 });
  });
}

test('what somebody asked for comes at once, whatever news they have had', async () => {
  const to = await aReader('weekly');
  await news(to, 1);
  await deliverMail(house);
  await queue({ to });
  equal((await deliverMail(house)).sent, 1);
});

test('one piece of news says what it is, and where', async () => {
  await news(await aReader('weekly'), 1);
  await deliverMail(house);
  match(received.join(), /^Subject: New figures in Rooftree/m);
  match(received.join(), /\/member\/scorecard/);
});

test('news that the relay refused is told in the letter that it takes', async () => {
  const to = await aReader('daily');
  refuses = true;
  await news(to, 1);
  await deliverMail(house);
  refuses = false;
  await news(to, 2);
  deepEqual(await deliverMail(house), { sent: 1, failed: 0 });
  deepEqual(await state(), { waiting: 0, givenUp: 0 });
});
