import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { TestPerson } from '#use-cases/people/test-people.ts';

/** The pages of a test’s house as somebody’s browser asks for them. */
export type Browser = {
  /** The page at `address`, with its hidden field for forms. */
  readonly read: (address: string) => Promise<LightMyRequestResponse>;
  /** Sends the form of the page at `address`; a file is sent as a file. */
  readonly send: (
    address: string,
    fields: Readonly<Record<string, string | File>>,
  ) => Promise<LightMyRequestResponse>;
};

/** A browser in which `person` has signed in; without one, a stranger’s. */
export function browserOf(site: FastifyInstance, person: TestPerson | null): Browser {
  const cookies: Record<string, string> = person === null ? {} : { rooftree: person.token };
  const read = async (url: string) => site.inject({ url, cookies });
  return {
    read,
    send: async (url, fields) => {
      const shown = await read(url);
      for (const { name, value } of shown.cookies) cookies[name] = value;
      const form = new FormData();
      form.append('_csrf', /name="_csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? '');
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const sent = new Response(form);
      const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
      const payload = Buffer.from(await sent.arrayBuffer());
      return site.inject({ method: 'POST', url, cookies, headers, payload });
    },
  };
}
