import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the embedded engine keeps its files, within the data folder `folder`. */
export function engineFolderIn(folder: string): string {
  return join(folder, 'pg');
}

/** Whether the data folder `folder` holds a database. */
export function holdsDatabase(folder: string): boolean {
  return existsSync(engineFolderIn(folder));
}
