import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GivenFile } from './given-file.ts';
import { contentsOf, readFile } from './read-file.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, mark: readonly number[]): Uint8Array {
  const units = [...text].flatMap((letter) => [
    letter.charCodeAt(0) & 0xff,
    letter.charCodeAt(0) >> 8,
  ]);
  return Uint8Array.from([...mark, ...units]);
}

const table = 'CHILD,SEX\r\nA1,F\r\n';
const windows1252 = Uint8Array.from([...bytesOf('CHILD,SEX\nZo'), 0xeb, ...bytesOf(',F\n')]);

const readable = [
  ['UTF-8', bytesOf(table), null],
  ['UTF-8 with a byte-order mark', bytesOf(`\u{feff}${table}`), null],
  ['UTF-16 with its mark', utf16(table, [0xff, 0xfe]), 'utf-16'],
  ['semicolons', bytesOf(table.replaceAll(',', ';')), 'not-commas'],
] as const;

for (const [what, bytes, warned] of readable) {
  test(`a table in ${what} is read${warned === null ? '' : ' with a warning'}`, () => {
    const { contents, findings } = contentsOf('f.csv', bytes);
    ok(contents?.kind === 'csv');
    deepEqual(contents.sheet, {
      file: 'f.csv',
      headings: ['CHILD', 'SEX'],
      rows: [{ line: 2, cells: ['A1', 'F'] }],
    });
    deepEqual(
      findings.map((finding) => [finding.severity, finding.code]),
      warned === null ? [] : [['warning', warned]],
    );
  });
}

test('a table in Windows-1252 is read, and a warning says what was assumed', () => {
  const { contents, findings } = contentsOf('f.csv', windows1252);
  ok(contents?.kind === 'csv');
  equal(contents.sheet.rows[0]?.cells[0], 'Zoë');
  match(findings[0]?.say ?? '', /^f\.csv: this is not UTF-8, so it has been read as Windows-1252/);
});

const refused = [
  ['nothing', bytesOf(''), 'empty-file', /nothing in this file/],
  ['blank lines', bytesOf('\n\n  \n'), 'empty-file', /every line is blank/],
  ['a PDF', bytesOf('%PDF-1.7 …'), 'not-text', /this is a PDF, not a CSV or XML file/],
  ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'not-text', /an Excel workbook/],
  [
    'a NUL',
    bytesOf('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,\0'),
    'not-text',
    /not a text file/,
  ],
  ['UTF-16 without its mark', utf16(table, []), 'utf-16', /Save it as “CSV UTF-8”/],
  ['one endless line', bytesOf('a'.repeat(1_000_001)), 'too-large', /1000001 characters long/],
  [
    'a million blank lines',
    bytesOf('\n'.repeat(1_000_001)),
    'too-large',
    /more than 1000000 lines/,
  ],
  [
    'a DOCTYPE',
    bytesOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    'has-doctype',
    /line 1: this holds a DOCTYPE/,
  ],
  ['200,000 levels of XML', bytesOf('<a>'.repeat(200_000)), 'too-deep', /more than 100 deep/],
  ['broken XML', bytesOf('<a>\n<b></a>'), 'not-well-formed', /line 2: this is not well-formed XML/],
] as const;

for (const [what, bytes, code, say] of refused) {
  test(`${what} is not read, and a sentence says why`, () => {
    const { contents, findings } = contentsOf('f', bytes);
    equal(contents, null);
    deepEqual(
      findings.map((finding) => finding.code),
      [code],
    );
    match(findings[0]?.say ?? '', say);
  });
}

test('a file of 1 GB is refused by its size, unopened', async () => {
  const huge: GivenFile = {
    name: 'huge.csv',
    together: '',
    yearEnding: null,
    sizeBytes: 1024 ** 3,
    bytes: () => Promise.reject(new Error('it was opened')),
  };
  const { contents, findings } = await readFile(huge);
  equal(contents, null);
  match(findings[0]?.say ?? '', /^huge\.csv: this is 1\.0 GB\. A return is never more than 100 MB/);
});

test('line numbers are those of the file past a cell that holds line breaks', () => {
  const { contents } = contentsOf('f.csv', bytesOf('A,B\n1,"two\nthree"\n\n5,x\n'));
  ok(contents?.kind === 'csv');
  deepEqual(
    contents.sheet.rows.map((row) => row.line),
    [2, 5],
  );
});

test('a quotation mark without its pair is a finding with its line', () => {
  const { findings } = contentsOf('f.csv', bytesOf('A,B\n1,2\n3,"4\n'));
  deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['stray-quote', 3]],
  );
});

test('a comma inside a value is a finding with its line', () => {
  const { findings } = contentsOf('f.csv', bytesOf('A,B\n1,2\n3,4,5\n6,7,\n'));
  deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['too-many-values', 3]],
  );
});

test('XML is read with its lines, without its prefixes', () => {
  const { contents } = contentsOf('f.xml', bytesOf('<n:a xmlns:n="u">\n<n:b>x</n:b><c/></n:a>'));
  ok(contents?.kind === 'xml');
  deepEqual(contents.root, {
    name: 'a',
    line: 1,
    text: '',
    children: [
      { name: 'b', line: 2, text: 'x', children: [] },
      { name: 'c', line: 2, text: '', children: [] },
    ],
  });
});

test('no bytes make reading throw, and what is not read is explained', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { contents, findings } = contentsOf('f', bytes);
      ok(contents !== null || findings.length > 0);
    }),
  );
});

const sample = '../shared/data/return-903/sample';
for (const file of ['episodes.csv', 'sw_episodes.csv', 'fake_903.xml']) {
  const path = `${sample}/${file}`;
  const skip = existsSync(path) ? false : `${path} is not here`;
  test(`no damage to ${file} makes reading throw`, { skip }, () => {
    const whole = readFileSync(path).subarray(0, 6000);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (const [at, byte] of changes) bytes[at] = byte;
        const { contents, findings } = contentsOf(file, bytes);
        ok(contents !== null || findings.length > 0);
      }),
    );
  });
}
