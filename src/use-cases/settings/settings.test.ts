import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { councils } from '#law/councils.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { readCouncil } from '../read-council.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { changeSettings, type Face } from './change-settings.ts';
import { readAuditLog } from './read-audit-log.ts';
import { setUpCouncil } from './set-up-council.ts';

let house: TestHouse;
let administrator: TestPerson;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  administrator = await addTestPerson(house, ['administrator'], 'Ada Byrne');
});
after(() => house.close());

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 8L4 0l4 8z"/></svg>';
const face: Face = {
  name: 'Saltmarsh District Council',
  shortName: 'Saltmarsh',
  brandColour: '#4C2C92',
  accentColour: '#ffdd00',
  logo: '',
};

test('an administrator gives the council another face', async () => {
  ok((await changeSettings(house, administrator, { ...face, logo })).done);
  const council = await readCouncil(house);
  deepEqual([council.name, council.brandColour], [face.name, '#4c2c92']);
  match(council.logoSvg ?? '', /M0 8L4 0l4 8z/);
});

test('the logo stays when no other is given, and goes when it is to', async () => {
  ok((await changeSettings(house, administrator, face)).done);
  ok((await readCouncil(house)).logoSvg);
  ok((await changeSettings(house, administrator, { ...face, logo: null })).done);
  equal((await readCouncil(house)).logoSvg, null);
});

test('a logo that is given while another changes the name is not lost', async () => {
  const outcomes = await Promise.all([
    changeSettings(house, administrator, { ...face, logo }),
    changeSettings(house, administrator, { ...face, name: 'Saltmarsh Council' }),
  ]);
  ok(outcomes.every(({ done }) => done));
  match((await readCouncil(house)).logoSvg ?? '', /M0 8L4 0l4 8z/);
});

const refusals: readonly [string, Partial<Face>, string][] = [
  ['no name', { name: ' ' }, 'name'],
  ['a short name that is long', { shortName: 'S'.repeat(41) }, 'shortName'],
  ['a colour by name', { brandColour: 'teal' }, 'brandColour'],
  ['a main colour on which white cannot be read', { brandColour: '#7fbfbf' }, 'brandColour'],
  ['an accent like the main colour', { accentColour: '#4c2c93' }, 'accentColour'],
  ['a logo that is none', { logo: '<p>logo</p>' }, 'logo'],
  ['a logo with a script', { logo: logo.replace('<path', '<script/><path') }, 'logo'],
];

for (const [what, change, field] of refusals) {
  test(`${what} is refused beside its field`, async () => {
    const outcome = await changeSettings(house, administrator, { ...face, ...change });
    equal(outcome.done || outcome.because.field, field);
  });
}

test('nobody else changes the council’s face or reads the log', async () => {
  const analyst = await addTestPerson(house, ['analyst']);
  const outcome = await changeSettings(house, analyst, face);
  equal(outcome.done || outcome.because.kind, 'may not');
  equal(await readAuditLog(house, analyst, null), null);
});

test('the log names who did what, newest first, a page at a time', async () => {
  for (let turn = 0; turn < 51; turn++) await changeSettings(house, administrator, face);
  const newest = await readAuditLog(house, administrator, null);
  equal(newest?.acts.length, 50);
  deepEqual([newest?.acts[0]?.by, newest?.acts[0]?.did], ['Ada Byrne', 'changed the settings']);
  const older = await readAuditLog(house, administrator, newest?.olderFrom ?? null);
  ok((older?.acts[0]?.sequence ?? 0) < (newest?.acts.at(-1)?.sequence ?? 0));
  equal(older?.olderFrom, null);
});

test('no council’s own name is too long to be its short name', () => {
  deepEqual(
    councils.filter(({ name }) => name.length > 40),
    [],
  );
});

test('a council with a long name keeps all of it', async () => {
  ok((await setUpCouncil({ ...house, council: '' }, '839')).done);
  const { shortName } = await readCouncil({ ...house, council: '839' });
  equal(shortName, 'Bournemouth, Christchurch and Poole');
});

test('an empty house is told whose it is once, by a code that a council has', async () => {
  const empty = { ...house, council: '' };
  const nobodys = await setUpCouncil(empty, '000');
  equal(nobodys.done || nobodys.because.kind, 'not valid');
  const setUp = await setUpCouncil(empty, 'E06000034');
  ok(setUp.done);
  equal(setUp.code, '883');
  const again = await setUpCouncil(house, '883');
  equal(again.done || again.because.kind, 'wrong order');
});
