import cookie, { type CookieSerializeOptions } from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { openSession } from '#use-cases/sign-in/sessions.ts';
import { browserNamed } from './browser-name.ts';
import { fieldsOf } from './form.ts';
import type { SessionDoor } from './page.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who has signed in; null for a stranger. */
    person: SignedIn | null;
    /** What a page may do to the session. */
    door: SessionDoor;
  }
}

/**
 * Gives every request the person who has signed in, and every form its token against forgery.
 *
 * The cookie holds a random token and nothing else: who it stands for is read
 * from the database with each request, so ending a session ends it at once. A
 * token against forgery serves only whoever it was made for.
 */
export async function addSessions(app: FastifyInstance, house: House): Promise<void> {
  const isSecure = house.address.startsWith('https:');
  // Browsers refuse a __Host- cookie over plain http, even on localhost.
  const named = (name: string) => (isSecure ? `__Host-${name}` : name);
  const options: CookieSerializeOptions = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
  };
  await app.register(cookie, { secret: Buffer.from(house.secret).toString('base64') });
  await app.register(csrf, {
    cookieKey: named('rooftree-form'),
    cookieOpts: { ...options, signed: true },
    csrfOpts: { hmacKey: Buffer.from(house.secret).toString('hex') },
    getUserInfo: (request) => holderOf(request as FastifyRequest),
    getToken: (request) => fieldsOf(request as FastifyRequest)._csrf ?? '',
  });
  app.decorateRequest('person', null);
  app.decorateRequest('door');
  app.addHook('onRequest', async (request, reply) => {
    request.door = doorOf(request, reply, { name: named('rooftree'), options });
    await recognise(request, house);
  });
  app.addHook('onRequest', async (request, reply) => {
    // Browsers say where a form was sent from; a page of somebody else’s sends us nothing.
    const site = request.headers['sec-fetch-site'];
    const isForged = request.method === 'POST' && site !== undefined && site !== 'same-origin';
    if (isForged && site !== 'none') return reply.callNotFound();
  });
}

/**
 * Finds out who asks. After a change of roles the session goes on under another
 * token; but not with a form, whose token against forgery was made for the old one.
 */
async function recognise(request: FastifyRequest, house: House): Promise<void> {
  const { token, begin } = request.door;
  if (token === null) return;
  const session = await openSession(house, token, request.method === 'GET');
  request.person = session?.person ?? null;
  if (session === null || session.renewed === null) return;
  begin(session.renewed);
  request.door = { ...request.door, token: session.renewed };
}

/** Whom a token against forgery is made for: a session, or nobody yet. */
export function holderOf(request: FastifyRequest): string {
  return request.person === null ? 'nobody' : (request.door.token ?? 'nobody');
}

function doorOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, options }: { readonly name: string; readonly options: CookieSerializeOptions },
): SessionDoor {
  return {
    token: request.cookies[name] ?? null,
    browser: browserNamed(request.headers['user-agent'] ?? ''),
    begin: (token) => void reply.setCookie(name, token, options),
    end: () => {
      reply.clearCookie(name, options);
      // A shared tablet keeps no page of it either.
      reply.header('clear-site-data', '"cache"');
    },
  };
}
