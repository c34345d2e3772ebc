import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { House } from '#use-cases/house.ts';
import { addBrand } from './brand.ts';
import { answerFaults } from './faults.ts';
import { mostFiles } from './form.ts';
import { addHealth } from './health.ts';
import { pages } from './pages/index.ts';
import { readableAddress } from './readable-address.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { addSendingDoor } from './sending-door.ts';
import { servePage } from './serve-page.ts';
import { addSessions } from './sessions.ts';
import { refuseStrangersFiles } from './strangers-files.ts';
import { openTemplates } from './templates.ts';
import { answerUnchanged } from './unchanged.ts';

const largestUploadBytes = 20_000_000;
/** No name in a path is longer than a whole address may be, so that none is answered by the framework. */
const longestAddress = 16_384;
const built = fileURLToPath(new URL('../../.build/assets', import.meta.url));

/** The web site of a house, ready to listen. */
export async function buildSite(
  house: House,
  logger?: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const app = Fastify({
    ...(logger === undefined ? { logger: false } : { loggerInstance: logger }),
    // Addresses may hold reply codes and record ids: only the pattern of a route is logged.
    logController: new LogController({ disableRequestLogging: true }),
    // A proxy on this computer is believed about who asks; anybody else is not.
    trustProxy: 'loopback',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestAddress },
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    bodyLimit: largestUploadBytes,
  });
  await addSecurityHeaders(app, house.address.startsWith('https:'));
  answerUnchanged(app);
  await app.register(compress, { encodings: ['br', 'gzip', 'identity'], threshold: 1024 });
  await app.register(formbody);
  await app.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: largestUploadBytes, files: mostFiles, fields: 200, fieldSize: 100_000 },
  });
  await app.register(files, { root: built, prefix: '/assets/', immutable: true, maxAge: '365d' });
  await addSessions(app, house);
  refuseStrangersFiles(app);
  const print = openTemplates();
  answerFaults(app, house, print);
  addBrand(app, house);
  addHealth(app, house);
  await addSendingDoor(app, house);
  for (const page of pages) servePage(app, house, print, page);
  return app;
}
