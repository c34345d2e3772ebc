import { join, sep } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { Unsynced } from './unsynced.ts';

const writeAheadLog = `${sep}pg_wal`;
const controlFile = `${sep}global${sep}pg_control`;

type Init = NodeFS['init'];
type Module =
  NonNullable<Parameters<Init>[1]['preRun']> extends readonly (infer Step)[]
    ? Step extends (module: infer M) => void
      ? M
      : never
    : never;

/** What the engine's own file system calls a file, before it is a path on this computer. */
type Node = { readonly parent: Node; readonly name: string };
type Stream = { readonly node: Node };

/** The part of the engine's file system that we listen to. */
type HostFiles = {
  realPath(node: Node): string;
  readonly node_ops: {
    mknod(parent: Node, name: string, mode: number, device: unknown): Node;
    rename(node: Node, folder: Node, name: string): void;
    unlink(parent: Node, name: string): void;
    rmdir(parent: Node, name: string): void;
  };
  readonly stream_ops: {
    write(stream: Stream, buffer: Uint8Array, offset: number, length: number, at: number): number;
  };
};

/**
 * The engine's files, kept so that a power cut loses nothing acknowledged.
 *
 * The engine itself never asks the disk to keep anything. Here every change to
 * its write-ahead log is on disk before a commit is answered (`syncToFs` runs
 * after each message), and everything else it wrote is on disk before its
 * control file says so, because recovery begins where that file points.
 */
export class DurableFiles extends NodeFS {
  readonly #unsynced = new Unsynced();
  #loggedBytes = 0;
  readonly #onTrouble: (error: unknown) => void;

  /** `onTrouble` hears of a write that failed; the engine must not be used after that. */
  constructor(folder: string, onTrouble: (error: unknown) => void) {
    super(folder);
    this.#onTrouble = onTrouble;
  }

  /** How much has been written to the log since the control file last moved on. */
  get loggedBytes(): number {
    return this.#loggedBytes;
  }

  override async init(...[engine, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(engine, options);
    const listen = (module: Module) => this.#listenTo(hostFilesOf(module));
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [listen, ...(emscriptenOpts.preRun ?? [])] },
    };
  }

  override async syncToFs(): Promise<void> {
    this.#orTrouble(() => this.#unsynced.sync((path) => path.includes(writeAheadLog)));
  }

  /** Returns once the disk keeps every file of the database. */
  syncAll(): void {
    this.#orTrouble(() => this.#unsynced.sync(() => true));
  }

  #listenTo(files: HostFiles): void {
    const { node_ops: nodes, stream_ops: streams } = files;
    const { write } = streams;
    const { mknod, rename, unlink, rmdir } = nodes;
    const at = (parent: Node, name: string) => join(files.realPath(parent), name);
    streams.write = (stream, ...rest) =>
      this.#keepOrder(files.realPath(stream.node), () => write(stream, ...rest));
    nodes.mknod = (parent, name, ...rest) => {
      this.#unsynced.appeared(at(parent, name));
      return mknod(parent, name, ...rest);
    };
    nodes.rename = (node, folder, name) => {
      this.#unsynced.moved(files.realPath(node), at(folder, name));
      rename(node, folder, name);
    };
    nodes.unlink = (parent, name) => {
      this.#unsynced.removed(at(parent, name));
      unlink(parent, name);
    };
    nodes.rmdir = (parent, name) => {
      this.#unsynced.removed(at(parent, name));
      rmdir(parent, name);
    };
  }

  /** Writes to the control file only what is already true on the disk, and makes that last at once. */
  #keepOrder(path: string, write: () => number): number {
    const isControl = path.endsWith(controlFile);
    if (isControl) this.syncAll();
    this.#unsynced.written(path);
    const count = this.#orTrouble(write);
    if (path.includes(writeAheadLog)) this.#loggedBytes += count;
    if (isControl) {
      this.#loggedBytes = 0;
      // At once, because the engine then removes the log this file no longer needs.
      this.syncAll();
    }
    return count;
  }

  #orTrouble<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      this.#onTrouble(error);
      throw error;
    }
  }
}

function hostFilesOf(module: Module): HostFiles {
  const { filesystems } = module.FS as unknown as { filesystems: { NODEFS: HostFiles } };
  return filesystems.NODEFS;
}
