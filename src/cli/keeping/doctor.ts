import { parseArgs } from 'node:util';
import type { House } from '#use-cases/house.ts';
import { type Check, examineHouse } from '#use-cases/keeping/examine-house.ts';
import type { Command, ExitCode, Io } from '../command.ts';
import { databaseOptions, houseNamed, type WithHouse } from '../house-options.ts';

/** `rooftree doctor`: whether everything that keeps the house is in order. */
export function doctorCommand(withHouse: WithHouse): Command {
  return {
    name: 'doctor',
    usage: 'doctor [--json] [--data DIR] [--database-url URL]',
    isAskedOfOpenHouse: true,
    summary: 'Looks over the house: database, disk, backups, mail, audit log',
    run: async (args, io) => {
      const { values } = parseArgs({ args: [...args], options });
      const write = values.json ? asJson : asLines;
      return withHouse(houseNamed(values, io), io, (house) => examine(house, write, io));
    },
  };
}

const options = { ...databaseOptions, json: { type: 'boolean', default: false } } as const;

async function examine(
  house: House,
  write: (checks: readonly Check[]) => string,
  io: Io,
): Promise<ExitCode> {
  const checks = await examineHouse(house);
  io.out(`${write(checks)}\n`);
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

function asJson(checks: readonly Check[]): string {
  return JSON.stringify({ checks }, null, 2);
}

function asLines(checks: readonly Check[]): string {
  return checks
    .map(({ name, ok, say }) => `${ok ? 'in order' : 'LOOK AT '}  ${name}: ${say}`)
    .join('\n');
}
