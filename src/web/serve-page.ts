import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { may } from '#access/permissions.ts';
import type { House } from '#use-cases/house.ts';
import {
  type Answer,
  destinationOf,
  fileOf,
  isNotFound,
  type Printed,
  type SentFile,
} from './answer.ts';
import { fieldsOf, lastOfEach, uploadsOf } from './form.ts';
import { frameFor } from './frame.ts';
import type { AnyPage } from './page.ts';
import type { Print } from './templates.ts';

/** Gives `page` its address, for reading and, where it has a form, for sending. */
export function servePage(app: FastifyInstance, house: House, print: Print, page: AnyPage): void {
  const answerBy =
    (ask: AnyPage['show']) => async (request: FastifyRequest, reply: FastifyReply) => {
      if (page.may !== 'anyone' && request.person === null)
        return reply.redirect(signInFor(request));
      if (page.may !== 'anyone' && !may(request.person?.roles ?? [], page.may)) {
        request.log.warn({ person: request.person?.id, page: page.path }, 'not for this person');
        return reply.callNotFound();
      }
      const answer = await ask(await askedOf(house, request));
      return sendAnswer({ house, print, page, request, reply }, answer);
    };
  app.get(page.path, answerBy(page.show));
  if (page.act !== undefined) {
    app.post(page.path, { preHandler: app.csrfProtection }, answerBy(page.act));
  }
}

type Answering = {
  readonly house: House;
  readonly print: Print;
  readonly page: AnyPage;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

async function sendAnswer(answering: Answering, answer: Answer): Promise<FastifyReply> {
  const { page, request, reply } = answering;
  if (isNotFound(answer)) return reply.callNotFound() as unknown as FastifyReply;
  const destination = destinationOf(answer);
  if (destination !== null) return reply.redirect(destination, 303);
  keepFor(page, request, reply);
  const file = fileOf(answer);
  return file === null ? sendPage(answering, answer as Printed) : sendFile(reply, file);
}

async function sendPage(answering: Answering, printed: Printed): Promise<FastifyReply> {
  const { house, print, page, request, reply } = answering;
  const frame = await frameFor(house, request, reply, printed.council);
  const hasErrors = (printed.errors ?? []).length > 0;
  if (hasErrors) reply.header('cache-control', 'no-store');
  return reply
    .code(hasErrors ? 422 : 200)
    .type('text/html; charset=utf-8')
    .send(print(page.template, { ...frame, ...printed }));
}

function sendFile(reply: FastifyReply, file: SentFile): FastifyReply {
  if (file.saveAs !== undefined) {
    reply.header('content-disposition', `attachment; filename="${file.saveAs}"`);
  }
  for (const [name, value] of Object.entries(file.headers ?? {})) reply.header(name, value);
  return reply
    .code(file.status ?? 200)
    .type(file.type)
    .send(file.body);
}

/** Public pages may be kept for a minute, so that a recall is seen within one; all else is kept nowhere. */
function keepFor(page: AnyPage, request: FastifyRequest, reply: FastifyReply): void {
  const isForAnyone = page.may === 'anyone' && page.act === undefined && request.person === null;
  reply.header('cache-control', isForAnyone ? 'public, max-age=60' : 'no-store');
  reply.header('vary', 'Cookie');
}

/** A request as pages know it: nothing of HTTP is left in it. */
async function askedOf(house: House, request: FastifyRequest): Promise<never> {
  const asked = {
    house,
    person: request.person,
    params: request.params,
    query: lastOfEach(request.query),
    form: fieldsOf(request),
    uploads: await uploadsOf(request),
    session: request.door,
    from: request.ip,
  };
  // Each page knows its own params and person; the list of pages cannot.
  return asked as never;
}

function signInFor(request: FastifyRequest): string {
  return request.method === 'GET' ? `/sign-in?next=${encodeURIComponent(request.url)}` : '/sign-in';
}
