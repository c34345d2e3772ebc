import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A small disk in a file, whose power can be cut.
 *
 * What a program wrote but never asked to be kept is still in memory, not in
 * the file; a copy of the file is what a power cut would have left. Writes are
 * lost this way, but not torn or put out of order: evidence, not proof.
 */
export class PowerCut implements AsyncDisposable {
  readonly mounted: string;
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.mounted = join(folder, 'mounted');
  }

  static async prepare(): Promise<PowerCut> {
    const disk = new PowerCut(await mkdtemp(join(tmpdir(), 'rooftree-disk-')));
    await mkdir(disk.mounted);
    await run('truncate', ['-s', '300M', disk.#image]);
    await run('mkfs.ext4', ['-q', disk.#image]);
    await run('mount', ['-o', 'loop', disk.#image, disk.mounted]);
    return disk;
  }

  /** Lets the disk keep everything so far, as it would in time by itself. */
  async settle(): Promise<void> {
    await run('sync', ['-f', this.mounted]);
  }

  /** Keeps what the disk would hold if the power failed now. */
  async cut(): Promise<void> {
    await copyFile(this.#image, this.#left);
  }

  async mountWhatWasLeft(): Promise<void> {
    await run('umount', [this.mounted]);
    await run('mount', ['-o', 'loop', this.#left, this.mounted]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await run('umount', [this.mounted]);
    await rm(this.#folder, { recursive: true });
  }

  get #image(): string {
    return join(this.#folder, 'disk');
  }

  get #left(): string {
    return join(this.#folder, 'what-was-left');
  }
}
