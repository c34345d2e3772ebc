import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Child } from '#care/child.ts';
import type { Sheet } from '../sheet.ts';
import { type Return903, readCsvReturn, type TableSheet } from './read-return.ts';
import { recognise } from './recognise.ts';
import { childrenFrom } from './to-children.ts';

const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB';
const episodes =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const oc2 =
  'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED';
const uasc = 'CHILD,SEX,DOB,DUC';
const missing = 'CHILD,DOB,MISSING,MIS_START,MIS_END';

/** The return for the year ending in `yearEnding` with these tables, each its headings and its lines. */
function given(yearEnding: number, ...tables: readonly (readonly string[])[]): Return903 {
  const sheets = tables.map(
    ([headings = '', ...lines], file): Sheet => ({
      file: `${yearEnding}-${file}.csv`,
      headings: headings.split(','),
      rows: lines.map((line, at) => ({ line: at + 2, cells: line.split(',') })),
    }),
  );
  const known = sheets.map(recognise).filter((one): one is TableSheet => one.is === 'a table');
  const read = readCsvReturn(`the return of ${yearEnding}`, known, yearEnding);
  ok(read.refused === null);
  return read.return;
}

function onlyChild(...returns: readonly Return903[]): Child {
  const [child, ...others] = childrenFrom(returns).children;
  ok(child !== undefined);
  equal(others.length, 0);
  return child;
}

const amal2025 = given(
  2025,
  [header, 'A1,1,01/02/2015,WBRI,,,'],
  [episodes, 'A1,01/09/2024,S,V2,N1,U6,PR1,,,,,,'],
  [oc2, 'A1,01/02/2015,12,,0,,1,1,1,0,,'],
);
const amal2026 = given(
  2026,
  [header, 'A1,M,02/02/2015,MOTH,,,'],
  [
    episodes,
    'A1,01/09/2024,S,V2,N1,U6,PR1,05/05/2025,X1,CARPL,,,',
    'A1,05/05/2025,P,C2,N1,K2,PR4,,,,,,',
  ],
  [oc2, 'A1,01/02/2015,,SDQ2,x,,1,1,1,0,,'],
);

test('the same child and start in two returns is one episode, as the later year tells it', () => {
  for (const order of [
    [amal2025, amal2026],
    [amal2026, amal2025],
  ]) {
    const { episodes: told } = onlyChild(...order);
    deepEqual(
      told.map(({ started, ceased, reasonMoved }) => [started, ceased, reasonMoved]),
      [
        ['2024-09-01', '2025-05-05', 'CARPL'],
        ['2025-05-05', null, null],
      ],
    );
  }
});

test('a child’s own record is that of the latest year', () => {
  const { bornOn, sex, ethnicity } = onlyChild(amal2025, amal2026);
  deepEqual([bornOn, sex, ethnicity], ['2015-02-02', 'M', 'MOTH']);
});

test('sex codes of earlier years mean what the letters mean', () => {
  equal(onlyChild(amal2025).sex, 'M');
});

test('each return’s health year is of the year of the return', () => {
  const { healthYears } = onlyChild(amal2025, amal2026);
  deepEqual(
    healthYears.map(({ yearEnding, sdqScore, convicted, unread }) => [
      yearEnding,
      sdqScore,
      convicted,
      unread,
    ]),
    [
      [2025, 12, false, []],
      [2026, null, null, ['convicted']],
    ],
  );
});

test('a cell that cannot be read is named in the words of care', () => {
  const child = onlyChild(
    given(
      2026,
      [header, 'A1,X,31/02/2015,WBRI,,,'],
      [episodes, 'A1,01/05/2025,S,C9,N1,U6,PR9,32/05/2025,,,,,'],
      [uasc, 'A1,M,01/02/2010,30/02/2028'],
      [missing, 'A1,01/02/2010,X,01/06/2025,02/06/25'],
    ),
  );
  deepEqual(child.unread, ['sex', 'bornOn', 'unaccompanied']);
  deepEqual(child.episodes[0]?.unread, ['legalStatus', 'placementProvider', 'ceased']);
  deepEqual(child.missingEpisodes[0]?.unread, ['kind', 'ended']);
});

test('care that began with an episode of less than a day is not forgotten with it', () => {
  const { episodes: told } = onlyChild(
    given(2026, [
      episodes,
      'A1,01/06/2025,S,C2,N1,U6,PR1,01/06/2025,X1,CARPL,,,',
      'A1,01/06/2025,P,C2,N1,K2,PR4,,,,,,',
    ]),
  );
  deepEqual(
    told.map(({ reasonStarted, placement, ceased }) => [reasonStarted, placement.type, ceased]),
    [['S', 'K2', null]],
  );
});

test('of two rows for one start in one return, the episode that goes on longer is kept', () => {
  const rows = [
    'A1,01/05/2025,S,C2,N1,U6,PR1,01/06/2025,X1,,,,',
    'A1,01/05/2025,S,C2,N1,K2,PR1,,,,,,',
  ];
  for (const order of [rows, rows.toReversed()]) {
    const { episodes: told } = onlyChild(given(2026, [episodes, ...order]));
    deepEqual(
      told.map((episode) => episode.placement.type),
      ['K2'],
    );
  }
});

test('a child without a row in Header has the birthday another table gives', () => {
  equal(onlyChild(given(2026, [oc2, 'A1,01/02/2015,12,,0,,1,1,1,0,,'])).bornOn, '2015-02-01');
});

test('a time missing left open is one too, where the year after has a table for it', () => {
  const before = given(2025, [missing, 'A1,01/02/2010,M,01/03/2025,', 'B2,,M,01/03/2025,']);
  const after = given(2026, [missing, 'B2,,M,01/03/2025,03/04/2025']);
  const said = (...returns: readonly Return903[]) =>
    childrenFrom(returns).findings.map(({ line, field }) => [line, field]);
  deepEqual(said(before, after), [[2, 'MIS_END']]);
  deepEqual(said(before, given(2026, [episodes])), []);
});

test('an episode left open, and not told of the year after, is a warning', () => {
  const { findings } = childrenFrom([
    amal2025,
    given(2026, [episodes, 'B2,01/05/2025,S,C2,N1,U6,PR1,,,,,,']),
  ]);
  deepEqual(
    findings.map(({ severity, say }) => [severity, say]),
    [
      [
        'warning',
        'Episodes, line 2: this is open at the end of the year, but the return of 2026 does not tell of it, so it is taken to go on. Add it there, with its end if it has one.',
      ],
    ],
  );
});
