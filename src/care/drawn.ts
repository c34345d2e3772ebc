import { day } from '#calendar/day.ts';
import type { CareLeaver } from './care-leaver.ts';
import type { Child } from './child.ts';
import { episodeDrawn, joined } from './drawn-episode.ts';
import { type Ethnicity, ethnicities } from './ethnicity.ts';
import type { HealthYear } from './health-year.ts';
import { type Participation, participations, type Review } from './review.ts';

/**
 * The children drawn in `text`, one a line, for worked examples.
 *
 * A line is a name and parts between bars. A part is a home with its days and,
 * where they matter, the return’s own codes, or else says what it is:
 *
 *     Amal | born 2012-01-01 | sex M | ethnicity APKN | Elm 2024-05-01 2024-06-01 U4 | Oak 2024-06-01
 *     Bryn | Elm 2024-05-01 | review 2024-05-20 PN1 | missing 2024-06-01 2024-06-03
 *     Cleo | Elm 2024-01-01 | health 2025 assessed teeth score 14
 *     Dina | born 2005-06-01 | leaver 2025 YES F1 U1 | unaccompanied 2023-06-01
 *     Eddy | Elm 2024-05-01 ?legalStatus | unread bornOn
 *
 * What is not drawn is ordinary: a White British girl born on 1 January 2012,
 * in a foster home under a full care order, whose care began with her first home.
 */
export function childrenDrawn(text: string): readonly Child[] {
  return text.trim().split('\n').map(childDrawn);
}

/** The child drawn in one line. */
export function childDrawn(line: string): Child {
  const [id = '', ...parts] = line.split('|').map((part) => part.trim());
  const homes = parts.filter((part) => /^[A-Z]/.test(part));
  const said = (word: string) =>
    parts.filter((part) => part.split(' ')[0] === word).map((part) => part.split(' ').slice(1));
  const unread = said('unread').flat() as unknown as Child['unread'];
  const sex = said('sex')[0]?.[0] ?? 'F';
  return {
    id,
    bornOn: unread.includes('bornOn') ? null : day(said('born')[0]?.[0] ?? '2012-01-01'),
    sex: sex === 'F' || sex === 'M' || sex === 'U' ? sex : null,
    ethnicity: ethnicityDrawn(said('ethnicity')[0]?.[0] ?? 'WBRI'),
    episodes: joined(homes.map(episodeDrawn)),
    unaccompanied: said('unaccompanied').map(([until]) => ({ until: dayOrNull(until) })),
    reviews: said('review').map(reviewDrawn),
    healthYears: said('health').map(healthYearDrawn),
    leavingCare: said('leaver').map(careLeaverDrawn),
    missingEpisodes: [...said('missing').map(gone('missing')), ...said('away').map(gone('away'))],
    adoptions: [],
    placementsForAdoption: [],
    previousPermanence: [],
    socialWorkers: [],
    deprivationsOfLiberty: [],
    unread,
  };
}

function reviewDrawn([heldOn = '', code = '']: readonly string[]): Review {
  const isKnown = Object.hasOwn(participations, code);
  return {
    heldOn: day(heldOn),
    participation: isKnown ? (code as Participation) : null,
    unread: code === '?' ? ['participation'] : [],
  };
}

function healthYearDrawn([year = '', ...words]: readonly string[]): HealthYear {
  const score = words.indexOf('score');
  return {
    yearEnding: Number(year),
    sdqScore: score === -1 ? null : Number(words[score + 1]),
    sdqReason: words.find((word) => word.startsWith('SDQ')) ?? null,
    healthAssessed: words.includes('assessed'),
    teethChecked: words.includes('teeth'),
    immunised: words.includes('immunised'),
    developmentChecked: words.includes('development'),
    substanceMisuse: words.includes('misuse'),
    convicted: words.includes('convicted'),
    interventionReceived: null,
    interventionOffered: null,
    unread: unreadAmong(words) as HealthYear['unread'],
  };
}

function careLeaverDrawn([year = '', ...words]: readonly string[]): CareLeaver {
  const [inTouch, activity, accommodation] = words.map((word) => (word === '-' ? null : word));
  return {
    yearEnding: Number(year),
    inTouch: inTouch ?? null,
    activity: activity ?? null,
    accommodation: accommodation ?? null,
    unread: unreadAmong(words) as CareLeaver['unread'],
  };
}

function gone(kind: 'missing' | 'away') {
  return ([started = '', ended]: readonly string[]) => ({
    kind,
    started: day(started),
    ended: dayOrNull(ended),
    unread: [],
  });
}

function ethnicityDrawn(code: string): Ethnicity | null {
  return Object.hasOwn(ethnicities, code) ? (code as Ethnicity) : null;
}

function dayOrNull(text: string | undefined) {
  return text === undefined ? null : day(text);
}

function unreadAmong(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.startsWith('?')).map((word) => word.slice(1));
}
