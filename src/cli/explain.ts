import { parseArgs } from 'node:util';
import type { Day } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import { explainMeasure } from '#desk/explain-measure.ts';
import { historyInWords } from '#desk/history-in-words.ts';
import { readInputs } from '#desk/read-inputs.ts';
import { filesAt } from '#files/from-disk.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { measures } from '#measures/definitions/index.ts';
import type { Measure } from '#measures/measure.ts';
import type { Standing } from '#measures/standing.ts';
import { isToldOfDay, isToldOn } from '#measures/told-on.ts';
import type { Command } from './command.ts';
import { couldNot } from './could-not.ts';
import { readAsAt } from './desk-options.ts';
import { inputPaths } from './input-paths.ts';

/** `rooftree explain`: the children behind a figure. It names them, so it stays on this computer. */
export const explainCommand: Command = {
  name: 'explain',
  usage: 'explain MEASURE INPUT… --as-at DATE',
  summary: 'Says which children are counted in a measure, and why; stays on this computer',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name = '', ...inputs] = positionals;
    const measure = measureNamed(name);
    if (measure === undefined) return couldNot(noSuchMeasure(name), io);
    const asAt = readAsAt(values['as-at']);
    if (typeof asAt === 'string') return couldNot(asAt, io);
    if (inputs.length === 0) return couldNot('Give the files or the folder of a return.', io);
    const found = await filesAt(io.folder, inputPaths(inputs));
    if (found.refused !== null) return couldNot(found.refused, io);
    const read = await readInputs(found.files);
    if (read.refused !== null) return couldNot(read.refused, io);
    const reach = { ...read, asAt: asAt.day, months: 0, holidays: bankHolidays };
    if (!isToldOn(measure, asAt.day, reach)) return couldNot(notTold(measure, asAt.day), io);
    io.out(explanation(measure, read.children, asAt.day));
    return 0;
  },
};

const options = { 'as-at': { type: 'string' } } as const;

function measureNamed(name: string): Measure | undefined {
  return measures.find(({ code, id }) => code === name.toUpperCase() || id === name.toLowerCase());
}

function noSuchMeasure(name: string): string {
  const codes = measures.map(({ code }) => code).join(' ');
  return `There is no measure called ‘${name}’. Choose one of ${codes}.`;
}

function notTold(measure: Measure, asAt: Day): string {
  const { code } = measure;
  return isToldOfDay(measure, asAt)
    ? `${code} cannot be told of ${asAt}: a table it rests on was not given, or the bank holidays are not listed. Add the table, or choose another day.`
    : `${code} is told of 31 March only. Ask for it with --as-at ${asAt.slice(0, 4)}-03-31.`;
}

function explanation(measure: Measure, children: readonly Child[], asAt: Day): string {
  const explained = explainMeasure(measure, children, asAt, bankHolidays);
  const byId = new Map(children.map((child) => [child.id, child]));
  const lines = (standings: readonly Standing[]): readonly string[] =>
    standings.map((standing) => lineFor(measure, standing, byId.get(standing.child), asAt));
  return [
    `${measure.code} ${measure.title}, as at ${asAt}`,
    ...chapter('Counted', lines(explained.counted)),
    ...chapter('Asked about, and not counted', lines(explained.notCounted)),
    ...chapter(
      'Left out, because something it needs could not be read or is not told',
      lines(explained.leftOut),
    ),
    '',
  ].join('\n');
}

function chapter(title: string, lines: readonly string[]): readonly string[] {
  return ['', `${title}: ${lines.length}`, ...lines];
}

function lineFor(
  measure: Measure,
  { child: id, part, counted, leftOut }: Standing,
  child: Child | undefined,
  asAt: Day,
): string {
  const label = measure.split?.labels[part] ?? part;
  const said = [
    label,
    counted > 1 ? `${counted} of ${measure.kind === 'mean' ? 'score' : measure.counted}` : '',
    leftOut === null ? '' : `‘${leftOut}’ is wanting`,
    child === undefined ? '' : historyInWords(child, asAt),
  ];
  return `  ${[id, ...said.filter((words) => words !== '')].join(' · ')}`;
}
