import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../finding.ts';
import type { Sheet, XmlElement } from '../sheet.ts';
import { type Read903, readCsvReturn, readXmlReturn, type TableSheet } from './read-return.ts';
import { recognise } from './recognise.ts';
import { tables } from './tables.ts';

const headings = Object.keys(tables.episodes.columns).join();
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB';

function sheet(file: string, ...lines: readonly string[]): Sheet {
  const [first = '', ...rest] = lines;
  const rows = rest.map((line, at) => ({ line: at + 2, cells: line.split(',') }));
  return { file, headings: first.split(','), rows };
}

function read(...sheets: readonly Sheet[]): Read903 {
  const known = sheets
    .map(recognise)
    .filter((found): found is TableSheet => found.is === 'a table');
  equal(known.length, sheets.length);
  return readCsvReturn('this return', known, null);
}

function findingsOf(result: Read903): readonly Finding[] {
  ok(result.refused === null);
  return result.findings.filter((finding) => finding.code !== 'no-table');
}

const recognised = [
  ['its headings', header, 'header'],
  [
    'headings in any case and order, with spaces',
    ' mc_dob ,Sex,dob,UPN,ethnic,mother,Child',
    'header',
  ],
  ['headings the collection added', `${headings},PL_LA,PL_LOCATION,PL_DISTANCE`, 'episodes'],
  ['a comma too many', 'CHILD,SEX,DOB,DUC,', 'uasc'],
] as const;

for (const [by, line, table] of recognised) {
  test(`${tables[table].name} is known by ${by}`, () => {
    const found = recognise(sheet('x.csv', line));
    ok(found.is === 'a table');
    deepEqual([found.table, found.findings], [table, []]);
  });
}

const slips = [
  [
    ['Looked after children,,', header],
    'headings-not-first',
    'x.csv: the headings are on line 2. Remove what is above them, so that they come first.',
  ],
  [
    [headings.replace('DECOM', 'START').replace('RNE', 'WHY')],
    'missing-column',
    'x.csv: this looks like Episodes, but has no ‘DECOM’ and ‘RNE’, so it has not been read. Add the columns, blank if need be.',
  ],
] as const;

for (const [lines, code, say] of slips) {
  test(`a slip in the headings is said: ${code}`, () => {
    const found = recognise(sheet('x.csv', ...lines));
    ok(found.is === 'a table with a slip');
    deepEqual(
      found.findings.map((finding) => [finding.code, finding.say]),
      [[code, say]],
    );
  });
}

test('an unknown column is named and the rest is read', () => {
  const found = recognise(sheet('x.csv', `${header},TEAM`));
  ok(found.is === 'a table');
  deepEqual(
    found.findings.map(({ severity, say }) => [severity, say]),
    [['warning', 'x.csv: Header has no column ‘TEAM’, so it has not been read.']],
  );
});

test('a sheet of another kind is nobody’s', () => {
  equal(recognise(sheet('x.csv', 'Name,Colour')).is, 'something else');
});

const row = (cells: Readonly<Record<string, string>>): string =>
  Object.keys(tables.episodes.columns)
    .map((field) => cells[field] ?? '')
    .join();
const good = {
  CHILD: 'a1',
  DECOM: '1/5/2025',
  RNE: 's',
  LS: 'C2',
  PLACE: ' U6 ',
  DEC: '02/06/2025',
};

const cells = [
  [
    { DECOM: '31/02/2025' },
    'Episodes, line 2: DECOM is ‘31/02/2025’, which is not a day. Use dd/mm/yyyy. The row has been left out.',
  ],
  [
    { DECOM: '2025-05-01' },
    'Episodes, line 2: DECOM is ‘2025-05-01’, which is not a day. Use dd/mm/yyyy. The row has been left out.',
  ],
  [{ DEC: '01/06/25' }, 'Episodes, line 2: DEC is ‘01/06/25’, which is not a day. Use dd/mm/yyyy.'],
  [{ DECOM: '' }, 'Episodes, line 2: DECOM is blank, so the row has been left out. Fill it in.'],
  [{ CHILD: ' ' }, 'Episodes, line 2: CHILD is blank, so the row has been left out. Fill it in.'],
  [{ RNE: 'Q' }, 'Episodes, line 2: RNE is ‘Q’, which is not one of its codes (S L P T B U).'],
  [
    { PLACE: 'H5' },
    'Episodes, line 2: PLACE is ‘H5’, which went out of use after 2023-24. It has been read; send the code of the year.',
  ],
  [{ PLACE: 'Z11' }, null],
  [
    { PLACE: 'Z1' },
    'Episodes, line 2: PLACE is ‘Z1’, which went out of use after 2024-25. It has been read; send the code of the year.',
  ],
  [
    { DEC: '30/04/2025' },
    'Episodes, line 2: DEC (30/04/2025) comes before DECOM (01/05/2025). Correct one of them.',
  ],
] as const;

for (const [change, say] of cells) {
  test(`an episode with ${JSON.stringify(change)} ${say === null ? 'is read' : 'has a finding'}`, () => {
    const other = row({ CHILD: 'B2', DECOM: '01/05/2025', DEC: '01/12/2025' });
    const findings = findingsOf(read(sheet('e.csv', headings, row({ ...good, ...change }), other)));
    deepEqual(
      findings.map((finding) => finding.say),
      say === null ? [] : [say],
    );
  });
}

test('a cell that cannot be read is null in its row, and named', () => {
  const result = read(sheet('e.csv', headings, row({ ...good, LS: 'C9', REC: 'x1' })));
  ok(result.refused === null);
  const [episode] = result.return.rows.episodes;
  deepEqual(
    [episode?.CHILD, episode?.DECOM, episode?.RNE, episode?.LS, episode?.REC, episode?.unread],
    ['A1', '2025-05-01', 'S', null, 'X1', ['LS']],
  );
});

test('two Episodes files in one return are refused, naming both', () => {
  const result = read(sheet('one.csv', headings), sheet('two.csv', headings));
  equal(
    result.refused,
    'one.csv and two.csv both hold Episodes for one return. Give one of them, put each return into a folder of its own, or name the year of each to the command, as in 2025-26=two.csv.',
  );
});

test('a return without a date has to be told its year', () => {
  match(
    read(sheet('h.csv', header, 'A1,F,01/02/2015,WBRI,,,')).refused ?? '',
    /2025-26=this return/,
  );
});

test('the year is told by the bulk of the endings, not by a slip', () => {
  const ended = (day: string) => row({ CHILD: day, DECOM: '01/04/2017', DEC: day });
  const days = ['01/05/2017', '31/03/2018', '01/01/2018', '02/01/2018', '03/01/2018', '01/01/2025'];
  const result = read(sheet('e.csv', headings, ...days.map(ended)));
  ok(result.refused === null);
  equal(result.return.yearEnding, 2018);
});

test('a child who is twice in Header, or not in it, has a finding', () => {
  const result = read(
    sheet('h.csv', header, 'A1,F,01/02/2015,WBRI,,,', 'A1,F,01/02/2015,WBRI,,,'),
    sheet('e.csv', headings, row({ CHILD: 'B2', DECOM: '01/05/2025' })),
  );
  deepEqual(
    findingsOf(result).map(({ code, line }) => [code, line]),
    [
      ['row-twice', 3],
      ['not-in-header', 2],
    ],
  );
});

test('more than five hundred of one kind are counted, not listed', () => {
  const wrong = Array.from({ length: 600 }, () => row({ ...good, RNE: 'Q' }));
  const findings = findingsOf(read(sheet('e.csv', headings, ...wrong)));
  const about = findings.filter((finding) => finding.field === 'RNE');
  equal(about.length, 501);
  equal(about.at(-1)?.say, 'e.csv, RNE: 100 more lines have the same trouble.');
});

function element(name: string, ...children: readonly (XmlElement | string)[]): XmlElement {
  const elements = children.filter((child) => typeof child !== 'string');
  const text = children.filter((child) => typeof child === 'string').join('');
  return { name, line: 2, text, children: elements };
}

test('in XML a tag left out is blank and takes nothing from the row before', () => {
  const first = element(
    'EPISODE',
    element('DECOM', '01/05/2025'),
    element('PL', 'U6'),
    element('DEC', '01/06/2025'),
  );
  const second = element('EPISODE', element('DECOM', '01/06/2025'));
  const social = element('ANYNAME', element('SW_ID', 'SW1'), element('SW_DECOM', '01/05/2025'));
  const top = element(
    'HEADER',
    element('CHILDID', 'A1'),
    element('SEX', 'F'),
    element('UASC', '0'),
  );
  const odd = element('LATER', element('THING', '1'));
  const root = element('EXPSSDA903', element('CHILD', top, first, second, social, odd));
  const result = readXmlReturn('r.xml', root, null);
  ok(result.refused === null);
  const { rows } = result.return;
  deepEqual(
    rows.episodes.map((episode) => [episode.CHILD, episode.PLACE, episode.DEC]),
    [
      ['A1', 'U6', '2025-06-01'],
      ['A1', null, null],
    ],
  );
  deepEqual([rows.uasc.length, rows.oc3.length, rows.socialWorkers[0]?.SW_ID], [0, 0, 'SW1']);
  deepEqual(
    result.findings.map((finding) => finding.code),
    ['unknown-tag'],
  );
});

test('no cells make reading throw', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('31/02/2025', '01/01/2025', 'H5', 'S', '1', '', ' ', 'zz/zz/zzzz'),
  );
  const names = Object.values(tables).map(({ columns }) => Object.keys(columns));
  const table = fc.constantFrom(...names).chain((fields) =>
    fc.record({
      headings: fc.constant(fields),
      rows: fc.array(fc.array(cell, { maxLength: fields.length + 2 }), { maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(table, { maxLength: 4 }), (given) => {
      const found = given.map((each, file) =>
        recognise({
          file: `${file}`,
          headings: each.headings,
          rows: each.rows.map((its, at) => ({ line: at + 2, cells: its })),
        }),
      );
      readCsvReturn(
        'x',
        found.filter((one): one is TableSheet => one.is === 'a table'),
        null,
      );
    }),
  );
});
