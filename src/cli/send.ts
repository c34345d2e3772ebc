import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFiguresFile } from '#files/figures-file.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';

const patienceMilliseconds = 60_000;

/** `rooftree send`: hands a figures file to the house. Anything else is refused before it leaves. */
export const sendCommand: Command = {
  name: 'send',
  usage: 'send FILE --to URL',
  summary: 'Hands a figures file to the house, with the token in ROOFTREE_TOKEN',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return couldNot('Give one figures file.', io);
    const to = URL.parse(values.to ?? '');
    if (to === null || !['http:', 'https:'].includes(to.protocol)) {
      return couldNot('Say where the house is: --to https://rooftree.example.gov.uk.', io);
    }
    const token = io.environment.ROOFTREE_TOKEN ?? '';
    if (token === '') {
      return couldNot(
        'Put your sending token in ROOFTREE_TOKEN. You make it in the house, at /analyst/tokens.',
        io,
      );
    }
    const text = await figuresIn(resolve(io.folder, file), file);
    return text.refused === null ? send(text.figures, to, token, io) : couldNot(text.refused, io);
  },
};

const options = { to: { type: 'string' } } as const;

type Text = { readonly refused: null; readonly figures: string } | { readonly refused: string };

/** The text of the figures file at `path`; a sentence when there is none, or when it holds anything else. */
async function figuresIn(path: string, file: string): Promise<Text> {
  const figures = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    return null;
  });
  if (figures === null) return { refused: `${file} cannot be opened. Give a figures file.` };
  const [finding] = readFiguresFile(figures).findings;
  return finding === undefined
    ? { refused: null, figures }
    : { refused: `${file}: ${finding.say}` };
}

async function send(figures: string, to: URL, token: string, io: Io): Promise<ExitCode> {
  const answer = await asked(figures, to, token);
  if (answer === null) return couldNot(`No house answers at ${to.origin}. ${checkIt}`, io);
  const said = await saidBy(answer);
  if (!answer.ok) return couldNot(whyRefused(answer, said), io);
  if (said === null) return couldNot(`What answers at ${to.origin} is no house. ${checkIt}`, io);
  io.out(`${JSON.stringify(said)}\n`);
  return 0;
}

const checkIt = 'Check the address.';

/** The answer of the house; null when there is none. */
async function asked(figures: string, to: URL, token: string): Promise<Response | null> {
  try {
    return await fetch(new URL('/api/figures', to), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: figures,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

/** What an answer says; null when it is not in the words of a house, or breaks off. */
async function saidBy(answer: Response): Promise<object | null> {
  try {
    const said: unknown = await answer.json();
    return typeof said === 'object' ? said : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** What the house says against it: its sentence, and the first thing wrong with the file if there is one. */
function whyRefused(answer: Response, said: object | null): string {
  const { say, findings } = (said ?? {}) as {
    say?: unknown;
    findings?: readonly { say: string }[];
  };
  if (typeof say !== 'string') return `The house would not take it (${answer.status}).`;
  return [say, ...(findings ?? []).slice(0, 1).map((finding) => finding.say)].join(' ');
}
