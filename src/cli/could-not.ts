import type { Io } from './command.ts';

/** Says why a command could not do what was asked, and answers with its exit code. */
export function couldNot(sentence: string, io: Io): 2 {
  io.say(sentence);
  return 2;
}
