import { ok } from 'node:assert/strict';
import type { House } from '#use-cases/house.ts';
import { addTestPerson } from '#use-cases/people/test-people.ts';
import { prepareRelease } from '#use-cases/prepare-release.ts';
import { receiveFigures } from '#use-cases/receive-figures.ts';
import { figuresText, somebody } from '#use-cases/test-figures.ts';
import { addTestBody } from '#use-cases/year/test-year.ts';

/** One record of each kind that an address can name, by what stands in the address. */
export type TestRecords = Readonly<
  Record<'receipt' | 'release' | 'person' | 'body' | 'meeting', string>
>;

/** What stands in the address of a record that does not exist, whatever its kind. */
export const missingRecord = '00000000-0000-4000-8000-000000000000';

/** One record of each kind in the council of `house`. */
export async function addTestRecords(house: House): Promise<TestRecords> {
  const { council } = house;
  const analyst = { ...somebody('analyst'), council };
  const received = await receiveFigures(house, analyst, figuresText({ council }));
  ok(received.done);
  const prepared = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  ok(prepared.done);
  const { id: person } = await addTestPerson(house, ['councillor'], 'Robin Vale');
  const body = `committee-of-${council}`;
  const { meetings } = await addTestBody(house, body, ['2027-01-12']);
  return {
    receipt: received.id,
    release: prepared.id,
    person,
    body,
    meeting: meetings[0] ?? '',
  };
}
