import * as v from 'valibot';
import { type Day, readDay } from '#calendar/day.ts';
import type { FiguresFile } from '#measures/figures-file.ts';
import type { Finding } from '#returns/finding.ts';

const mostFigures = 100_000;

const day = v.pipe(
  v.string(),
  v.check((text) => readDay(text) !== null, 'is not a day written YYYY-MM-DD'),
  v.transform((text) => text as Day),
);
const count = v.pipe(
  v.number(),
  v.safeInteger('is not a whole number'),
  v.minValue(0, 'is negative'),
);
const words = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(200, 'is too long'));
const codeOf = (pattern: RegExp, what: string) =>
  v.pipe(v.string(), v.regex(pattern, `is not ${what}`));

const figure = v.strictObject({
  measure: codeOf(/^[A-Z]\d{2}$/, 'the code of a measure'),
  period: v.pipe(
    v.strictObject({ from: v.exactOptional(day), to: day }),
    v.check(({ from, to }) => from === undefined || from < to, 'ends before it begins'),
  ),
  breakdown: v.record(v.string(), v.pipe(v.string(), v.maxLength(40, 'is too long'))),
  numerator: v.nullable(count),
  denominator: v.nullable(count),
  value: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0, 'is negative'))),
  unit: v.picklist(['count', 'percent', 'per-10000', 'days', 'score'], 'is not a unit'),
});

const schema = v.strictObject({
  format: v.literal('rooftree-figures/1', 'is not ‘rooftree-figures/1’'),
  council: v.strictObject({
    code: codeOf(/^\d{3}$/, 'a code of three digits'),
    ons: codeOf(/^[A-Z]\d{8}$/, 'a code of the Office for National Statistics'),
    name: words,
  }),
  asAt: day,
  source: v.strictObject({
    files: v.array(
      v.strictObject({
        kind: words,
        rows: count,
        sha256: codeOf(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'),
      }),
    ),
    software: words,
  }),
  findings: v.strictObject({
    error: count,
    warning: count,
    byMeasure: v.record(v.string(), count),
  }),
  figures: v.pipe(v.array(figure), v.maxLength(mostFigures, 'holds too many entries')),
});

/** `text` as a figures file, by its form alone; null when it has another form, and findings name where. */
export function parseFiguresFile(text: string): {
  readonly file: FiguresFile | null;
  readonly findings: readonly Finding[];
} {
  const json = parsedJson(text);
  if (json === undefined) return { file: null, findings: [notAFiguresFile()] };
  const result = v.safeParse(schema, json);
  if (result.success) return { file: result.output, findings: [] };
  if (!looksLikeOne(json)) return { file: null, findings: [notAFiguresFile()] };
  return { file: null, findings: result.issues.slice(0, 20).map(asFinding) };
}

/** A finding about the field of a figures file that `path` leads to. */
export function aboutField(path: string, code: string, say: string): Finding {
  return {
    severity: 'error',
    code,
    say: `The field ${path} ${say}. Make the figures file anew at the desk.`,
    file: 'figures file',
    line: null,
    field: path,
  };
}

function asFinding(issue: v.BaseIssue<unknown>): Finding {
  const path = v.getDotPath(issue) ?? 'figures file';
  return aboutField(path, 'not-as-written', inOurWords(issue));
}

/** What is wrong, without quoting what stands there. */
function inOurWords(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.expected === 'never') return 'does not belong in a figures file';
  return /^(is|ends|holds) /.test(issue.message) ? issue.message : `is not ${issue.expected}`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function looksLikeOne(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && 'figures' in json;
}

function notAFiguresFile(): Finding {
  return {
    severity: 'error',
    code: 'not-a-figures-file',
    say: 'This is not a figures file. Make one at the desk, which reads a return without sending it, and give that.',
    file: 'figures file',
    line: null,
    field: null,
  };
}
