import type { SignedIn } from '#access/person.ts';
import type { Role } from '#access/roles.ts';
import { type Day, daysAfter, weekdayOf } from '#calendar/day.ts';
import { type Instant, instant } from '#calendar/instant.ts';
import { monthEnds } from '#calendar/reporting-year.ts';
import { type FiguresMade, makeFigures } from '#desk/make-figures.ts';
import { software } from '#desk/software.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { writeFiguresFile } from '#files/figures-file.ts';
import type { GivenFile } from '#files/given-file.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { hasEverBeenDone, recordInAudit } from '#store/audit.ts';
import { councils, saveCouncil } from '#store/councils.ts';
import { within } from '#store/database.ts';
import { approveRelease } from './approve-release.ts';
import type { House } from './house.ts';
import { loadBenchmarks } from './load-benchmarks.ts';
import { type Outcome, refused } from './outcome.ts';
import { addMadeUpPeople } from './people/add-made-up-people.ts';
import { prepareRelease } from './prepare-release.ts';
import { changePublicWords } from './public-words.ts';
import { readCouncil } from './read-council.ts';
import { receiveFigures } from './receive-figures.ts';
import { chapters } from './sample/chapters.ts';
import type { SampleCouncil, SampleReturn } from './sample-council.ts';

/**
 * Fills an empty house with a made-up council, through the doors everybody uses.
 *
 * The desk reads its returns; the figures of each month are received, asked for
 * and approved by two of its people, ten days after the month they are of. One
 * corrected month waits for approval.
 */
export async function fillSample(empty: House, sample: SampleCouncil): Promise<Outcome> {
  const house = { ...empty, council: sample.face.code };
  const days = monthEnds(sample.asAt, sample.months);
  const opening = houseOn(house, daysAfter(days[0] ?? sample.asAt, 1), '08:00');
  const settled = await moveIn(opening, sample);
  if (!settled.done) return settled;
  const made = await worked(sample, sample.returns, sample.asAt, sample.months);
  if (made.refused !== null) return refused('not valid', made.refused);
  const loaded = await loadOfficial(opening, sample, made.file.figures);
  if (!loaded.done) return loaded;
  for (const day of days) {
    const released = await release(house, sample, made, day);
    if (!released.done) return released;
  }
  const asked = await askForCorrection(house, sample);
  return asked.done ? tellChapters(house, sample) : asked;
}

/** Has every chapter told, in order: each rests on those before it. */
async function tellChapters(house: House, sample: SampleCouncil): Promise<Outcome> {
  const on = (date: Day, time: string) => houseOn(house, date, time);
  for (const chapter of chapters) {
    const told = await chapter(house, sample, on);
    if (!told.done) return told;
  }
  const actor = { council: house.council, person: null };
  await within(house.database, 'app_house', actor, (tx) =>
    recordInAudit(tx, actor, { at: house.now(), did: lastThing, subject: subjectOf(house) }),
  );
  return { done: true };
}

/** What the log says when a sample council is whole. */
const lastThing = 'finished the sample council';

/** Whether the database of `house` has no council at all, and so may be filled. */
export async function isEmpty(house: House): Promise<boolean> {
  const actor = { council: '', person: null };
  return (await within(house.database, 'app_house', actor, councils)).length === 0;
}

/** Whether `house` holds a sample council that was never finished. */
export async function isHalfFilled(house: House): Promise<boolean> {
  if (!(await readCouncil(house)).isSample) return false;
  const actor = { council: house.council, person: null };
  return !(await within(house.database, 'app_house', actor, (tx) =>
    hasEverBeenDone(tx, lastThing),
  ));
}

async function moveIn(house: House, sample: SampleCouncil): Promise<Outcome> {
  if (!(await isEmpty(house))) {
    return refused('wrong order', 'There is a council in this house already. Give an empty one.');
  }
  await setUp(house, sample.face);
  const added = await addMadeUpPeople(house, sample.people, sample.deputies);
  if (!added.done) return added;
  return changePublicWords(house, theOne(sample, 'administrator'), sample.words);
}

async function setUp(house: House, face: SampleCouncil['face']): Promise<void> {
  const actor = { council: face.code, person: null };
  await within(house.database, 'app_house', actor, async (tx) => {
    await saveCouncil(tx, {
      council_id: face.code,
      ons: face.ons,
      name: face.name,
      short_name: face.shortName,
      brand_colour: face.brandColour,
      accent_colour: face.accentColour,
      logo_svg: face.logoSvg,
      is_sample: true,
    });
    const subject = subjectOf(house);
    await recordInAudit(tx, actor, { at: house.now(), did: 'set up the sample council', subject });
  });
}

/** What the desk makes of `returns`, with the populations beside them. */
function worked(
  { face, population }: SampleCouncil,
  returns: readonly SampleReturn[],
  asAt: Day,
  months: number,
): ReturnType<typeof makeFigures> {
  const tables = returns.flatMap(({ year, csv }) =>
    csv.map((file) => given(`${year}/${file.name}`, year, file.text)),
  );
  return makeFigures([...tables, given(population.name, '', population.text)], {
    council: { code: face.code, ons: face.ons, name: face.name },
    asAt,
    months,
    holidays: bankHolidays,
    software,
  });
}

function given(name: string, together: string, text: string): GivenFile {
  const bytes = new TextEncoder().encode(text);
  return { name, together, yearEnding: null, sizeBytes: bytes.length, bytes: async () => bytes };
}

async function loadOfficial(
  house: House,
  sample: SampleCouncil,
  own: readonly ExactFigure[],
): Promise<Outcome> {
  const files = [sample.population, ...sample.official(own)].map(({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const loaded = await loadBenchmarks(house, theOne(sample, 'analyst'), files);
  if (!loaded.done) return loaded;
  const left = loaded.files.find(({ say }) => say === null);
  return left === undefined
    ? { done: true }
    : refused('not valid', `${left.name} was not taken in.`);
}

/** Releases the figures of one month, ten days after it was over or on the Monday after that. */
async function release(
  house: House,
  sample: SampleCouncil,
  made: FiguresMade,
  asAt: Day,
): Promise<Outcome> {
  const on = releaseDay(asAt);
  const asked = await askFor(houseOn(house, on, '09:40'), sample, made, { asAt, note: '' });
  if (!asked.done) return asked;
  const approver = theOne(sample, 'release-approver');
  return approveRelease(houseOn(house, on, '14:20'), approver, { release: asked.id });
}

/** Leaves one release for the approver to look at, so that there is something to approve. */
async function askForCorrection(house: House, sample: SampleCouncil): Promise<Outcome> {
  const { asAt, note, returns } = sample.correction;
  const made = await worked(sample, returns, asAt, 0);
  if (made.refused !== null) return refused('not valid', made.refused);
  const then = houseOn(house, releaseDay(sample.asAt), '15:10');
  const asked = await askFor(then, sample, made, { asAt, note });
  return asked.done ? { done: true } : asked;
}

/** Has the figures as at one day received, and their release asked for. */
async function askFor(
  house: House,
  sample: SampleCouncil,
  made: FiguresMade,
  { asAt, note }: { readonly asAt: Day; readonly note: string },
): Promise<Outcome<{ readonly id: string }>> {
  const figures = made.file.figures.filter(({ period }) => period.to === asAt);
  const text = writeFiguresFile({ ...made.file, asAt, figures });
  const analyst = theOne(sample, 'analyst');
  const received = await receiveFigures(house, analyst, text);
  if (!received.done) return received;
  return prepareRelease(house, analyst, { receipt: received.id, note });
}

function releaseDay(asAt: Day): Day {
  const tenth = daysAfter(asAt, 10);
  const pastWeekend: Readonly<Record<number, number>> = { 6: 2, 0: 1 };
  return daysAfter(tenth, pastWeekend[weekdayOf(tenth)] ?? 0);
}

/** `house` at an earlier moment: a sample has a past, which nobody can wait for. */
function houseOn(house: House, date: Day, time: string): House {
  const moment: Instant = instant(`${date}T${time}:00.000Z`);
  return { ...house, now: () => moment };
}

/** The first of the sample's people with this role, as somebody signed in. */
function theOne(sample: SampleCouncil, role: Role): SignedIn {
  const found = sample.people.find(({ roles }) => roles.some((held) => held.role === role));
  if (found === undefined) throw new RangeError(`The sample council has no ${role}`);
  return { id: found.id, council: sample.face.code, name: found.name, roles: [role] };
}

function subjectOf({ council }: House): string {
  return `council:${council}`;
}
