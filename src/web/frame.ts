import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { type Council, readCouncil } from '#use-cases/read-council.ts';
import { type Guide, guideTo } from './guides/guides.ts';
import { type Link, navigationFor } from './navigation.ts';
import { holderOf } from './sessions.ts';

/** What the layout prints around every page. */
export type Frame = {
  readonly council: Council;
  readonly person: SignedIn | null;
  readonly navigation: readonly Link[];
  readonly path: string;
  /** Which guide explains the page; null when none does. */
  readonly guide: Guide | null;
  /** The hidden field of every form, made only where a form asks for it. */
  readonly csrf: () => string;
};

/** The frame for the page that `request` asks for; `known` is the council, where the page has read it. */
export async function frameFor(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  known: Council | null = null,
): Promise<Frame> {
  const path = request.url.split('?')[0] ?? '/';
  let token: string | null = null;
  return {
    council: known ?? (await readCouncil(house)),
    person: request.person,
    navigation: navigationFor(request.person, path),
    path,
    guide: guideTo(path, request.person?.roles ?? []),
    // One for the whole page: a second one would come with a cookie that spoils the first.
    csrf: () => {
      token ??= reply.generateCsrf({ userInfo: holderOf(request) });
      return token;
    },
  };
}
