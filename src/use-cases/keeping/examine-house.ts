import { statfs } from 'node:fs/promises';
import { yearOf } from '#calendar/day.ts';
import { millisecondsBetween } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { readAnchors } from '#store/audit-anchors.ts';
import { verifyAudit } from '#store/audit-chain.ts';
import { keptBackups } from '#store/backup/kept-backups.ts';
import { within } from '#store/database.ts';
import { isWell } from '#store/is-well.ts';
import { mayPassByTheRules } from '#store/login-rights.ts';
import { waitingMigrations } from '#store/migrate.ts';
import { outboxState } from '#store/outbox.ts';
import { anchorFileOf } from '../chores/chores.ts';
import type { House } from '../house.ts';

/** One thing that keeps a house in order, and whether it is. */
export type Check = {
  readonly name: string;
  readonly ok: boolean;
  /** How it stands and, where it is not in order, what to do. */
  readonly say: string;
};

type Answer = Omit<Check, 'name'>;

/** What is looked at, in the order it is reported. */
const checks: Readonly<Record<string, (house: House) => Promise<Answer>>> = {
  database: answers,
  migrations: isUpToDate,
  login: isBoundByRules,
  disk: hasRoom,
  backup: isBackedUp,
  mail: canWrite,
  'audit log': isWhole,
  'bank holidays': knowsHolidays,
};

/** Looks the house over; a check that cannot be made is one that failed. */
export async function examineHouse(house: House): Promise<readonly Check[]> {
  const found: Check[] = [];
  for (const [name, look] of Object.entries(checks)) {
    const answer = await look(house).catch(
      (error: unknown): Answer => ({
        ok: false,
        say: `This could not be looked at: ${error instanceof Error ? error.message : 'no reason given'}.`,
      }),
    );
    found.push({ name, ...answer });
  }
  return found;
}

async function answers({ database }: House): Promise<Answer> {
  return (await isWell(database))
    ? { ok: true, say: `The ${database.engine} database answers.` }
    : { ok: false, say: 'The database does not answer. See that it is running.' };
}

async function isUpToDate({ database }: House): Promise<Answer> {
  const waiting = await waitingMigrations(database);
  return waiting.length === 0
    ? { ok: true, say: 'The database is of this version.' }
    : { ok: false, say: `${waiting.length} migrations wait. Run ‘rooftree migrate’.` };
}

async function isBoundByRules({ database }: House): Promise<Answer> {
  if (database.engine === 'embedded') {
    return { ok: true, say: 'The embedded engine has one login; roles bind every transaction.' };
  }
  return (await mayPassByTheRules(database))
    ? {
        ok: false,
        say: 'The database login may pass by the rules that keep councils apart. Use the one that ‘rooftree migrate’ prints.',
      }
    : { ok: true, say: 'The database login is bound by the rules.' };
}

/** Less room than this, in bytes, is too little for a night’s backup and a day’s work. */
const leastRoom = 500 * 1024 * 1024;

async function hasRoom({ dataFolder }: House): Promise<Answer> {
  const { bavail, bsize } = await statfs(dataFolder);
  const free = bavail * bsize;
  const say = `${Math.floor(free / 1024 / 1024)} MB are free where the data folder is.`;
  return free >= leastRoom ? { ok: true, say } : { ok: false, say: `${say} Make room.` };
}

/** A night and some hours. */
const longestWithoutBackup = 30 * 60 * 60 * 1000;

async function isBackedUp(house: House): Promise<Answer> {
  const [newest] = await keptBackups(house.backups);
  if (newest === undefined) {
    return {
      ok: false,
      say: 'There is no backup yet. One is made each night while the house runs.',
    };
  }
  const age = millisecondsBetween(newest.madeAt, house.now());
  const say = `The newest backup is of ${londonDayOf(newest.madeAt)}.`;
  return age <= longestWithoutBackup
    ? { ok: true, say }
    : { ok: false, say: `${say} See why none has been made since.` };
}

async function canWrite(house: House): Promise<Answer> {
  if (house.post === null) {
    return {
      ok: false,
      say: 'No mail relay is set up: set ROOFTREE_SMTP_URL and ROOFTREE_MAIL_FROM.',
    };
  }
  const actor = { council: house.council, person: null };
  const { waiting, givenUp } = await within(house.database, 'app_house', actor, outboxState);
  return givenUp === 0
    ? { ok: true, say: `A mail relay is set up; ${waiting} messages wait.` }
    : {
        ok: false,
        say: `${givenUp} messages could not be sent. See that the relay takes our mail.`,
      };
}

async function isWhole({ database, dataFolder }: House): Promise<Answer> {
  const anchors = await readAnchors(anchorFileOf(dataFolder));
  const { entries, faults } = await verifyAudit(database, anchors);
  return faults.length === 0
    ? { ok: true, say: `The audit log is whole: ${entries} entries.` }
    : { ok: false, say: `${faults[0]} Run ‘rooftree verify-audit’ for the rest.` };
}

async function knowsHolidays(house: House): Promise<Answer> {
  const next = yearOf(londonDayOf(house.now())) + 1;
  return bankHolidays.lastYear >= next
    ? { ok: true, say: `Bank holidays are known to the end of ${next}.` }
    : { ok: false, say: `Bank holidays of ${next} are not known. Bring Rooftree up to date.` };
}
