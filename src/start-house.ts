import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { ExitCode, Io } from '#cli/command.ts';
import type { StartOptions } from '#cli/start.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { StoreTrouble } from '#store/trouble.ts';
import { HalfAProvider } from '#use-cases/sign-in/provider.ts';
import { buildSite } from '#web/server.ts';
import { fillOnFirstStart } from './fill-with-sample.ts';
import { houseOver } from './house-over.ts';
import { checkFitForLive, NotFitForLive } from './live.ts';

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
    await migrate(database);
    let house = await houseOver(database, options, io);
    if (options.withSample && (await fillOnFirstStart(house, io))) {
      house = await houseOver(database, options, io);
    }
    if (options.isLive) await checkFitForLive(house, options, io);
    const site = await buildSite(house, pino({ level: 'warn' }, pino.destination(2)));
    await site.listen({ port: options.port, host: options.host });
    io.say(`Rooftree is ready at ${listeningAt(site, options)}`);
    await untilToldToStop();
    await site.close();
  } finally {
    await database.close();
  }
}

function listeningAt(site: FastifyInstance, options: StartOptions): string {
  const listening = site.server.address();
  const port = typeof listening === 'object' && listening !== null ? listening.port : options.port;
  return `http://localhost:${port}`;
}

function untilToldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => stop());
  });
}

/** What to say to whoever starts the house, or null for a fault that is ours. */
function sentenceFor(error: unknown, { port, dataFolder }: StartOptions): string | null {
  const isSentence = [StoreTrouble, HalfAProvider, NotFitForLive].some(
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
