import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '#calendar/day.ts';
import { readFiguresFile, writeFiguresFile } from '#files/figures-file.ts';
import { filesAt } from '#files/from-disk.ts';
import type { GivenFile } from '#files/given-file.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { type FiguresAsked, type FiguresMade, makeFigures } from './make-figures.ts';
import { readInputs } from './read-inputs.ts';

const thurrock: FiguresAsked = {
  council: { code: '883', ons: 'E06000034', name: 'Thurrock' },
  asAt: day('2026-03-31'),
  months: 0,
  holidays: bankHolidays,
  software: 'rooftree of the test',
};

const episodes =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const table = `${episodes}\nA1,01/05/2025,S,C2,N1,U6,PR1,,,,,,\n`;
const older = `${episodes}\nA1,01/05/2024,S,C2,N1,U6,PR1,01/03/2025,E4A,,,,\n`;
const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,01/02/2015,WBRI,,,\n';
const xml = `<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID></HEADER><EPISODE><DECOM>01/05/2025</DECOM></EPISODE></CHILD></EXPSSDA903>`;
const population = `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate
2024,Reporting year,Local authority,E92000001,England,E12000006,East of England,883,E06000034,Thurrock,Children aged 0 to 17 years,40000
2024,Reporting year,Local authority,E92000001,England,E12000006,East of England,884,E06000019,Elsewhere,Children aged 0 to 17 years,1
`;

function given(
  name: string,
  text: string,
  together = '',
  yearEnding: number | null = null,
): GivenFile {
  const bytes = new TextEncoder().encode(text);
  return { name, together, yearEnding, sizeBytes: bytes.length, bytes: async () => bytes };
}

async function made(files: readonly GivenFile[], asked = thurrock): Promise<FiguresMade> {
  const answer = await makeFigures(files, asked);
  ok(answer.refused === null, answer.refused ?? '');
  return answer;
}

const whole = [given('e.csv', table), given('h.csv', header)];

test('a return becomes a figures file that can be read back', async () => {
  const { file, findings } = await made(whole);
  deepEqual(
    findings.map(({ code }) => code),
    ['no-table', 'no-population'],
  );
  deepEqual(readFiguresFile(writeFiguresFile(file)), { file, findings: [] });
  deepEqual(
    file.source.files.map(({ kind, rows }) => [kind, rows]),
    [
      ['Episodes', 1],
      ['Header', 1],
    ],
  );
});

test('the population of the council, in the middle of the year before, makes the rates', async () => {
  const files = [given('e.csv', older), given('h.csv', header), given('ons.csv', population)];
  const { file, findings } = await made(files, { ...thurrock, asAt: day('2025-02-28') });
  const rate = file.figures.find(({ measure }) => measure === 'P02');
  deepEqual(
    [rate?.numerator, rate?.denominator, findings.map(({ code }) => code)],
    [1, 40000, ['no-table', 'year-not-whole']],
  );
});

const refusals = [
  ['nothing', [], /^No file was given/],
  [
    'two Episodes files',
    [given('a.csv', table), given('b.csv', table)],
    /^a\.csv and b\.csv both hold Episodes for one return/,
  ],
  [
    'CSV and XML of one year',
    [...whole, given('r.xml', xml)],
    /^e\.csv and r\.xml are both returns for 2025-26/,
  ],
  [
    'two folders of one year',
    [given('x/e.csv', table, 'x'), given('y/e.csv', table, 'y')],
    /^x and y are both returns for 2025-26/,
  ],
  [
    'a slip in the headings',
    [given('e.csv', table.replace('RNE', 'WHY'))],
    /looks like Episodes, but has no ‘RNE’/,
  ],
  [
    'a title above the headings',
    [given('e.csv', `Our children,,\n${table}`)],
    /the headings are on line 2/,
  ],
  ['one table that is too damaged', [...whole, given('r.xml', '<a>')], /not well-formed XML/],
  [
    'no Episodes',
    [given('h.csv', header), given('r.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/05/2025,PN1\n')],
    /has no Episodes table/,
  ],
  ['only a picture', [given('a.png', '\u0089PNG')], /^a\.png/],
  ['other XML', [given('a.xml', '<other/>')], /begins with ‘other’, not EXPSSDA903/],
] as const;

for (const [what, files, say] of refusals) {
  test(`${what} is refused in one sentence`, async () => {
    const answer = await makeFigures(files, thurrock);
    match(answer.refused ?? '', say);
  });
}

test('nought is not told where a table was not given, and is where it is empty', async () => {
  const told = async (...more: readonly GivenFile[]) => {
    const { file } = await made([...whole, ...more]);
    return file.figures.filter(({ measure }) => measure === 'R01').map(({ value }) => value);
  };
  deepEqual(await told(), []);
  deepEqual(await told(given('m.csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END\n')), [0, 0]);
  const fromXml = await made([given('r.xml', xml)]);
  ok(fromXml.file.figures.some(({ measure }) => measure === 'R01'));
});

test('a file among them that is nobody’s is left alone, and said', async () => {
  const { findings } = await made([
    ...whole,
    given('notes.csv', 'Name,Colour\nx,y\n'),
    given('a.pdf', '%PDF-1'),
  ]);
  deepEqual(
    findings.map(({ code, severity }) => [severity, code]),
    [
      ['warning', 'left-alone'],
      ['error', 'not-text'],
      ['warning', 'no-table'],
      ['warning', 'no-population'],
    ],
  );
});

test('two years become one history, and month ends before the first are not told', async () => {
  const files = [
    given('n/e.csv', table, 'n'),
    given('o/e.csv', older, 'o'),
    given('n/h.csv', header, 'n'),
    given('o/h.csv', header, 'o'),
  ];
  const { file } = await made(files, { ...thurrock, months: 36 });
  const days = file.figures
    .filter(({ measure }) => measure === 'P01')
    .map(({ period }) => period.to);
  deepEqual([days[0], days.at(-1), days.length], ['2024-04-30', '2026-03-31', 24]);
});

test('a day that the returns do not speak for is an error', async () => {
  const { findings } = await made(whole, { ...thurrock, asAt: day('2020-03-31') });
  match(
    findings.find(({ code }) => code === 'day-not-covered')?.say ?? '',
    /speak for 01\/04\/2025 to 31\/03\/2026; 31\/03\/2020 lies outside/,
  );
});

test('twelve months that began before the returns do are said to count too few', async () => {
  const { findings } = await made(whole, { ...thurrock, asAt: day('2025-10-31') });
  match(
    findings.find(({ code }) => code === 'year-not-whole')?.say ?? '',
    /to 31\/10\/2025 began on 01\/11\/2024, and the returns speak only from 01\/04\/2025/,
  );
});

test('a whole year of returns is not said to count too few', async () => {
  const { findings } = await made(whole, { ...thurrock, asAt: day('2026-03-31') });
  equal(
    findings.find(({ code }) => code === 'year-not-whole'),
    undefined,
  );
});

const shared = '../shared/data/return-903';
const skip = existsSync(shared) ? false : `${shared} is not here`;

async function at(...paths: readonly string[]): Promise<readonly GivenFile[]> {
  const found = await filesAt(
    process.cwd(),
    paths.map((path) => ({ path: `${shared}/${path}`, yearEnding: null })),
  );
  ok(found.refused === null);
  return found.files;
}

test('the XML of a return says what its CSV says', { skip }, async () => {
  const csv = await readInputs(await at('synthetic/n500/current'));
  const fromXml = await readInputs(await at('synthetic/n500/current.xml'));
  ok(csv.refused === null && fromXml.refused === null);
  const told = csv.children.map((child) => ({
    ...child,
    socialWorkers: [],
    deprivationsOfLiberty: [],
  }));
  deepEqual(fromXml.children, told);
});

test('the sample return is of the year to March 2018, whatever its odd rows say', {
  skip,
}, async () => {
  const files = (await at('sample')).filter(({ name }) => name.endsWith('.csv'));
  const read = await readInputs(files);
  ok(read.refused === null);
  deepEqual(read.covers, { from: '2017-04-01', to: '2018-03-31' });
  equal(read.children.length, 2676);
});

test('a return and its XML together are refused, naming both', { skip }, async () => {
  const answer = await makeFigures(
    await at('synthetic/n500/current', 'synthetic/n500/current.xml'),
    thurrock,
  );
  match(
    answer.refused ?? '',
    /n500\/current and .*n500\/current\.xml are both returns for 2026-27/,
  );
});

test('no damage to a return makes the desk throw', { skip }, async () => {
  const files = await at('synthetic/n500/previous', 'synthetic/n500/current');
  const starts = await Promise.all(
    files.map(async (file) => ({
      file,
      bytes: (await file.bytes())?.subarray(0, 4000) ?? new Uint8Array(),
    })),
  );
  const change = fc.tuple(fc.nat(starts.length - 1), fc.nat(3999), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 60 }), async (changes) => {
      const copies = starts.map(({ bytes }) => Uint8Array.from(bytes));
      for (const [which, where, byte] of changes)
        copies[which]?.set([byte], where % (copies[which].length || 1));
      const damaged = starts.map(({ file }, which) => ({
        ...file,
        bytes: async () => copies[which] ?? null,
      }));
      const answer = await makeFigures(damaged, {
        ...thurrock,
        asAt: day('2027-03-31'),
        months: 12,
      });
      if (answer.refused === null)
        deepEqual(readFiguresFile(writeFiguresFile(answer.file)).findings, []);
      else ok(answer.refused.length > 10);
    }),
    { numRuns: 60 },
  );
});
