import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { type Day, day } from '#calendar/day.ts';
import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { Child } from '#care/child.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import type { Sheet } from '#returns/sheet.ts';
import { readCsvReturn } from '#returns/ssda903/read-return.ts';
import { recognise } from '#returns/ssda903/recognise.ts';
import { childrenFrom } from '#returns/ssda903/to-children.ts';
import { figuresAt } from './calculate.ts';

/*
 * The figures once more, by other means: plain SQL over the cells of the files
 * themselves, sharing nothing with the reader, the histories or the measures.
 */

const shared = '../shared/data/return-903';
const tables = textOf('recount-tables.sql');
const recount = textOf('recount.sql');
const holidays = textOf('../../data/bank-holidays.json');

const councils = [
  // folders with the year they end in, as at
  [[{ folder: `${shared}/sample`, yearEnding: 2018 }], '2018-03-31'],
  [
    [
      { folder: `${shared}/synthetic/n5000/previous`, yearEnding: 2026 },
      { folder: `${shared}/synthetic/n5000/current`, yearEnding: 2027 },
    ],
    '2027-03-31',
  ],
] as const;

for (const [folders, asAt] of councils) {
  const isHere = folders.every(({ folder }) => existsSync(folder));
  const skip = isHere ? false : `${shared} is not on this machine`;
  describe(`Recounted in SQL as at ${asAt}`, { skip }, () => {
    if (!isHere) return;
    const returns = folders.map(({ folder, yearEnding }) => ({
      yearEnding,
      sheets: sheetsIn(folder),
    }));
    const reckoned = reckonedFrom(childrenRead(returns), day(asAt));
    const counted = countedIn(filled(returns), day(asAt));
    for (const [name, figures] of counted) {
      test(`${name} is what SQL makes it`, () => {
        ok(figures.length > 0, 'SQL found nothing to compare');
        deepEqual(reckoned(name), figures);
      });
    }
  });
}

type Given = { readonly yearEnding: number; readonly sheets: readonly Sheet[] };

type Numbers = readonly [part: string, numerator: number | null, denominator: number | null];

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function sheetsIn(folder: string): readonly Sheet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8').replace(/^\uFEFF/, '');
      const [headings = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
      const rows = lines.map((line, at) => ({ line: at + 2, cells: line.split(',') }));
      return { file, headings: headings.split(','), rows };
    });
}

function childrenRead(given: readonly Given[]): readonly Child[] {
  const returns = given.map(({ yearEnding, sheets }) => {
    const tables = sheets.map(recognise).filter((known) => known.is === 'a table');
    const read = readCsvReturn(String(yearEnding), tables, yearEnding);
    if (read.refused !== null) throw new RangeError(read.refused);
    return read.return;
  });
  return childrenFrom(returns).children;
}

function reckonedFrom(children: readonly Child[], asAt: Day) {
  const asked = { asAt, months: 0, population: {}, holidays: bankHolidays };
  const { figures } = figuresAt(children, asked);
  return (measure: string): readonly Numbers[] =>
    figures
      .filter((figure) => figure.measure === measure && figure.unit !== 'per-10000')
      .map(({ breakdown, numerator, denominator }): Numbers => {
        const [part = ''] = Object.values(breakdown);
        return [part, numerator, denominator];
      })
      .toSorted();
}

/** The figures SQL makes: each '-- P01: …' in the file begins the query of one measure. */
function countedIn(database: DatabaseSync, asAt: Day): ReadonlyMap<string, readonly Numbers[]> {
  const { from, to } = twelveMonthsTo(asAt);
  database.exec('create table asked (first text, last text, ending int)');
  database.prepare('insert into asked values (?, ?, ?)').run(from, to, Number(to.slice(0, 4)));
  database.exec('create table holiday (date text)');
  const listed = "insert into holiday select value from json_tree(?, '$.days') where type = 'text'";
  database.prepare(listed).run(holidays);
  database.exec(tables);
  const [, ...queries] = recount.split(/^-- (?=[A-Z]\d\d: )/m);
  const found = queries.map((query) => {
    const rows = database.prepare(query.slice(query.indexOf('\n'))).all() as Row[];
    const numbers = rows.map((row): Numbers => [row.part, row.numerator, row.denominator]);
    return [query.slice(0, 3), numbers.toSorted()] as const;
  });
  return new Map(found);
}

type Row = { readonly part: string; readonly numerator: number; readonly denominator: number };

/** A database holding the cells of `given` as they are written, a table for each kind of file. */
function filled(given: readonly Given[]): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.function('iso', { deterministic: true }, isoDay);
  database.function('years', { deterministic: true }, yearsBetween);
  for (const { yearEnding, sheets } of given) {
    for (const sheet of sheets) fill(database, sheet, yearEnding);
  }
  return database;
}

function fill(database: DatabaseSync, { file, headings, rows }: Sheet, yearEnding: number): void {
  const table = `raw_${file.replace('.csv', '').toLowerCase()}`;
  const columns = headings.map((heading) => `${heading} text`).join(', ');
  database.exec(`create table if not exists ${table} (ending int, line int, ${columns})`);
  const places = headings.map(() => '?').join(', ');
  const into = `${table} (ending, line, ${headings.join(', ')})`;
  const insert = database.prepare(`insert into ${into} values (?, ?, ${places})`);
  database.exec('begin');
  for (const { line, cells } of rows) {
    insert.run(yearEnding, line, ...headings.map((_, at) => cells[at]?.trim() ?? ''));
  }
  database.exec('commit');
}

/** 'dd/mm/yyyy' as 'yyyy-mm-dd'; '' when it is no such day. */
function isoDay(text: unknown): string {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(text)) ?? [];
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const longest = [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month)];
  const isDay = Number(date) >= 1 && Number(date) <= (longest ?? 0);
  return isDay ? `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}` : '';
}

/** Whole years from one written day to another; null when either is. */
function yearsBetween(born: unknown, date: unknown): number | null {
  if (typeof born !== 'string' || typeof date !== 'string') return null;
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) < born.slice(5) ? years - 1 : years;
}
