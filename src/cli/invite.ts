import { parseArgs } from 'node:util';
import type { House } from '#use-cases/house.ts';
import { inviteFromCommand } from '#use-cases/people/invite-person.ts';
import { setUpCouncil } from '#use-cases/settings/set-up-council.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';
import { databaseOptions, houseNamed, type WithHouse } from './house-options.ts';

/** `rooftree invite`: a link that lets somebody in once, and the only way to a first administrator. */
export function inviteCommand(withHouse: WithHouse): Command {
  return {
    name: 'invite',
    usage:
      'invite EMAIL --role ROLE [--name NAME] [--authority CODE] [--data DIR] [--database-url URL]',
    isAskedOfOpenHouse: true,
    summary: 'Prints a link that lets somebody in once: the way to a first administrator',
    run: async (args, io) => {
      const { values, positionals } = parseArgs({
        args: [...args],
        options,
        allowPositionals: true,
      });
      const [email] = positionals;
      if (email === undefined || positionals.length > 1) {
        return couldNot(
          'Give one e-mail address: invite name@example.gov.uk --role administrator.',
          io,
        );
      }
      return withHouse({ ...houseNamed(values, io), mayBegin: true }, io, async (found) => {
        const house = await housedIn(found, values.authority, io);
        return house === null ? 2 : invite(house, { ...values, email }, io);
      });
    },
  };
}

const options = {
  ...databaseOptions,
  role: { type: 'string', default: 'administrator' },
  name: { type: 'string' },
  authority: { type: 'string' },
} as const;

/** The house with its council, set up now if `authority` names it; null, and a sentence, if nobody has. */
async function housedIn(
  house: House,
  authority: string | undefined,
  io: Io,
): Promise<House | null> {
  if (house.council !== '') return house;
  if (authority === undefined) {
    io.say('This house has no council yet. Say whose it is: --authority 883.');
    return null;
  }
  const setUp = await setUpCouncil(house, authority);
  if (setUp.done) {
    io.say('The house knows now whose it is. If it is open, start it again.');
    return { ...house, council: setUp.code };
  }
  io.say(setUp.because.say);
  return null;
}

async function invite(
  house: House,
  who: Parameters<typeof inviteFromCommand>[1],
  io: Io,
): Promise<ExitCode> {
  const invited = await inviteFromCommand(house, who);
  if (!invited.done) return couldNot(invited.because.say, io);
  io.out(`${invited.link}\n`);
  io.say('Hand this link over: it lets in whoever opens it first, once, within seven days.');
  return 0;
}
