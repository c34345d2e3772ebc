import type { Day } from '#calendar/day.ts';
import type { Adoption, PlacementForAdoption, PreviousPermanence } from './adoption.ts';
import type { CareLeaver } from './care-leaver.ts';
import type { Ethnicity } from './ethnicity.ts';
import type { HealthYear } from './health-year.ts';
import type { LegalStatus } from './legal-status.ts';
import type { MissingEpisode } from './missing-episode.ts';
import type { Placement } from './placement.ts';
import type { Review } from './review.ts';

/** Why a placement changed (REASON_PLACE_CHANGE), kept as the return's own code. */
type ReasonMoved = string;

/** One unbroken stay in one placement under one legal status. */
export type Episode = Unread<EpisodeField> & {
  readonly started: Day;
  /** The day it ceased; null while it goes on. */
  readonly ceased: Day | null;
  readonly reasonStarted: ReasonStarted | null;
  /** Why it ceased, as the return's own code (X1, E4A …); null while it goes on. */
  readonly reasonCeased: string | null;
  readonly legalStatus: LegalStatus | null;
  readonly categoryOfNeed: string | null;
  readonly placement: Placement;
  readonly reasonMoved: ReasonMoved | null;
};

/**
 * Why an episode started (RNE).
 *
 * S started to be looked after · L legal status only · P placement and carer ·
 * T placement, same carer · B legal status, placement and carer · U legal
 * status and placement, same carer.
 */
export type ReasonStarted = 'S' | 'L' | 'P' | 'T' | 'B' | 'U';

/** A child or care leaver, with everything the returns we were given say. */
export type Child = Unread<ChildField> & {
  readonly id: string;
  readonly bornOn: Day | null;
  readonly sex: 'F' | 'M' | 'U' | null;
  readonly ethnicity: Ethnicity | null;
  /** Earliest first; the same episode told in two returns is here once, as the later year tells it. */
  readonly episodes: readonly Episode[];
  /** Stays as an unaccompanied asylum-seeking child; `until` is null when the return left it blank. */
  readonly unaccompanied: readonly { readonly until: Day | null }[];
  readonly reviews: readonly Review[];
  readonly healthYears: readonly HealthYear[];
  readonly leavingCare: readonly CareLeaver[];
  readonly missingEpisodes: readonly MissingEpisode[];
  readonly adoptions: readonly Adoption[];
  readonly placementsForAdoption: readonly PlacementForAdoption[];
  readonly previousPermanence: readonly PreviousPermanence[];
  readonly socialWorkers: readonly SocialWorkerEpisode[];
  readonly deprivationsOfLiberty: readonly DeprivationOfLiberty[];
};

/** A stretch of time with one social worker (SWEpisodes). */
export type SocialWorkerEpisode = {
  readonly worker: string;
  readonly started: Day;
  readonly ceased: Day | null;
  readonly reason: string | null;
};

/** A deprivation of liberty order (DoLo, from 2026-27). */
export type DeprivationOfLiberty = { readonly started: Day; readonly ceased: Day | null };

/**
 * The fields of a record that held something, but nothing we could read.
 *
 * Such a field is null in the record; a measure that needs it leaves the
 * record out and says so, rather than take blank for an answer.
 */
export type Unread<Field extends string> = { readonly unread: readonly Field[] };

/** The records of a child that a return may not tell of at all, time in care apart. */
export type RecordKind =
  | 'unaccompanied'
  | 'reviews'
  | 'healthYears'
  | 'leavingCare'
  | 'missingEpisodes';

/** The fields of the child’s own record that can be unread. */
export type ChildField = 'bornOn' | 'sex' | 'ethnicity' | 'unaccompanied';

/** The fields of an episode that can be unread. */
export type EpisodeField =
  | 'ceased'
  | 'reasonStarted'
  | 'reasonCeased'
  | 'legalStatus'
  | 'categoryOfNeed'
  | 'placementType'
  | 'placementProvider'
  | 'reasonMoved';
