import { PGlite, protocol } from '@electric-sql/pglite';
import type { DurableFiles } from './durable-files.ts';

/** How a database error leaves the engine's loop; anything else is the end of it. */
const databaseErrorStatus = 100;

/** Log beyond this, in bytes, makes the next start slow and fills the disk. */
const longestLog = 128 * 1024 * 1024;

/**
 * The engine, made fit to keep things by: it answers only what the disk has
 * kept, shortens its log, and ends at the first sign that it has broken.
 */
export class CarefulEngine extends PGlite {
  readonly #files: DurableFiles | null;

  /** Without `files`, everything is in memory, begun from `snapshot` when there is one. */
  constructor(files: DurableFiles | null, snapshot: Blob | null) {
    super({
      startParams: [...PGlite.defaultStartParams, '-c', 'min_wal_size=32MB'],
      ...(files === null ? {} : { fs: files }),
      ...(snapshot === null ? {} : { loadDataDir: snapshot }),
    });
    this.#files = files;
  }

  /** Calls `onBroken` when the engine crashes, which it would otherwise answer as if nothing were. */
  async watch(onBroken: (error: unknown) => never): Promise<void> {
    await this.waitReady;
    const { mod } = this;
    if (mod === undefined) throw new Error('The engine has no module');
    const loop = mod._PostgresMainLoopOnce;
    mod._PostgresMainLoopOnce = () => {
      try {
        loop();
      } catch (error) {
        if (!isDatabaseError(error)) onBroken(error);
        throw error;
      }
    };
  }

  /** The socket would otherwise send each answer before the sync that follows it. */
  override async execProtocolRawStream(
    ...[message, options]: Parameters<PGlite['execProtocolRawStream']>
  ): Promise<void> {
    const answers: Uint8Array[] = [];
    const onRawData = (answer: Uint8Array) => void answers.push(answer.slice());
    await super.execProtocolRawStream(message, { ...options, onRawData });
    for (const answer of answers) options.onRawData(answer);
    if (endsExchange(message)) await this.#shortenLog();
  }

  /** Nothing else would: the engine runs without the process that does this on a server. */
  async #shortenLog(): Promise<void> {
    if (this.#files === null || this.#files.loggedBytes < longestLog) return;
    if (this.isInTransaction()) return;
    await this.execProtocolRaw(protocol.serialize.query('checkpoint'));
  }
}

function isDatabaseError(error: unknown): boolean {
  return error instanceof Object && 'status' in error && error.status === databaseErrorStatus;
}

/** Whether `message` is a whole question or the end of one; between its parts nothing else may be asked. */
function endsExchange(message: Uint8Array): boolean {
  const kind = String.fromCharCode(message[0] ?? 0);
  return kind === 'Q' || kind === 'S';
}
