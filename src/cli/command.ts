/** A command of `rooftree`: its name, how it is written, and what it does. */
export type Command = {
  readonly name: string;
  /** How it is written: 'figures INPUT… --authority CODE --as-at DATE'. */
  readonly usage: string;
  /** What it does, in one line of the list of commands. */
  readonly summary: string;
  /** Whether an open house does it, where one is open: it needs the database of its data folder. */
  readonly isAskedOfOpenHouse?: boolean;
  /**
   * Runs it. Answers with the exit code: 0 done, 1 done with findings of error
   * severity, 2 could not (and one sentence has said what to do).
   */
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
};

/** How a command ended. */
export type ExitCode = 0 | 1 | 2;

/** What a command may touch of the terminal it runs in. */
export type Io = {
  /** Writes a result (standard output). */
  readonly out: (text: string) => void;
  /** Says something to the person (standard error). */
  readonly say: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder the command was called in. */
  readonly folder: string;
};
