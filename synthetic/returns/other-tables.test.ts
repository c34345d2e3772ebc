import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { ageYearsOn, day } from '#calendar/day.ts';
import { madeUpReturns } from '../made-up-returns.ts';
import { columns, type MadeUpReturn, type TableName } from './columns.ts';

type Cells = Readonly<Record<string, string>>;

function rows(made: MadeUpReturn, table: TableName): readonly Cells[] {
  return made.tables[table].map((row) =>
    Object.fromEntries(columns[table].map((name, at) => [name, row[at] ?? ''])),
  );
}

const sortable = (date: string | undefined) => (date ?? '').split('/').reverse().join('-');
const ageOn = (row: Cells, date: string) => ageYearsOn(day(sortable(row.DOB)), day(date));

function checkSpell(spell: Cells, next: Cells | undefined): void {
  const [start, end] = [sortable(spell.MIS_START), sortable(spell.MIS_END)];
  ok(end === '' ? next === undefined : end >= start);
  if (next !== undefined) ok(end < sortable(next.MIS_START));
}

for (const seed of [1, 2, 903]) {
  const returns = madeUpReturns(seed, day('2026-10-31'), 5, 1);

  test(`seed ${seed}: everybody in any table is introduced once, with the same birthday`, () => {
    for (const made of returns) {
      const introduced = new Map(rows(made, 'header').map((row) => [row.CHILD, row.DOB]));
      equal(introduced.size, made.tables.header.length);
      for (const table of Object.keys(columns) as TableName[]) {
        for (const row of rows(made, table)) {
          ok(introduced.has(row.CHILD));
          if (row.DOB !== undefined) equal(row.DOB, introduced.get(row.CHILD));
        }
      }
    }
  });

  test(`seed ${seed}: no two people share a pupil number`, () => {
    for (const made of returns) {
      const numbers = rows(made, 'header').flatMap(({ UPN }) => (UPN === 'UN1' ? [] : [UPN]));
      equal(new Set(numbers).size, numbers.length);
      for (const number of numbers) ok(/^[A-HJ-NP-RT-Z]\d{12}$/.test(number ?? ''));
    }
  });

  test(`seed ${seed}: sex is a number until 2023-24 and a letter since`, () => {
    for (const made of returns) {
      const allowed = made.yearEnding <= 2024 ? ['1', '2'] : ['F', 'M'];
      for (const { SEX } of [...rows(made, 'header'), ...rows(made, 'uasc')]) {
        ok(allowed.includes(SEX ?? ''));
      }
    }
  });

  test(`seed ${seed}: a child of under four takes no part in a review, everybody else may`, () => {
    for (const row of returns.flatMap((made) => rows(made, 'reviews'))) {
      equal(row.REVIEW_CODE === 'PN0', ageOn(row, sortable(row.REVIEW)) < 4);
    }
  });

  test(`seed ${seed}: nobody is in the tables of health and of leaving care in one year`, () => {
    for (const made of returns) {
      const health = new Set(rows(made, 'oc2').map(({ CHILD }) => CHILD));
      for (const { CHILD } of rows(made, 'oc3')) ok(!health.has(CHILD));
      for (const { CHILD } of rows(made, 'ad1')) ok(!health.has(CHILD));
    }
  });

  test(`seed ${seed}: health fields are filled in for those they are asked of`, () => {
    for (const made of returns) {
      const [from, to] = [`${made.yearEnding - 1}-04-01`, `${made.yearEnding}-03-31`];
      for (const row of rows(made, 'oc2')) {
        const isScored = ageOn(row, to) >= 4 && ageOn(row, from) < 17;
        equal(`${row.SDQ_SCORE}${row.SDQ_REASON}` !== '', isScored);
        ok(row.SDQ_SCORE === '' || row.SDQ_REASON === '');
        equal(row.CONVICTED !== '', ageOn(row, to) >= 10);
        equal(row.HEALTH_CHECK !== '', ageOn(row, to) < 5);
        equal(row.INTERVENTION_RECEIVED !== '', row.SUBSTANCE_MISUSE === '1');
      }
    }
  });

  test(`seed ${seed}: a care leaver in touch has an activity and a home, one back home neither`, () => {
    for (const { IN_TOUCH, ACTIV, ACCOM } of returns.flatMap((made) => rows(made, 'oc3'))) {
      equal(IN_TOUCH === 'YES', ACTIV !== '0' && ACCOM !== '0');
    }
  });

  test(`seed ${seed}: nobody of seventeen lives with former foster carers`, () => {
    for (const made of returns) {
      for (const row of rows(made, 'oc3')) {
        ok(ageOn(row, `${made.yearEnding}-03-31`) !== 17 || !/^Z/.test(row.ACCOM ?? ''));
      }
    }
  });

  test(`seed ${seed}: asylum as a child ends on the eighteenth birthday`, () => {
    for (const row of returns.flatMap((made) => rows(made, 'uasc'))) {
      equal(ageOn(row, sortable(row.DUC)), 18);
    }
  });

  test(`seed ${seed}: times missing do not overlap, nor reach beyond the year`, () => {
    for (const made of returns) {
      for (const spells of Map.groupBy(rows(made, 'missing'), (row) => row.CHILD).values()) {
        for (const [at, spell] of spells.entries()) checkSpell(spell, spells[at + 1]);
      }
    }
  });

  test(`seed ${seed}: the steps to an adoption come one after another`, () => {
    for (const made of returns) {
      const decided = new Map(rows(made, 'placed_for_adoption').map((row) => [row.CHILD, row]));
      for (const row of rows(made, 'ad1')) {
        equal(decided.get(row.CHILD)?.DATE_PLACED, row.DATE_INT);
        ok(sortable(row.DATE_INT) <= sortable(row.DATE_MATCH));
        equal(row.NB_ADOPTR === '1', /1$/.test(row.SEX_ADOPTR ?? ''));
      }
    }
  });

  test(`seed ${seed}: social workers follow one another without a gap, the last one still there`, () => {
    for (const made of returns) {
      for (const spells of Map.groupBy(rows(made, 'sw_episodes'), (row) => row.CHILD).values()) {
        for (const [at, spell] of spells.entries()) {
          equal(spell.SW_DEC, spells[at + 1]?.SW_DECOM ?? '');
          ok(/^SW\d{7}$/.test(spell.SW_ID ?? ''));
        }
      }
    }
  });

  test(`seed ${seed}: tables come with their years`, () => {
    const filled = returns.map(({ yearEnding, tables }) => [
      yearEnding,
      tables.sw_episodes.length > 0,
      tables.dolo.length > 0,
    ]);
    deepEqual(filled, [
      [2022, false, false],
      [2023, false, false],
      [2024, true, false],
      [2025, true, false],
      [2026, true, false],
      [2027, true, true],
    ]);
  });
}
