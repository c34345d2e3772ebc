import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
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

/** Gives every request the person who has signed in, and forms their token against forgery. */
export async function addSessions(app: FastifyInstance, house: House): Promise<void> {
  await app.register(cookie, { secret: Buffer.from(house.secret).toString('base64') });
  await app.register(csrf, {
    cookieOpts: {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      signed: true,
      secure: house.address.startsWith('https:'),
    },
    getToken: (request) => fieldsOf(request as FastifyRequest)._csrf ?? '',
  });
  app.decorateRequest('person', null);
  app.decorateRequest('door');
  app.addHook('onRequest', async (request) => {
    request.door = { token: null, begin: () => undefined, end: () => undefined };
  });
}
