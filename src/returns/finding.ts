/**
 * Something wrong with what we were given, said so that it can be put right.
 *
 * It may quote the cell it complains of, so it belongs on the desk of the person
 * whose file it is, and nowhere else: never in a log, an error or the figures file.
 */
export type Finding = {
  readonly severity: 'error' | 'warning';
  /** A short stable name for this kind of finding: 'not-a-day'. */
  readonly code: string;
  /** What is wrong and what to do, as a sentence. */
  readonly say: string;
  readonly file: string;
  /** The line of the file, the heading being line 1; null when it is about the whole file. */
  readonly line: number | null;
  readonly field: string | null;
};
