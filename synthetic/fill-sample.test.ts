import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { after, test } from 'node:test';
import { roles } from '#access/roles.ts';
import { day, weekdayOf } from '#calendar/day.ts';
import { instant, utcDayOf } from '#calendar/instant.ts';
import { verifyAudit } from '#store/audit-chain.ts';
import { fillSample, isEmpty, isHalfFilled } from '#use-cases/fill-sample.ts';
import { listReleases } from '#use-cases/list-releases.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { readMeasure } from '#use-cases/read-measure.ts';
import { samplePeople } from '#use-cases/sign-in/as-sample-person.ts';
import { openTestHouse } from '#use-cases/test-house.ts';
import { sampleCouncil, usualSeed } from './sample-council.ts';

const sample = { ...sampleCouncil(usualSeed, day('2026-11-25')), months: 4 };
const house = await openTestHouse({ council: '' });
const wasEmpty = await isEmpty(house);
const filled = await fillSample(house, sample);
const estuary = { ...house, council: sample.face.code };

after(() => house.close());

test('an empty house is filled, and one that is not empty is left as it is', async () => {
  ok(wasEmpty);
  deepEqual(filled, { done: true });
  ok(!(await isEmpty(house)));
  const again = await fillSample(house, sample);
  equal(again.done ? 'filled' : again.because.kind, 'wrong order');
});

test('a council whose filling was cut short is half filled, and one that is whole is not', async () => {
  const begun = await openTestHouse({ council: '' });
  after(() => begun.close());
  const cutShort = { ...sample, year: { ...sample.year, clerk: 'Nobody' } };
  await rejects(fillSample(begun, cutShort), /nobody called Nobody/);
  const halfDone = { ...begun, council: sample.face.code };
  deepEqual([await isHalfFilled(halfDone), await isHalfFilled(estuary)], [true, false]);
});

test('the council says of itself that it is a sample', async () => {
  const { name, isSample } = await readCouncil(estuary);
  deepEqual([name, isSample], ['Estuary Borough Council', true]);
});

test('somebody of every role can be tried out', async () => {
  const people = await samplePeople({ ...estuary, now: () => instant('2026-11-25T12:00:00.000Z') });
  const held = new Set(people.flatMap((person) => person.roles));
  deepEqual(
    Object.keys(roles).filter((role) => !held.has(role as keyof typeof roles)),
    [],
  );
});

test('each month was released by two people, after it was over, and one waits to be corrected', async () => {
  const analyst = { id: '', council: '971', name: '', roles: ['analyst'] } as const;
  const releases = await listReleases(estuary, analyst);
  deepEqual(
    releases.map(({ asAt, state }) => [asAt, state]),
    [
      ['2026-10-31', 'published'],
      ['2026-09-30', 'prepared'],
      ['2026-09-30', 'published'],
      ['2026-08-31', 'published'],
      ['2026-07-31', 'published'],
    ],
  );
  for (const { asAt, prepared, approved, state } of releases) {
    equal(approved === null, state === 'prepared');
    ok(approved === null || (approved.by !== prepared.by && prepared.at < approved.at));
    ok(asAt < utcDayOf(prepared.at));
    ok(![0, 6].includes(weekdayOf(utcDayOf(prepared.at))));
  }
});

test('what is public can be read, with something to compare it with', async () => {
  const read = await readMeasure(estuary, 'children-looked-after');
  equal(read?.lines[0]?.figures.length, 4);
  equal(read?.model, 2025);
});

test('the log of what was done is whole', async () => {
  deepEqual((await verifyAudit(house.database, [])).faults, []);
});
