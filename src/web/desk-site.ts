import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { SentFile } from './answer.ts';
import { printedDesk } from './pages/the-desk/page.ts';
import { deskOffline, deskWorker, offlineScript, workerScript } from './pages/the-desk/scripts.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { openTemplates } from './templates.ts';

const built = fileURLToPath(new URL('../../.build/assets', import.meta.url));

/** The desk by itself, for one computer: no house, no database, nobody signed in. */
export async function buildDeskSite(): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, routerOptions: { ignoreTrailingSlash: true } });
  await addSecurityHeaders(app, false);
  await app.register(files, { root: built, prefix: '/assets/', immutable: true, maxAge: '365d' });
  const print = openTemplates();
  app.get('/', (_request, reply) => reply.redirect('/desk'));
  app.get('/desk', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(print('the-desk/alone.njk', { ...printedDesk(null, false), isAlone: true })),
  );
  serve(app, deskWorker.path, workerScript);
  serve(app, deskOffline.path, offlineScript);
  return app;
}

function serve(app: FastifyInstance, path: string, script: () => SentFile): void {
  app.get(path, (_request, reply) => {
    const { type, body, headers } = script();
    return reply
      .headers(headers ?? {})
      .type(type)
      .send(body);
  });
}
