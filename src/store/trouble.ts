/**
 * Why the store could not begin or go on: always a sentence for whoever runs the house.
 *
 * The command prints it and ends with exit code 2.
 */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
}

/** Another process holds the folder. */
export class FolderInUse extends StoreTrouble {
  constructor(folder: string, processId: string) {
    super(
      `${folder} is in use by process ${processId}. Stop that process, or give this one another folder with --data.`,
    );
  }
}

/** The folder cannot be made, or is not ours to write in. */
export class FolderUnusable extends StoreTrouble {
  constructor(folder: string, reason: string) {
    super(
      `Rooftree cannot keep its data in ${folder} (${reason}). Give a folder that it may make or write in, with --data.`,
    );
  }
}

/** No database answers at the address given. */
export class NoDatabase extends StoreTrouble {
  constructor(reason: string) {
    super(
      `The database does not answer (${reason}). Check that it is running and that DATABASE_URL is right.`,
    );
  }
}

/** The disk that holds the database has no room left. */
export class DiskFull extends StoreTrouble {
  constructor() {
    super(
      'The disk is full, so nothing more can be saved. Nothing already saved is lost. Make room, then try again.',
    );
  }
}
