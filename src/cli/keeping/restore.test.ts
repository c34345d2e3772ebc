import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { generateSync } from 'otplib';
import { millisecondsOf, minutesAfter } from '#calendar/instant.ts';
import { keepBackup } from '#store/backup/kept-backups.ts';
import { openDatabase } from '#store/database.ts';
import { acceptInvitation, readInvitation } from '#use-cases/people/accept-invitation.ts';
import { inviteFromCommand } from '#use-cases/people/invite-person.ts';
import { signInWithPassword } from '#use-cases/sign-in/with-password.ts';
import { signInWithSecondFactor } from '#use-cases/sign-in/with-second-factor.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { restoreCommand } from './restore.ts';

const email = 'ada@estuary.example';
const password = 'kettle orchard violin';
const where = { from: '192.0.2.1', browser: 'Firefox on Linux' };

const folder = mkdtempSync(join(tmpdir(), 'rooftree-restore-'));
const secretFile = join(folder, 'old-secret');
const backups = { folder, keyFile: join(folder, 'key'), secretFile };
const secret = new Uint8Array(32).fill(9);
let house: TestHouse;
let appSecret: string;
before(async () => {
  writeFileSync(secretFile, secret);
  house = await openTestHouse({ secret, backups });
  const invited = await inviteFromCommand(house, { email, role: 'administrator' });
  ok(invited.done);
  const token = invited.link.split('/').at(-1) ?? '';
  appSecret = (await readInvitation(house, token))?.secret ?? '';
  const accepted = await acceptInvitation(house, { token, password, code: codeNow(), ...where });
  ok(accepted.done);
  house.turnClockTo(minutesAfter(house.now(), 5));
});
after(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

function codeNow(): string {
  return generateSync({
    secret: appSecret,
    epoch: Math.floor(millisecondsOf(house.now()) / 1000),
  });
}

async function restoreInto(name: string, secretIn = secretFile) {
  const file = await keepBackup(house.database, { ...backups, secretFile: secretIn }, house.now());
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const io = { out: say, say, environment: {}, folder };
  const args = [file, '--key', 'key', '--data', name];
  return { code: await restoreCommand.run(args, io), said: said.join('\n') };
}

test('in a new folder, somebody signs in with the code they always had', async () => {
  equal((await restoreInto('new')).code, 0);
  const restored = new Uint8Array(readFileSync(join(folder, 'new', 'secret.key')));
  deepEqual(restored, secret);
  const database = await openDatabase({ folder: join(folder, 'new') });
  try {
    const there = { ...house, database, secret: restored };
    const half = await signInWithPassword(there, { email, password, from: where.from });
    ok(half.done);
    const given = { token: half.token, typed: codeNow(), kind: 'one-time code' } as const;
    equal((await signInWithSecondFactor(there, { ...given, ...where })).done, true);
  } finally {
    await database.close();
  }
});

test('a backup made without the secret says what to copy, and where to', async () => {
  const { code, said } = await restoreInto('without', join(folder, 'nowhere'));
  equal(code, 0);
  match(said, /does not carry the secret.*Copy .*without.secret\.key/);
});

test('another secret that is there is not written over, and nothing is restored', async () => {
  const other = join(folder, 'taken');
  const database = await openDatabase({ folder: other });
  await database.close();
  writeFileSync(join(other, 'secret.key'), 'x'.repeat(32));
  const { code, said } = await restoreInto('taken');
  equal(code, 2);
  match(said, /is not the one this backup was made with/);
  equal(readFileSync(join(other, 'secret.key'), 'utf8'), 'x'.repeat(32));
});
