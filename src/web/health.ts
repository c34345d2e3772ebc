import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { House } from '#use-cases/house.ts';
import { isDatabaseWell } from '#use-cases/read-council.ts';

/** `/health` for whatever keeps the house up, and `/metrics` for this computer alone. */
export function addHealth(app: FastifyInstance, house: House): void {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const seconds = new Histogram({
    name: 'rooftree_answer_seconds',
    help: 'Seconds taken to answer, by route and status',
    labelNames: ['route', 'status'],
    registers: [metrics],
  });
  app.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      { route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  app.get('/health', async (_request, reply) => {
    const isWell = await isDatabaseWell(house);
    return reply
      .code(isWell ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ well: isWell });
  });
  app.get('/metrics', async (request, reply) => {
    if (!isLoopback(request.ip)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.metrics());
  });
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}
