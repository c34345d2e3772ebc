import type { Day } from '#calendar/day.ts';
import { sentenceOf } from '#measures/sentence.ts';
import { type Signal, signalOf } from '#measures/signal.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { drawMakeUp } from '../charts/make-up.ts';
import { yearBehindAll } from './behind.ts';
import { comparisonInWords, noComparator } from './comparison-words.ts';
import { lineId, lineLabel, measureAddress } from './line-name.ts';
import { makeUpOf } from './make-up-of.ts';
import { smallStripOf } from './strip-of.ts';
import { sparklineOf } from './trend-of.ts';

/** A figure as a list shows it: said, drawn small, and laid beside others. */
export type Row = {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly question: string;
  /** What tells it from its measure’s other figures; null when it is the only one. */
  readonly label: string | null;
  readonly sentence: string;
  readonly signal: SaidSignal | null;
  readonly asAt: Day;
  readonly sparkline: string;
  readonly comparison: string;
  readonly strip: string | null;
  /** The newest year in which we were behind every council most like ours; null when we were not. */
  readonly behindAllIn: number | null;
  /** For what a whole is made of: the parts as one bar. */
  readonly makeUp: string | null;
};

/** A signal, and the shape that says it without colour. */
export type SaidSignal = { readonly words: Signal; readonly looks: string };

/** The newest figure of a line as a row; null before there is one. */
export function rowOf(line: ComparedLine, councilName: string): Row | null {
  const newest = line.figures.at(-1);
  if (newest === undefined) return null;
  return {
    id: lineId(line),
    address: measureAddress(line),
    title: line.measure.title,
    question: line.measure.question,
    label: lineLabel(line),
    sentence: sentenceOf(line, newest),
    signal: saidSignal(signalOf(line.figures, line.measure.betterWhen)),
    asAt: newest.period.to,
    sparkline: line.figures.length < 2 ? '' : sparklineOf(line, councilName),
    comparison: comparisonInWords(line),
    strip: smallStripOf(line, councilName),
    behindAllIn: yearBehindAll(line),
    makeUp: null,
  };
}

/** What a whole is made of, as one row: its largest part said, all of them drawn; null before there is one. */
export function makeUpRowOf(lines: readonly ComparedLine[]): Row | null {
  const [first] = lines;
  const asAt = first?.figures.at(-1)?.period.to;
  if (first === undefined || asAt === undefined) return null;
  const largest = lines.toSorted((one, other) => shareOf(other) - shareOf(one))[0] ?? first;
  const newest = largest.figures.at(-1);
  if (newest === undefined) return null;
  const makeUp = makeUpOf(lines, asAt);
  return {
    id: first.measure.id,
    address: measureAddress(first),
    title: first.measure.title,
    question: first.measure.question,
    label: null,
    sentence: sentenceOf(largest, newest),
    signal: null,
    asAt,
    sparkline: '',
    comparison: noComparator,
    strip: null,
    behindAllIn: null,
    makeUp: makeUp === null ? null : drawMakeUp(makeUp, 'narrow'),
  };
}

function shareOf(line: ComparedLine): number {
  const newest = line.figures.at(-1);
  return newest?.shown ? newest.value : -1;
}

/** A signal with its looks; null where no rule is fair. */
export function saidSignal(signal: Signal | null): SaidSignal | null {
  return signal === null ? null : { words: signal, looks: looksOf[signal] };
}

const looksOf: Readonly<Record<Signal, string>> = {
  'no real change': 'same',
  'better than usual': 'better',
  'worse than usual: worth asking why': 'worse',
  'higher than usual': 'moved',
  'lower than usual': 'moved',
  'too few to say': 'few',
};
