import { equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { runCommand } from './run-command.ts';

const ring: Command = {
  name: 'ring',
  usage: 'ring [--twice]',
  summary: 'Rings the bell',
  run: async (args) => (parseArgs({ args: [...args], options }).values.twice ? 1 : 0),
};

const options = { twice: { type: 'boolean' } } as const;

const examples = [
  // written, exit code, result, what is said
  ['--version', 0, /^rooftree \d+\.\d+\.\d+\n$/, /^$/],
  ['help', 0, /rooftree ring \[--twice\]\n {6}Rings the bell/, /^$/],
  ['', 0, /rooftree --version/, /^$/],
  ['ring --help', 0, /^Rings the bell\.\n\n {2}rooftree ring/, /^$/],
  ['ring', 0, /^$/, /^$/],
  ['ring --twice', 1, /^$/, /^$/],
  ['ring --thrice', 2, /^$/, /^Unknown option '--thrice'\. It is written: rooftree ring/],
  ['sing', 2, /^$/, /^There is no command called ‘sing’/],
] as const;

for (const [written, exitCode, result, said] of examples) {
  test(`‘rooftree ${written}’ ends with ${exitCode}`, async () => {
    const { code, out, say } = await run(written);
    equal(code, exitCode);
    match(out, result);
    match(say, said);
  });
}

async function run(written: string) {
  const out: string[] = [];
  const say: string[] = [];
  const code = await runCommand([ring], written.split(' ').filter(Boolean), {
    out: (text) => void out.push(text),
    say: (text) => void say.push(text),
    environment: {},
    folder: '.',
  });
  return { code, out: out.join(''), say: say.join('') };
}
