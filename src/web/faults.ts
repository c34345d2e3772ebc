import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { House } from '#use-cases/house.ts';
import { isTornForm, mostFiles } from './form.ts';
import { frameFor } from './frame.ts';
import type { Print } from './templates.ts';

/**
 * The one place where a fault is caught, and where what is missing is answered.
 *
 * The reader gets a reference; the log gets the reference and the error. A page
 * somebody may not see and a page that does not exist answer alike. What the
 * reader’s own request brought about stands in the frame of every other page; a
 * fault of ours in one that asks the database nothing.
 */
export function answerFaults(app: FastifyInstance, house: House, print: Print): void {
  app.setNotFoundHandler(async (request, reply) => {
    const frame = await frameFor(house, request, reply);
    const html = print('faults/not-found.njk', {
      ...frame,
      path: '',
      // Nor is what is nowhere behind one of the doors.
      navigation: frame.navigation.map((link) => ({ ...link, isHere: false })),
      // A guide would say that the address is one of ours.
      guide: null,
      heading: 'We cannot find that page',
    });
    return reply
      .code(404)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html);
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? (isTornForm(error) ? 400 : 500);
    const reference = randomUUID().slice(0, 8);
    if (status >= 500)
      request.log.error(
        { reference, error: said(error), route: request.routeOptions.url },
        'fault',
      );
    const frame = status < 500 ? await frameFor(house, request, reply) : emptyFrame;
    const html = print('faults/fault.njk', {
      ...frame,
      path: '',
      ...pageFor(error, status, reference),
    });
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html);
  });
}

/** What the layout prints while we cannot ask the database who we are, nor who asks. */
const emptyFrame = {
  navigation: [],
  council: { name: 'Rooftree', shortName: 'Rooftree', isSample: false, logoSvg: null },
};

function pageFor(error: FastifyError, status: number, reference: string): object {
  if (error.code === 'FST_CSRF_INVALID_TOKEN' || error.code === 'FST_CSRF_MISSING_SECRET') {
    return {
      heading: 'That form has gone stale',
      say: 'Go back, reload the page and send it again. Nothing was saved.',
    };
  }
  if (error.code === 'FST_FILES_LIMIT') {
    return {
      heading: 'Those are too many files',
      say: `We take up to ${mostFiles} files at once. Nothing was stored: send some of them first.`,
    };
  }
  if (status === 413) {
    return {
      heading: 'That file is too large',
      say: 'We take files of up to 20 MB here. Nothing was stored.',
    };
  }
  if (status === 429) {
    return { heading: 'Too many tries', say: 'Wait a few minutes and try again.' };
  }
  if (status < 500) {
    return {
      heading: 'We could not read that request',
      say: 'Go back and try again. Nothing was saved.',
    };
  }
  return {
    heading: 'Sorry, something is wrong on our side',
    say: 'Nothing you sent was saved. Try again in a few minutes.',
    reference,
  };
}

/** The kind and place of an error, never its words: they may quote what somebody typed. */
function said(error: FastifyError): object {
  return { name: error.name, code: error.code, stack: error.stack?.split('\n').slice(1, 6) };
}
