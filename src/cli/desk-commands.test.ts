import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { calendarCommand } from './calendar.ts';
import type { Command } from './command.ts';
import { explainCommand } from './explain.ts';
import { figuresCommand } from './figures.ts';
import { runCommand } from './run-command.ts';
import { sendCommand } from './send.ts';

const known: readonly Command[] = [figuresCommand, explainCommand, sendCommand, calendarCommand];

async function run(folder: string, line: string, environment: Record<string, string> = {}) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(known, line.split(' '), {
    out: (text) => void out.push(text),
    say: (text) => void said.push(text),
    environment,
    folder,
  });
  return { code, out: out.join(''), said: said.join('\n') };
}

const episodes =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const asked = '--authority 883 --as-at 2026-03-31';

/** A folder of made-up files; `files` is its names and their text. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooftree-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const small = {
  'a.csv': `${episodes}\nA1,01/05/2025,S,C2,N1,U6,PR1,,,,,,\nB2,01/06/2025,S,C2,N1,U6,PR1,01/12/2025,E4A,,,,\n`,
  'b.csv':
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,01/02/2015,WBRI,,,\nB2,M,01/02/2016,WBRI,,,\n',
};

test('figures are written, and what is said goes to the person', async () => {
  const folder = folderOf(small);
  const { code, out, said } = await run(folder, `figures a.csv b.csv ${asked} --out f.json`);
  deepEqual([code, out], [0, '']);
  match(
    said,
    /figures for Thurrock as at 2026-03-31, from 2 children and care leavers; 0 errors, 2 warnings\. They are in f\.json\.$/,
  );
  const file = JSON.parse(readFileSync(join(folder, 'f.json'), 'utf8'));
  equal(file.figures.find((figure: { measure: string }) => figure.measure === 'P01').value, 1);
});

test('the same files make the same bytes, as a folder or one by one', async () => {
  const folder = folderOf(small);
  const one = await run(folder, `figures b.csv a.csv ${asked}`);
  const other = await run(folder, `figures . ${asked}`);
  equal(one.out, other.out);
  equal((await run(folder, `figures . ${asked} --json`)).out, one.out);
});

const cannot = [
  [`figures a.csv --as-at 2026-03-31`, 'Say whose figures they are: --authority 883.'],
  [
    `figures a.csv --authority 000 --as-at 2026-03-31`,
    'No council in England has the code ‘000’. Use its three digits or its ONS code: --authority 883.',
  ],
  [`figures a.csv --authority 883`, 'Say the day the figures are of: --as-at 2026-03-31.'],
  [
    `figures a.csv --authority 883 --as-at 31/03/2026`,
    '‘31/03/2026’ is not a day. Write it --as-at 2026-03-31.',
  ],
  [
    `figures a.csv ${asked} --months many`,
    'The months are a whole number from 0 to 120: --months 12.',
  ],
  [`figures ${asked}`, 'Give the files or the folder of a return.'],
  [`figures gone.csv ${asked}`, 'There is no file or folder called gone.csv.'],
  [`figures b.csv ${asked} --wrong`, /^Unknown option '--wrong'/],
  [
    `figures a.csv b.csv ${asked} --out no/f.json`,
    /no\/f\.json could not be written: there is no such folder\./,
  ],
  [`figures a.csv a.csv ${asked}`, /^a\.csv and a\.csv both hold Episodes for one return\./],
  [
    `explain Z99 a.csv --as-at 2026-03-31`,
    /^There is no measure called ‘Z99’\. Choose one of P01 /,
  ],
  [
    `explain R01 a.csv b.csv --as-at 2026-03-31`,
    /^R01 cannot be told of 2026-03-31: a table it rests on was not given,/,
  ],
  [
    `explain T01 a.csv --as-at 2026-02-28`,
    'T01 is told of 31 March only. Ask for it with --as-at 2026-03-31.',
  ],
  [`figures a.csv/b ${asked}`, 'There is no file or folder called a.csv/b.'],
  [
    `figures ${'a'.repeat(300)} ${asked}`,
    /^a+ cannot be opened \(ENAMETOOLONG\)\. Give the file or the folder of a return\.$/,
  ],
  [
    `figures a.csv ${asked} --months 0x10`,
    'The months are a whole number from 0 to 120: --months 12.',
  ],
  [
    `figures a.csv --authority 883 --as-at 0001-03-31`,
    'No return before 2017-04-01 is read. Choose a later day.',
  ],
  ['send a.csv', 'Say where the house is: --to https://rooftree.example.gov.uk.'],
  [
    'send a.csv --to http://localhost:1',
    'Put your sending token in ROOFTREE_TOKEN. You make it in the house, at /analyst/tokens.',
  ],
  [
    'calendar last-publication 2036-06-01',
    'Bank holidays are listed for 2010 to 2028, not for 2036.',
  ],
  ['calendar soon', /^Ask it so: rooftree calendar last-publication/],
] as const;

for (const [line, say] of cannot) {
  test(`‘${line}’ is answered with one sentence and exit code 2`, async () => {
    const { code, out, said } = await run(folderOf(small), line);
    deepEqual([code, out], [2, '']);
    if (typeof say === 'string') equal(said, say);
    else match(said, say);
  });
}

test('a return is not sent by mistake: only a figures file leaves', async () => {
  const { code, said } = await run(folderOf(small), 'send a.csv --to http://localhost:1', {
    ROOFTREE_TOKEN: 'x',
  });
  equal(code, 2);
  match(said, /^a\.csv: This is not a figures file\./);
});

test('an empty folder and a folder without a return are said to be so', async () => {
  const empty = await run(folderOf({}), `figures . ${asked}`);
  deepEqual(
    [empty.code, empty.said],
    [2, 'There is nothing to read in ‘.’. Give the folder that holds the files of a return.'],
  );
  const pdf = await run(folderOf({ 'a.pdf': '%PDF-1.7' }), `figures . ${asked}`);
  deepEqual(
    [pdf.code, pdf.said],
    [2, 'a.pdf: this is a PDF, not a CSV or XML file. Save the table as CSV and give that.'],
  );
});

test('two years said by hand are two returns', async () => {
  const folder = folderOf(small);
  const { code } = await run(folder, `figures 2025-26=a.csv 2025-26=b.csv 2024-25=a.csv ${asked}`);
  equal(code, 1);
});

test('explain names the children behind a figure, and why', async () => {
  const { code, out } = await run(folderOf(small), 'explain p01 a.csv b.csv --as-at 2026-03-31');
  equal(code, 0);
  match(out, /\nCounted: 1\n {2}A1 · born 01\/02\/2015 · U6 C2 from 01\/05\/2025 on\n/);
});

test('explain counts a score of nought among the scores', async () => {
  const scores =
    'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\nA1,01/02/2015,0,,0,,1,1,1,0,,\n';
  const allYear = small['a.csv'].replace('01/05/2025', '01/04/2025');
  const folder = folderOf({ ...small, 'a.csv': allYear, 'c.csv': scores });
  const { out } = await run(folder, 'explain T08 a.csv b.csv c.csv --as-at 2026-03-31');
  match(out, /\nCounted: 1\n {2}A1 · /);
  match(out, /\nAsked about, and not counted: 0\n/);
});

test('days are counted as the law does', async () => {
  equal((await run('.', 'calendar last-publication 2026-09-08')).out, '2026-08-28\n');
  equal((await run('.', 'calendar working-days 2024-06-01 20')).out, '2024-06-28\n');
});

const sample = '../shared/data/return-903/sample';
const skip = existsSync(sample) ? false : `${sample} is not here`;
test('the sample return is read as CSV and as XML', { skip }, async () => {
  const xml = await run(
    process.cwd(),
    `figures ${sample}/fake_903.xml --authority 883 --as-at 2018-03-31`,
  );
  deepEqual([xml.code, JSON.parse(xml.out).council.ons], [1, 'E06000034']);
});
