import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The files and folders written since the disk was last asked to keep them.
 *
 * Known from what was written, never from modification times: those are too
 * coarse to tell two commits apart.
 */
export class Unsynced {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  written(file: string): void {
    this.#files.add(file);
  }

  /** Something was made or removed at `path`, so its folder changed. */
  appeared(path: string): void {
    this.#folders.add(dirname(path));
  }

  moved(from: string, to: string): void {
    if (this.#files.delete(from)) this.#files.add(to);
    this.#folders.add(dirname(from));
    this.#folders.add(dirname(to));
  }

  removed(path: string): void {
    this.#files.delete(path);
    this.#folders.add(dirname(path));
  }

  /** Returns once the disk keeps everything under paths that `chosen` picks. Throws when it will not. */
  sync(chosen: (path: string) => boolean): void {
    for (const file of [...this.#files].filter(chosen)) {
      keep(file, fdatasyncSync);
      this.#files.delete(file);
    }
    for (const folder of [...this.#folders].filter(chosen)) {
      keepFolder(folder);
      this.#folders.delete(folder);
    }
  }
}

function keep(path: string, sync: (descriptor: number) => void): void {
  const descriptor = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    sync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Returns once the disk keeps which entries `folder` has.
 *
 * Windows keeps them with the files themselves and refuses to open folders.
 */
export function keepFolder(folder: string): void {
  if (process.platform !== 'win32') keep(folder, fsyncSync);
}
