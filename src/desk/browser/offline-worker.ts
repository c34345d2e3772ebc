/*
 * Keeps the desk’s own files, and no others, so that the desk works without a
 * network. The server writes their addresses above this script.
 */
declare const deskFiles: readonly string[];
declare const deskVersion: string;

type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Event & {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
};

const kept = `desk-${deskVersion}`;

globalThis.addEventListener('install', (event) => {
  (event as Extendable).waitUntil(keepFiles());
});

globalThis.addEventListener('activate', (event) => {
  (event as Extendable).waitUntil(forgetOlder());
});

globalThis.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const { pathname, origin } = new URL(request.url);
  const isOurs = origin === globalThis.location.origin && deskFiles.includes(pathname);
  if (request.method === 'GET' && isOurs) (event as Fetching).respondWith(answerTo(request));
});

/** Keeps every file as anybody would be sent it: nobody’s name is in the page that is kept. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(kept);
  await Promise.all(
    deskFiles.map(async (file) => {
      const answer = await fetch(file, { credentials: 'omit' });
      if (answer.ok) await cache.put(file, answer);
    }),
  );
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('desk-') && name !== kept);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The network’s answer; without a network, the one that was kept. */
async function answerTo(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (fault) {
    const found = await caches.match(new URL(request.url).pathname);
    if (found === undefined) throw fault;
    return found;
  }
}
