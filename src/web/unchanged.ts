import { crc32 } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/**
 * Marks every public answer by its content, and answers 304 to a reader who has it already.
 *
 * The mark is weak: the same page may travel compressed or not. A check sum is
 * enough, because nobody gains by making two of our own pages look alike.
 */
export function answerUnchanged(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isPublic = String(reply.getHeader('cache-control') ?? '').startsWith('public');
    if (!isPublic || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    // As bytes once: they are summed up and then sent, and a page is large.
    const bytes = Buffer.from(payload);
    const mark = `W/"${bytes.length.toString(36)}-${crc32(bytes).toString(36)}"`;
    reply.header('etag', mark);
    if (!hasIt(request.headers['if-none-match'], mark)) return bytes;
    reply.code(304).removeHeader('content-type');
    return '';
  });
}

function hasIt(marks: string | undefined, mark: string): boolean {
  return (marks ?? '').split(',').some((known) => known.trim() === mark);
}
