import type { ExitCode, Io } from '#cli/command.ts';
import { StoreTrouble } from '#store/trouble.ts';
import { BadSetting } from '#use-cases/bad-setting.ts';

/** What `work` comes to; what keeps a house from it is said in one sentence, and exit code 2. */
export async function orSentence(work: Promise<ExitCode>, io: Io): Promise<ExitCode> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreTrouble || error instanceof BadSetting)) throw error;
    io.say(error.message);
    return 2;
  }
}
