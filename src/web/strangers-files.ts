import { errorCodes, type FastifyInstance } from 'fastify';

/** More than anything that somebody could type into a form. */
const mostBytes = 1_000_000;

/**
 * Refuses the files of strangers before any of them is read.
 *
 * No form that a stranger is shown takes files, and those of a form are held in
 * memory: a few large ones, sent to the page for signing in, would fill it.
 */
export function refuseStrangersFiles(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ person, headers }) => {
    const bringsFiles = /^multipart\//i.test(headers['content-type'] ?? '');
    const isSmall = Number(headers['content-length'] ?? Number.NaN) <= mostBytes;
    if (bringsFiles && person === null && !isSmall) {
      throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
    }
  });
}
