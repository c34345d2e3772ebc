import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { addTestCouncil } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import type { Command } from '../command.ts';
import type { WithHouse } from '../house-options.ts';
import { backupCommand } from './backup.ts';
import { doctorCommand } from './doctor.ts';
import { migrateCommand } from './migrate.ts';
import { restoreCommand } from './restore.ts';
import { verifyAuditCommand } from './verify-audit.ts';

let folder: string;
let house: TestHouse;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooftree-keeping-'));
  const backups = {
    folder: join(folder, 'backups'),
    keyFile: join(folder, 'key'),
    secretFile: join(folder, 'secret'),
  };
  house = await openTestHouse({ dataFolder: folder, backups });
  await addTestCouncil(house, true);
  const actor = { council: house.council, person: null };
  await within(house.database, 'app_house', actor, (tx) =>
    recordInAudit(tx, actor, { at: house.now(), did: 'opened', subject: 'house' }),
  );
});
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const thisHouse: WithHouse = (_options, _io, work) => work(house);

async function run(command: Command, ...args: readonly string[]) {
  const said: string[] = [];
  const out: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    say: (text: string) => void said.push(text),
    environment: {},
    folder,
  };
  const code = await command.run(args, io);
  return { code, said: said.join('\n'), out: out.join('') };
}

test('a backup is written and says where its key is', async () => {
  const { code, said } = await run(backupCommand(thisHouse), 'house.backup');
  equal(code, 0);
  match(said, /Backed up to .*house\.backup, sealed with the key in .*key/);
});

test('restored into an empty folder, its log is still whole', async () => {
  const { code, said } = await run(restoreCommand, 'house.backup', '--key', 'key', '--data', 'new');
  equal(code, 0);
  match(said, /Restored the backup of 2026-11-25T12:00:00\.000Z/);
});

const refusals = [
  ['without a file there is nothing to write', backupCommand(thisHouse), [], /Give the one file/],
  ['without a file there is nothing to put back', restoreCommand, [], /Give the one backup/],
  [
    'without a key nothing is put back',
    restoreCommand,
    ['house.backup', '--data', 'empty'],
    /There is no backup key/,
  ],
  [
    'into a house that lives nothing is put back',
    restoreCommand,
    ['house.backup', '--key', 'key', '--data', 'new'],
    /already holds something/,
  ],
  [
    'a file that is no backup is refused',
    restoreCommand,
    ['key', '--key', 'key', '--data', 'empty'],
    /not a backup/,
  ],
  ['a server must be named to be migrated', migrateCommand, [], /Say whose database/],
  [
    'a server that does not answer is said to',
    migrateCommand,
    ['--owner-url', 'postgres://owner@127.0.0.1:1/rooftree'],
    /does not answer \(ECONNREFUSED\)/,
  ],
] as const;

for (const [name, command, args, says] of refusals) {
  test(`${name}: exit 2, one sentence`, async () => {
    const { code, said } = await run(command, ...args);
    equal(code, 2);
    match(said, says);
    equal(said.includes('\n'), false);
  });
}

test('a whole log is said to be whole: exit 0', async () => {
  const { code, said } = await run(verifyAuditCommand(thisHouse));
  equal(code, 0);
  match(said, /2 entries with no anchor to hold it against, is whole/);
});

test('an anchor that the log does not bear out is said: exit 1', async () => {
  const anchor = { council: '999', sequence: 1, hash: 'another' };
  await writeFile(join(folder, 'anchors'), `${JSON.stringify(anchor)}\n`);
  const { code, said } = await run(verifyAuditCommand(thisHouse), '--anchor', 'anchors');
  equal(code, 1);
  match(said, /council 999: entry 1 is not the one that was anchored/);
});

test('the doctor says of each check whether it is in order: exit 1 while one is not', async () => {
  const { code, out } = await run(doctorCommand(thisHouse), '--json');
  equal(code, 1);
  const { checks } = JSON.parse(out) as { checks: { name: string; ok: boolean }[] };
  deepEqual(
    checks
      .filter(({ ok }) => !ok)
      .map(({ name }) => name)
      .toSorted(),
    ['backup', 'mail'].concat(house.database.engine === 'server' ? ['login'] : []).toSorted(),
  );
});

test('the backup is not readable as it lies there', async () => {
  equal((await readFile(join(folder, 'house.backup'))).includes('Estuary'), false);
});
