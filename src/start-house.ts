import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import type { ExitCode, Io } from '#cli/command.ts';
import { commands } from '#cli/index.ts';
import { runCommand } from '#cli/run-command.ts';
import type { StartOptions } from '#cli/start.ts';
import { anchorAudit } from '#store/audit-anchors.ts';
import { openDatabase } from '#store/database.ts';
import { startChores } from '#store/jobs/chores.ts';
import { StoreTrouble } from '#store/trouble.ts';
import { BadSetting } from '#use-cases/bad-setting.ts';
import { anchorFileOf, choresOf } from '#use-cases/chores/chores.ts';
import type { House } from '#use-cases/house.ts';
import { buildSite } from '#web/server.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { listenForCommands } from './control.ts';
import { fillOnFirstStart } from './fill-with-sample.ts';
import { houseOver } from './house-over.ts';
import { checkFitForLive, NotFitForLive } from './live.ts';
import { orSentence } from './or-sentence.ts';

/**
 * Opens everything once, bottom to top, and keeps it open until told to stop.
 *
 * What keeps a house from opening is one sentence and exit code 2.
 */
export async function startHouse(options: StartOptions, io: Io): Promise<ExitCode> {
  try {
    await keepOpen(options, io);
    return 0;
  } catch (error) {
    const sentence = sentenceFor(error, options);
    if (sentence === null) throw error;
    io.say(sentence);
    return 2;
  }
}

async function keepOpen(options: StartOptions, io: Io): Promise<void> {
  const database = await openDatabase(
    options.databaseUrl === null ? { folder: options.dataFolder } : { url: options.databaseUrl },
  );
  try {
    await bringUpToDate(database, options.dataFolder, io);
    let port = options.port;
    const place = { dataFolder: options.dataFolder, port: () => port };
    let house = await houseOver(database, place, io);
    if (options.withSample && (await fillOnFirstStart(house, io))) {
      house = await houseOver(database, place, io);
    }
    if (options.isLive) await checkFitForLive(house, options, io);
    const onListening = (chosen: number) => {
      port = chosen;
    };
    await keepDoorsOpen(house, options, onListening, () => {
      if (options.runs !== 'jobs') io.say(`Rooftree is ready at http://localhost:${port}`);
    });
  } finally {
    await database.close();
  }
}

/** Opens the house’s doors one after another, and closes those that are open when told to stop or one will not open. */
async function keepDoorsOpen(
  house: House,
  options: StartOptions,
  onListening: (port: number) => void,
  onOpen: () => void,
): Promise<void> {
  const log = pino({ level: 'warn' }, pino.destination(2));
  const closers: Close[] = [];
  try {
    if (options.runs !== 'jobs') closers.push(await openSite(house, options, log, onListening));
    if (options.runs !== 'web') closers.push(await openJobs(house, options, log));
    closers.push(await openControl(house, options, log));
    onOpen();
    await untilToldToStop();
  } finally {
    for (const close of closers) await close();
  }
}

/** Closes one door. */
type Close = () => Promise<void>;

async function openSite(
  house: House,
  { port, host }: StartOptions,
  log: Logger,
  onListening: (port: number) => void,
): Promise<Close> {
  const site = await buildSite(house, log);
  await site.listen({ port, host });
  onListening(portOf(site) ?? port);
  return () => site.close();
}

/** Starts the chores; the audit log is anchored once more as the house closes. */
async function openJobs(house: House, { databaseUrl }: StartOptions, log: Logger): Promise<Close> {
  const anchors = anchorFileOf(house.dataFolder);
  const chores = await startChores(
    house.database,
    databaseUrl,
    choresOf(house, anchors),
    (chore, error) => log.error({ chore, ...kindOf(error) }, 'a chore failed'),
  );
  return async () => {
    await chores.stop();
    await anchorAudit(house.database, anchors, house.now());
  };
}

async function openControl(
  house: House,
  { dataFolder, databaseUrl }: StartOptions,
  log: Logger,
): Promise<Close> {
  if (databaseUrl !== null) return async () => {};
  const inside = commands({
    ...closedDoors,
    withHouse: (_options, io, work) => orSentence(work(house), io),
  });
  const server = await listenForCommands(
    dataFolder,
    (asked, io) => runCommand(inside, asked.args, io),
    (error) => log.error(kindOf(error), 'a command broke down'),
  );
  return async () => void server?.close();
}

/** All of an error that a log may hold: its words could quote what it stumbled over. */
function kindOf(error: unknown) {
  const kind = error instanceof Error ? error.name : typeof error;
  return error instanceof Error && 'code' in error ? { kind, code: error.code } : { kind };
}

/** What an open house does not do for a second process. */
const closedDoors = {
  startHouse: notHere,
  startDesk: notHere,
  fillSample: notHere,
};

async function notHere(_options: unknown, io: Io): Promise<ExitCode> {
  io.say('An open house cannot do that. Close it first.');
  return 2;
}

function portOf(site: FastifyInstance): number | null {
  const listening = site.server.address();
  return typeof listening === 'object' && listening !== null ? listening.port : null;
}

function untilToldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => stop());
  });
}

/** What to say to whoever starts the house, or null for a fault that is ours. */
function sentenceFor(error: unknown, { port, dataFolder }: StartOptions): string | null {
  const isSentence = [StoreTrouble, BadSetting, NotFitForLive].some(
    (kind) => error instanceof kind,
  );
  if (isSentence) return (error as Error).message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another with --port.`;
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `Rooftree may not use ${dataFolder} or port ${port} as this user. Choose others with --data and --port.`;
  }
  if (code === 'ENOSPC')
    return `The disk that holds ${dataFolder} is full. Make room, then start again.`;
  return null;
}
