import { ok } from 'node:assert/strict';
import { day } from '#calendar/day.ts';
import { askServices } from '#use-cases/actions/ask-services.ts';
import { beginAction } from '#use-cases/actions/begin-action.ts';
import { seatTestPeople } from '#use-cases/actions/test-body.ts';
import { addTestDecision } from '#use-cases/actions/test-decisions.ts';
import type { House } from '#use-cases/house.ts';
import { addTestImport } from '#use-cases/import/test-imports.ts';
import { addTestPerson } from '#use-cases/people/test-people.ts';
import { prepareRelease } from '#use-cases/prepare-release.ts';
import { receiveFigures } from '#use-cases/receive-figures.ts';
import { writeReferral } from '#use-cases/referrals/write-referral.ts';
import { addTestReport } from '#use-cases/reports/test-reports.ts';
import { figuresText, somebody } from '#use-cases/test-figures.ts';
import { addTestBody } from '#use-cases/year/test-year.ts';

/** One record of each kind that an address can name, by what stands in the address. */
export type TestRecords = Readonly<
  Record<
    | 'receipt'
    | 'release'
    | 'person'
    | 'body'
    | 'bodyId'
    | 'meeting'
    | 'action'
    | 'challenge'
    | 'referral'
    | 'decision'
    | 'report'
    | 'import'
    | 'roll',
    string
  >
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
  const { body: bodyId, meetings } = await addTestBody(house, body, ['2027-01-12']);
  return {
    receipt: received.id,
    release: prepared.id,
    person,
    body,
    bodyId,
    meeting: meetings[0] ?? '',
    ...(await followedIn(house, bodyId)),
    report: await addTestReport(house, await addTestPerson(house, ['report-author'], 'Author')),
    import: await addTestImport(house, 'meetings'),
    roll: await addTestImport(house, 'people'),
  };
}

/** An action, a member’s question and a referral of a body. */
async function followedIn(
  house: House,
  body: string,
): Promise<Pick<TestRecords, 'action' | 'challenge' | 'referral' | 'decision'>> {
  const clerk = await addTestPerson(house, ['democratic-services'], 'Clerk');
  const nurse = await addTestPerson(house, ['nurse'], 'Nurse');
  const member = await addTestPerson(house, ['councillor'], 'Member');
  await seatTestPeople(house, body, [member]);
  const words = 'See that every child has a dentist.';
  const services = [nurse.id];
  const asked = await askServices(house, member, { body, words, services });
  const begun = await beginAction(house, clerk, {
    origin: { kind: 'finding', id: 'Inspection letter' },
    body,
    words,
    owners: services,
    due: day('2027-03-31'),
    test: { words: 'Every child has one.', target: null },
  });
  const written = await writeReferral(house, clerk, {
    body,
    kind: 'full council',
    sentTo: 'Council',
    matter: 'Dentists',
    why: words,
    askedFor: day('2027-03-31'),
    figures: [],
  });
  ok(asked.done && begun.done && written.done);
  return {
    action: begun.action,
    challenge: asked.challenge,
    referral: written.referral,
    decision: await addTestDecision(house),
  };
}
