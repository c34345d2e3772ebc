import { isDeepStrictEqual } from 'node:util';
import type { SignedIn } from '#access/person.ts';
import type { ReportSection, ReportWords } from '#governance/report.ts';
import { type Screened, screenWords } from '#governance/screen.ts';
import { meetingOfReport } from '#store/reports/meeting-of-report.ts';
import { saveWords, versionsOf, wordsOfVersion } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { namesOf } from './whole-report.ts';
import { noSuchReport, type ReportAtWork, recordStep, withOwnReport } from './with-report.ts';

/** The most characters one text of a report takes. */
export const longestText = 40_000;

/** What was written in one part of a report; of the sections, only those that were open. */
export type Written = Partial<Omit<ReportWords, 'sections'>> & {
  readonly sections?: readonly ReportSection[];
};

/** What came of saving: the version, what the screen found, and what somebody else wrote meanwhile. */
export type Saved = {
  readonly version: number;
  readonly screened: readonly Screened[];
  /** Null when nothing clashed and all of it was kept; else who saved the same part, and their words. */
  readonly clash: { readonly by: string; readonly theirs: ReportWords } | null;
};

/**
 * Saves what was written in one part, over the version its writer had before them.
 *
 * Two people in different parts both succeed. In the same part the second keeps
 * nothing yet and gets both texts back; the first one’s stays, as every version does.
 */
export function saveReport(
  house: House,
  person: SignedIn,
  {
    report,
    version,
    written,
  }: { readonly report: string; readonly version: number; readonly written: Written },
): Promise<Outcome<Saved>> {
  return withOwnReport(house, person, report, async (work): Promise<Outcome<Saved>> => {
    const { tx, kept } = work;
    const base = await wordsOfVersion(tx, kept, version);
    if (base === null) return noSuchReport;
    const wrong = whyTooLong(written) ?? (await whyNotThisMeeting(work, written.header?.meeting));
    if (wrong !== null) return wrong;
    if (clashes(written, base, kept.words)) {
      const clash = { by: await whoSavedLast(work), theirs: kept.words };
      return { done: true, version: kept.version, screened: [], clash };
    }
    return { done: true, ...(await keepWritten(house, work, written)), clash: null };
  });
}

async function keepWritten(
  house: House,
  work: ReportAtWork,
  written: Written,
): Promise<Pick<Saved, 'version' | 'screened'>> {
  const { tx, kept, actor } = work;
  const words = merged(kept.words, written);
  const screened = screenWords(stringsIn(written).join('\n'));
  if (isDeepStrictEqual(words, kept.words)) return { version: kept.version, screened };
  await saveWords(tx, kept, { words, by: actor.person ?? '', at: house.now() });
  const warned = screened.length === 0 ? '' : ', warned that it may point to a child';
  await recordStep(house, work, `saved version ${kept.version + 1}${warned}`);
  return { version: kept.version + 1, screened };
}

/** Whether somebody has changed, since `base`, what `written` changes too. */
function clashes(written: Written, base: ReportWords, now: ReportWords): boolean {
  return partsOf(written).some(({ mine, of }) => {
    const [before, current] = [of(base), of(now)];
    const isTheirs = !isDeepStrictEqual(before, current);
    return isTheirs && !isDeepStrictEqual(mine, before) && !isDeepStrictEqual(mine, current);
  });
}

/** `written` part by part: each section by itself, everything else by its name. */
function partsOf({ sections = [], ...rest }: Written) {
  const named = Object.entries(rest).map(([key, mine]) => ({
    mine: mine as unknown,
    of: (words: ReportWords): unknown => words[key as keyof ReportWords],
  }));
  const each = sections.map((mine) => ({
    mine: mine as unknown,
    of: (words: ReportWords): unknown => words.sections.find(({ id }) => id === mine.id),
  }));
  return [...named, ...each];
}

function merged(now: ReportWords, { sections = [], ...rest }: Written): ReportWords {
  const known = now.sections.map((one) => sections.find(({ id }) => id === one.id) ?? one);
  const added = sections.filter(({ id }) => now.sections.every((one) => one.id !== id));
  const all = [...known, ...added].filter(({ heading, words }) => `${heading}${words}` !== '');
  return { ...now, ...rest, sections: all };
}

function whyTooLong(written: Written): ReturnType<typeof refused> | null {
  const longest = Math.max(0, ...stringsIn(written).map((text) => text.length));
  if (longest <= longestText) return null;
  const [have, most] = [longest, longestText].map((one) => one.toLocaleString('en-GB'));
  return refused(
    'not valid',
    `That text has ${have} characters, and a text of a report takes ${most}. Nothing was saved. Put what is long in an appendix, or keep a copy of it as a background paper.`,
  );
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

async function whoSavedLast({ tx, kept }: ReportAtWork): Promise<string> {
  const [last] = await versionsOf(tx, kept);
  return (await namesOf(tx)).get(last?.saved_by ?? '') ?? '';
}

async function whyNotThisMeeting(
  { tx, kept }: ReportAtWork,
  meeting: string | undefined,
): Promise<ReturnType<typeof refused> | null> {
  if (meeting === undefined || meeting === '') return null;
  const found = isId(meeting) ? await meetingOfReport(tx, kept.council_id, meeting) : null;
  return found === null ? refused('not valid', 'Choose a meeting from the list.', 'meeting') : null;
}
