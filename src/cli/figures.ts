import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FiguresAsked, type FiguresMade, makeFigures } from '#desk/make-figures.ts';
import { software } from '#desk/software.ts';
import { writeFiguresFile } from '#files/figures-file.ts';
import { filesAt } from '#files/from-disk.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { couldNot } from './could-not.ts';
import { readAsAt, readCouncil, readMonths } from './desk-options.ts';
import { inputPaths } from './input-paths.ts';
import { sayFindings, sayLeftOut } from './say-findings.ts';
import { whyNotWritten } from './why-not-written.ts';

/** `rooftree figures`: a return in, the figures file out, and nothing leaves this computer. */
export const figuresCommand: Command = {
  name: 'figures',
  usage: 'figures INPUT… --authority CODE --as-at DATE [--months N] [--out FILE] [--json]',
  summary: 'Works out every figure from a return; only counts are written',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const asked = readAsked(values);
    if (typeof asked === 'string') return couldNot(asked, io);
    if (positionals.length === 0) return couldNot('Give the files or the folder of a return.', io);
    const found = await filesAt(io.folder, inputPaths(positionals));
    if (found.refused !== null) return couldNot(found.refused, io);
    const made = await makeFigures(found.files, asked);
    if (made.refused !== null) return couldNot(made.refused, io);
    return handOver(made, values.out, io);
  },
};

const options = {
  authority: { type: 'string' },
  'as-at': { type: 'string' },
  months: { type: 'string' },
  out: { type: 'string' },
  // What goes to standard output is the figures file and nothing else, with or without it.
  json: { type: 'boolean' },
} as const;

type Values = { readonly [Name in 'authority' | 'as-at' | 'months']?: string | undefined };

function readAsked(values: Values): FiguresAsked | string {
  const council = readCouncil(values.authority);
  if (typeof council === 'string') return council;
  const asAt = readAsAt(values['as-at']);
  if (typeof asAt === 'string') return asAt;
  const months = readMonths(values.months);
  if (typeof months === 'string') return months;
  return { council, asAt: asAt.day, months, holidays: bankHolidays, software };
}

async function handOver(made: FiguresMade, out: string | undefined, io: Io): Promise<ExitCode> {
  const text = writeFiguresFile(made.file);
  if (out === undefined) io.out(text);
  else {
    const trouble = await written(resolve(io.folder, out), text);
    if (trouble !== null) return couldNot(trouble, io);
  }
  sayFindings(made.findings, io, ' The desk shows them all: rooftree desk.');
  sayLeftOut(made.leftOut, io);
  io.say(summary(made, out));
  return made.file.findings.error > 0 ? 1 : 0;
}

function summary({ file, children }: FiguresMade, out: string | undefined): string {
  const { error, warning } = file.findings;
  const where = out === undefined ? '' : ` They are in ${out}.`;
  return `${file.figures.length} figures for ${file.council.name} as at ${file.asAt}, from ${children.length} children and care leavers; ${error} errors, ${warning} warnings.${where}`;
}

async function written(path: string, text: string): Promise<string | null> {
  try {
    await writeFile(path, text);
    return null;
  } catch (error) {
    return whyNotWritten(path, error);
  }
}
