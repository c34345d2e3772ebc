import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '#use-cases/house.ts';
import type { Refusal } from '#use-cases/outcome.ts';
import { sendFigures } from '#use-cases/send-figures.ts';

const largestFileBytes = 20_000_000;
const sendingsPerMinute = 60;

/**
 * The door through which commands send figures: `POST /api/figures` with a token, answered in JSON.
 *
 * It stands apart from the pages: no cookie opens it, so no form of another
 * site can, and its body is read as text, whatever it calls itself.
 */
export async function addSendingDoor(app: FastifyInstance, house: House): Promise<void> {
  await app.register(doorOf(house));
}

function doorOf(house: House): FastifyPluginAsync {
  return async (door) => {
    await door.register(rateLimit, { max: sendingsPerMinute, timeWindow: '1 minute' });
    door.removeAllContentTypeParsers();
    door.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: largestFileBytes },
      (_request, body, done) => done(null, body),
    );
    door.setErrorHandler((error, _request, reply) => answerTrouble(error, reply));
    door.post('/api/figures', (request, reply) => receive(house, request, reply));
  };
}

async function receive(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const text = typeof request.body === 'string' ? request.body : '';
  const received = await sendFigures(house, { token: bearerOf(request), text });
  reply.header('cache-control', 'no-store');
  if (!received.done) {
    const { because, findings } = received;
    return reply.code(codeFor(because)).send({ say: because.say, findings });
  }
  const { id, version, status } = received;
  return reply.code(status === 'same' ? 200 : 201).send({ id, version, status });
}

function bearerOf(request: FastifyRequest): string {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

function codeFor({ kind }: Refusal): number {
  return kind === 'may not' ? 401 : 422;
}

/** Too large and too often are said in words; anything else is a fault, and goes where faults go. */
function answerTrouble(error: unknown, reply: FastifyReply): FastifyReply {
  const code = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  reply.header('cache-control', 'no-store');
  if (code === 413) {
    const say =
      'This is too large for a figures file, so it was not read. Send the file the desk made.';
    return reply.code(413).send({ say, findings: [] });
  }
  if (code === 429) {
    const say = 'Figures have been sent too often. Wait a minute and send them again.';
    return reply.code(429).send({ say, findings: [] });
  }
  throw error;
}
