/** A file somebody gave the desk, not yet opened. */
export type GivenFile = {
  /** What it is called to the person who gave it. */
  readonly name: string;
  /** Files with the same word here are parts of one return: the folder they came in. */
  readonly together: string;
  /** The year its return was said to be of; null when its dates have to tell. */
  readonly yearEnding: number | null;
  readonly sizeBytes: number;
  /** What is in it; null when it has been moved, changed or locked since it was given. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer> | null>;
};
