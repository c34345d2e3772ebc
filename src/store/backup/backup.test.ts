import { deepEqual, equal, match, ok, rejects, throws } from 'node:assert/strict';
import { chmod, copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { instant } from '#calendar/instant.ts';
import { recordInAudit } from '../audit.ts';
import { verifyAudit } from '../audit-chain.ts';
import { councils, saveCouncil } from '../councils.ts';
import { type Database, openDatabase, within } from '../database.ts';
import { migrate } from '../migrate.ts';
import { openTestDatabase } from '../test-database.ts';
import { StoreTrouble } from '../trouble.ts';
import { backUp } from './backup.ts';
import { readKey, readOrMakeKey } from './key.ts';
import { checkBackup, restore } from './restore.ts';
import { sumsOf } from './table-sums.ts';

const now = instant('2026-11-25T02:00:00.000Z');
let folder: string;
let key: Buffer;
let file: string;
let secretFile: string;
let house: Database;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooftree-backup-'));
  key = readOrMakeKey(join(folder, 'key'));
  secretFile = join(folder, 'secret');
  file = join(folder, 'house.backup');
  house = await openTestDatabase();
  await fill(house);
  await backUp(house, file, { key, now, secret: null });
});
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

/** Two councils with awkward names, and a log longer than one handful of rows. */
async function fill(database: Database): Promise<void> {
  const colours = { brand_colour: '#0b4f4a', accent_colour: '#f2b705' } as const;
  const odd = 'Tab\t, line\nbreak, \u2028 separator, ‘quotes’, "and" \\ and 😀';
  for (const [council_id, name] of [
    ['990', odd],
    ['991', 'Plain'],
  ] as const) {
    const actor = { council: council_id, person: null };
    await within(database, 'app_house', actor, async (tx) => {
      await saveCouncil(tx, {
        council_id,
        ons: 'E06000990',
        name,
        short_name: name,
        ...colours,
        logo_svg: null,
        is_sample: true,
      });
      for (let number = 0; number < 700; number += 1) {
        await recordInAudit(tx, actor, { at: now, did: 'counted', subject: `number ${number}` });
      }
    });
  }
}

test('a backup put into an empty database gives every table back as it was', async () => {
  await using fresh = await disposable(openTestDatabase());
  await restore(fresh.database, file, { key, secretFile });
  deepEqual(await sumsOf(fresh.database), await sumsOf(house));
  deepEqual((await verifyAudit(fresh.database, [])).faults, []);
});

test('it goes into the embedded engine too, wherever it came from', async () => {
  await using fresh = await disposable(openDatabase({ folder: join(folder, 'embedded') }));
  await restore(fresh.database, file, { key, secretFile });
  deepEqual(await sumsOf(fresh.database), await sumsOf(house));
  deepEqual((await verifyAudit(fresh.database, [])).faults, []);
});

test('and from the embedded engine into whichever this is', async () => {
  await using embedded = await disposable(openDatabase({ folder: join(folder, 'source') }));
  await migrate(embedded.database);
  await fill(embedded.database);
  const other = join(folder, 'embedded.backup');
  await backUp(embedded.database, other, { key, now, secret: null });
  await using fresh = await disposable(openTestDatabase());
  await restore(fresh.database, other, { key, secretFile });
  deepEqual(await sumsOf(fresh.database), await sumsOf(embedded.database));
});

test('nothing that is already there is ever overwritten', async () => {
  await rejects(restore(house, file, { key, secretFile }), /already holds something/);
});

test('the file gives away none of what it holds', async () => {
  equal((await readFile(file)).includes('Plain'), false);
});

const damages: Readonly<Record<string, (copy: string) => Promise<void>>> = {
  'with one bit turned in the middle': (copy) => flip(copy, 0.5),
  'with one bit turned in its seal': (copy) => flip(copy, 0.999_99),
  'cut in half': async (copy) => truncate(copy, Math.floor((await readFile(copy)).length / 2)),
  'cut by one byte': async (copy) => truncate(copy, (await readFile(copy)).length - 1),
  'with nothing in it': (copy) => truncate(copy, 0),
  'that is another kind of file': (copy) => writeFile(copy, 'x'.repeat(1000)),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a backup ${name} is refused in words, and nothing is restored`, async () => {
    const copy = join(folder, 'damaged');
    await copyFile(file, copy);
    await damage(copy);
    await using fresh = await disposable(openTestDatabase());
    await rejects(
      restore(fresh.database, copy, { key, secretFile }),
      /damaged|too short|not a backup/,
    );
    const actor = { council: '990', person: null };
    deepEqual(await within(fresh.database, 'app_house', actor, councils), []);
  });
}

test('a backup cannot be read with another key', async () => {
  await rejects(checkBackup(file, readOrMakeKey(join(folder, 'other'))), /another key/);
});

test('there is no backup where there is no file', async () => {
  await rejects(checkBackup(join(folder, 'nowhere'), key), /no backup to read/);
});

test('a backup of a newer version is refused', async () => {
  const newer = join(folder, 'newer');
  await sql`insert into migration.done values ('9999-tomorrow', '')`.execute(house.kysely);
  await backUp(house, newer, { key, now, secret: null });
  await sql`delete from migration.done where name = '9999-tomorrow'`.execute(house.kysely);
  await rejects(checkBackup(newer, key), /newer Rooftree/);
});

test('a key that others may read is refused', { skip: process.platform === 'win32' }, async () => {
  const open = join(folder, 'open');
  readOrMakeKey(open);
  await chmod(open, 0o644);
  await rejects(async () => readKey(open), /chmod 600/);
});

test('a key of the wrong length is refused', async () => {
  const short = join(folder, 'short');
  await writeFile(short, 'abc', { mode: 0o600 });
  await rejects(async () => readKey(short), /64 hexadecimal digits/);
});

test('a backup says when it was made and what it holds', async () => {
  const { madeAt, manifest } = await checkBackup(file, key);
  equal(madeAt, now);
  match(manifest.map(({ table, rows }) => `${table} ${rows}`).join(), /audit.entry 1400/);
  ok(manifest.every(({ sha256 }) => sha256.length === 64));
});

async function flip(copy: string, where: number): Promise<void> {
  const bytes = await readFile(copy);
  const at = Math.floor(bytes.length * where);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(copy, bytes);
}

async function disposable(opening: Promise<Database>) {
  const database = await opening;
  return { database, [Symbol.asyncDispose]: () => database.close() };
}

test('a backup that cannot be put where it was wanted is one sentence naming the place', async () => {
  const nowhere = join(folder, 'no-such-folder', 'house.backup');
  await rejects(backUp(house, nowhere, { key, now, secret: null }), (error: unknown) => {
    ok(error instanceof StoreTrouble);
    match(error.message, /no-such-folder.*ENOENT/);
    return true;
  });
});

test('a key that cannot be made is one sentence naming the place', () => {
  throws(() => readOrMakeKey(join(folder, 'no-such-folder', 'key')), /no-such-folder.*ENOENT/);
});
