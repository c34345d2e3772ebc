import type { FastifyInstance } from 'fastify';

/** What a test asks of a site, and as whom. */
export type Asking = {
  readonly url: string;
  /** The token of a session; null for a stranger. */
  readonly token: string | null;
  /** The form to send, with its token against forgery; left out, the page is only read. */
  readonly form?: Readonly<Record<string, string>>;
};

/** What a site answered, as far as anybody could tell two answers apart. */
export type Asked = {
  readonly status: number;
  readonly goesTo: string;
  readonly body: string;
};

/** What `site` answers. */
export async function askWith(site: FastifyInstance, { url, token, form }: Asking): Promise<Asked> {
  const cookies = token === null ? {} : { rooftree: token };
  const answer =
    form === undefined
      ? await site.inject({ url, cookies })
      : await send(site, { url, form, token });
  return {
    status: answer.statusCode,
    goesTo: String(answer.headers.location ?? ''),
    body: answer.body.replaceAll(/name="_csrf" value="[^"]*"/g, ''),
  };
}

/** A token against forgery as a page of `site` gives it to a session, with the cookie it goes with. */
export async function formTokenFor(site: FastifyInstance, token: string | null) {
  const mine = token === null ? {} : { rooftree: token };
  const url = token === null ? '/sign-in' : '/account';
  const page = await site.inject({ url, cookies: mine });
  const field = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
  const cookie = page.cookies.find(({ name }) => name === 'rooftree-form');
  return { field, cookies: { 'rooftree-form': cookie?.value ?? '' } };
}

async function send(site: FastifyInstance, { url, form, token }: Required<Asking>) {
  const { field, cookies } = await formTokenFor(site, token);
  return site.inject({
    method: 'POST',
    url,
    cookies: { ...cookies, ...(token === null ? {} : { rooftree: token }) },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...form, _csrf: field }).toString(),
  });
}

/** Every address pattern that `site` answers at, read off its own router. */
export function routesOf(site: FastifyInstance): readonly string[] {
  const above: string[] = [];
  const found: string[] = [];
  for (const line of site.printRoutes({ commonPrefix: false }).split('\n')) {
    const parts = /^([│ ]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (parts === null) continue;
    const [, indent = '', segment = '', methods] = parts;
    const depth = indent.length / 4;
    above.length = depth;
    above[depth] = segment;
    if (methods !== undefined) found.push(above.join(''));
  }
  return found;
}
