import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, test } from 'node:test';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { soughtTable } from '#governance/clearance.ts';
import { outlineOf } from '#governance/outline.ts';
import { fillSample } from '#use-cases/fill-sample.ts';
import { makeFinal } from '#use-cases/reports/make-final.ts';
import { readOwnReports } from '#use-cases/reports/read-queues.ts';
import { readOwnReport } from '#use-cases/reports/read-report.ts';
import { personCalled } from '#use-cases/sample/one-of.ts';
import { openTestHouse } from '#use-cases/test-house.ts';
import { sampleCouncil, usualSeed } from '../../sample-council.ts';

const empty = await openTestHouse({ council: '' });
const sample = { ...sampleCouncil(usualSeed, londonDayOf(empty.now())), months: 1 };
const filled = await fillSample(empty, sample);
const house = { ...empty, council: sample.face.code };
const author = personCalled(sample, 'Marigold Finch');

after(() => empty.close());

async function readCalled(person: SignedIn, title: string) {
  const found = (await readOwnReports(house, person)).find((one) => one.title === title);
  const own = await readOwnReport(house, person, found?.id ?? '');
  ok(own !== null, title);
  return own;
}

test('the sample council is filled with its reports', () => deepEqual(filled, { done: true }));

test('a report in the manner of a London borough is final: numbered through, its comments told', async () => {
  const { report } = await readCalled(author, 'How the Corporate Parenting Committee works');
  equal(report.state, 'final');
  const { recommendations, sections, places } = outlineOf(report);
  deepEqual(
    [recommendations.length, sections[0]?.paragraphs[0]?.number, places.get('ways')],
    [2, '3', '10'],
  );
  deepEqual(
    soughtTable(report.clearance).map(({ sought, included, reason }) => [sought, included, reason]),
    [
      ['Yes', 'Yes', ''],
      ['Yes', 'Yes', ''],
      ['Yes', 'Yes', ''],
      ['Yes', 'No', 'Members asked for a report of its own.'],
    ],
  );
});

test('its figure is quoted as it was released, with its day, and stays as it was', async () => {
  const { report } = await readCalled(author, 'How the Corporate Parenting Committee works');
  const quoted = report.quoted[`figure three-or-more-placements percent ${sample.asAt}`];
  match(quoted?.text ?? '', /\(as at \d+ \w+ \d{4}\)$/);
});

test('a report in the manner of a northern borough with a blank ‘Report to’ is refused', async () => {
  const { report } = await readCalled(author, 'Corporate parenting: where we are');
  const { cover, sections } = outlineOf(report);
  deepEqual([sections[1]?.number, sections[1]?.paragraphs[0]?.number], ['2', '2.1']);
  ok(cover.some(({ heading }) => heading === 'Risk management'));
  const final = await makeFinal(house, author, { report: report.id });
  match(final.done ? '' : final.because.say, /^‘Report to’ is blank\./);
});

test('what it claims of the children in care council is asked about, for it shows nothing', async () => {
  const { findings } = await readCalled(author, 'Corporate parenting: where we are');
  deepEqual(
    findings
      .filter(({ say }) => /nothing to show it/.test(say))
      .map(({ isInTheWay }) => isInTheWay),
    [false],
  );
});

test('the reviewing officers’ report answers for their five duties and ends in concerns', async () => {
  const manager = personCalled(sample, 'Mei-Lin Cheung');
  const { report } = await readCalled(manager, 'Independent reviewing officers: the year');
  equal(report.words.sections.length, 6);
});
