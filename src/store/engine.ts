import { Worker } from 'node:worker_threads';
import type { EngineNews, EngineOrders, EngineRequest } from './engine-orders.ts';
import { DiskFull } from './trouble.ts';

/** PostgreSQL's engine in a thread of this process. */
export type Engine = {
  /** The port it listens at, or null for its socket; starts it again when it has died. */
  ready(): Promise<number | null>;
  /** Why it died, when it has and has not been started again since. */
  trouble(): Error | null;
  /** A copy of its whole database, to begin others from. */
  snapshot(): Promise<Uint8Array<ArrayBuffer>>;
  /** Writes everything to its files and ends the thread. */
  close(): Promise<void>;
};

type Running = { readonly worker: Worker; readonly port: number | null };

/**
 * An engine that follows `orders`.
 *
 * When it dies of a failed write, whoever asks next waits while it starts
 * again: everything it had acknowledged is in its log.
 */
export function startEngine(orders: EngineOrders): Engine {
  let running: Promise<Running> | null = null;
  let trouble: Error | null = null;
  const ready = (): Promise<Running> => {
    if (running !== null) return running;
    const started = start(orders, (error) => {
      if (running === started) running = null;
      trouble ??= error;
    });
    trouble = null;
    running = started;
    return started;
  };
  return {
    ready: async () => (await ready()).port,
    trouble: () => trouble,
    snapshot: async () => snapshotOf((await ready()).worker),
    close: async () => {
      if (running !== null) await end((await running).worker);
    },
  };
}

/** A thread that follows `orders`; `onEnd` hears when it is no longer there to be asked, and why. */
function start(orders: EngineOrders, onEnd: (error: Error) => void): Promise<Running> {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { workerData: orders });
  return new Promise((resolve, reject) => {
    const ended = (error: Error) => {
      onEnd(error);
      reject(error);
    };
    worker.on('message', (news: EngineNews) => {
      if (news.kind === 'ready') resolve({ worker, port: news.port });
      if (news.kind === 'trouble') ended(troubleOf(news));
    });
    worker.on('error', ended);
    worker.on('exit', () => ended(new Error('The database engine has ended')));
  });
}

function troubleOf(news: Extract<EngineNews, { kind: 'trouble' }>): Error {
  return news.isDiskFull
    ? new DiskFull()
    : new Error(`The database engine could not go on: ${news.message}`);
}

function snapshotOf(worker: Worker): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const listen = (news: EngineNews) => {
      if (news.kind !== 'snapshot') return;
      worker.off('message', listen);
      resolve(news.snapshot);
    };
    worker.on('message', listen);
    worker.postMessage('snapshot' satisfies EngineRequest);
  });
}

function end(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.postMessage('close' satisfies EngineRequest);
  });
}
