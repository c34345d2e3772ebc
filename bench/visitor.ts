/** Somebody at the door of a house, without a browser: keeps cookies and fills in forms. */
export type Visitor = {
  readonly read: (path: string) => Promise<string>;
  /** Sends the form of the page at `path`, with its token against forgery. */
  readonly fill: (path: string, fields: Readonly<Record<string, string>>) => Promise<string>;
};

/** A visitor to the house at `address`. */
export function visit(address: string): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${address}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie, ...init.headers },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return answer;
  };
  const read = async (path: string) => (await ask(path)).text();
  const fill = async (path: string, fields: Readonly<Record<string, string>>) => {
    const token = /name="_csrf" value="([^"]+)"/.exec(await read(path))?.[1] ?? '';
    const answer = await ask(path, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, _csrf: token }),
    });
    return answer.text();
  };
  return { read, fill };
}
