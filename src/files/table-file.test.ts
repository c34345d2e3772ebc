import { deepEqual, match } from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { readTableFile } from './table-file.ts';

async function workbook(rows: (string | number | null)[][]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'First', rows }] });
}

test('a table is the same from a workbook and from CSV, by its headings in lower case', async () => {
  const rows = [
    ['Body', ' Place '],
    ['Corporate Parenting Committee', 'Room 1'],
    ['Full Council', ''],
  ];
  const text = rows.map((cells) => cells.join(',')).join('\n');
  const csv = await readTableFile('a.csv', new TextEncoder().encode(text));
  const xlsx = await readTableFile('a.xlsx', await workbook(rows));
  const cells = [
    { body: 'Corporate Parenting Committee', place: 'Room 1' },
    { body: 'Full Council', place: '' },
  ];
  deepEqual(
    csv.rows?.map((row) => row.cells),
    cells,
  );
  deepEqual(
    xlsx.rows?.map((row) => row.cells),
    cells,
  );
});

test('numbers and empty cells of a workbook are text', async () => {
  const read = await readTableFile(
    'a.xlsx',
    await workbook([
      ['Seats', 'Group'],
      [8, null],
    ]),
  );
  deepEqual(read.rows?.[0]?.cells, { seats: '8', group: '' });
});

test('a workbook with too many rows, or torn, is refused in a sentence', async () => {
  const bytes = await workbook(Array.from({ length: 2002 }, () => ['a']));
  const tooMany = await readTableFile('a.xlsx', bytes);
  match(tooMany.say ?? '', /2001 rows/);
  const torn = await readTableFile('a.xlsx', bytes.slice(0, bytes.length - 40));
  match(torn.say ?? '', /cannot be read/);
});
