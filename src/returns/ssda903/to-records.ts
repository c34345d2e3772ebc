import type { Adoption, PlacementForAdoption, PreviousPermanence } from '#care/adoption.ts';
import type { CareLeaver } from '#care/care-leaver.ts';
import type {
  ChildField,
  DeprivationOfLiberty,
  Episode,
  EpisodeField,
  SocialWorkerEpisode,
} from '#care/child.ts';
import type { HealthField, HealthYear } from '#care/health-year.ts';
import type { MissingEpisode } from '#care/missing-episode.ts';
import type { Review } from '#care/review.ts';
import type { Row903 } from './tables.ts';

/*
 * The border: the return’s own field names go in, the words of care come out.
 */

/** The episode that `row` tells of. */
export function episodeFrom(row: Row903<'episodes'>): Episode {
  return {
    started: row.DECOM,
    ceased: row.DEC,
    reasonStarted: row.RNE,
    reasonCeased: row.REC,
    legalStatus: row.LS,
    categoryOfNeed: row.CIN,
    placement: {
      type: row.PLACE,
      provider: row.PLACE_PROVIDER,
      urn: row.URN,
      postcode: row.PL_POST,
      homePostcode: row.HOME_POST,
    },
    reasonMoved: row.REASON_PLACE_CHANGE,
    unread: named(row.unread, episodeFields),
  };
}

/** The review that `row` tells of. */
export function reviewFrom(row: Row903<'reviews'>): Review {
  const unread = named(row.unread, { REVIEW_CODE: 'participation' } as const);
  return { heldOn: row.REVIEW, participation: row.REVIEW_CODE, unread };
}

/** The year of health that `row` tells of, in the return for the year ending in `yearEnding`. */
export function healthYearFrom(row: Row903<'oc2'>, yearEnding: number): HealthYear {
  return {
    yearEnding,
    sdqScore: row.SDQ_SCORE,
    sdqReason: row.SDQ_REASON,
    convicted: row.CONVICTED,
    developmentChecked: row.HEALTH_CHECK,
    immunised: row.IMMUNISATIONS,
    teethChecked: row.TEETH_CHECK,
    healthAssessed: row.HEALTH_ASSESSMENT,
    substanceMisuse: row.SUBSTANCE_MISUSE,
    interventionReceived: row.INTERVENTION_RECEIVED,
    interventionOffered: row.INTERVENTION_OFFERED,
    unread: named(row.unread, healthFields),
  };
}

/** The care leaver that `row` tells of, in the return for the year ending in `yearEnding`. */
export function careLeaverFrom(row: Row903<'oc3'>, yearEnding: number): CareLeaver {
  const unread = named(row.unread, {
    IN_TOUCH: 'inTouch',
    ACTIV: 'activity',
    ACCOM: 'accommodation',
  } as const);
  const { IN_TOUCH: inTouch, ACTIV: activity, ACCOM: accommodation } = row;
  return { yearEnding, inTouch, activity, accommodation, unread };
}

/** The time missing or away that `row` tells of. */
export function missingEpisodeFrom(row: Row903<'missing'>): MissingEpisode {
  const kinds = { M: 'missing', A: 'away' } as const;
  return {
    kind: row.MISSING === null ? null : kinds[row.MISSING],
    started: row.MIS_START,
    ended: row.MIS_END,
    unread: named(row.unread, { MISSING: 'kind', MIS_END: 'ended' } as const),
  };
}

/** The adoption that `row` tells of. */
export function adoptionFrom(row: Row903<'ad1'>): Adoption {
  return {
    decidedOn: row.DATE_INT,
    matchedOn: row.DATE_MATCH,
    byFosterCarer: row.FOSTER_CARE,
  };
}

/** The decision that a child should be placed for adoption that `row` tells of. */
export function placementForAdoptionFrom(row: Row903<'placedForAdoption'>): PlacementForAdoption {
  return {
    decidedForAdoptionOn: row.DATE_PLACED,
    decisionReversedOn: row.DATE_PLACED_CEASED,
    reasonReversed: row.REASON_PLACED_CEASED,
  };
}

/** The earlier permanent home that `row` tells of. */
export function previousPermanenceFrom(row: Row903<'previousPermanence'>): PreviousPermanence {
  return { kind: row.PREV_PERM, council: row.LA_PERM, orderedOn: row.DATE_PERM };
}

/** The time with one social worker that `row` tells of. */
export function socialWorkerFrom(row: Row903<'socialWorkers'>): SocialWorkerEpisode {
  return {
    worker: row.SW_ID,
    started: row.SW_DECOM,
    ceased: row.SW_DEC,
    reason: row.SW_REASON,
  };
}

/** The deprivation of liberty that `row` tells of. */
export function deprivationFrom(row: Row903<'deprivationsOfLiberty'>): DeprivationOfLiberty {
  return { started: row.DOLO_START, ceased: row.DOLO_END };
}

/** The child’s sex, from the code of any year; null when blank or unread. */
export function sexFrom(code: Row903<'header'>['SEX']): 'F' | 'M' | 'U' | null {
  if (code === '1') return 'M';
  return code === '2' ? 'F' : code;
}

/** Which of a child’s own fields a row of Header could not tell. */
export function unreadOfChild(row: Row903<'header'>): readonly ChildField[] {
  return named(row.unread, { DOB: 'bornOn', SEX: 'sex', ETHNIC: 'ethnicity' } as const);
}

const episodeFields: Readonly<Record<string, EpisodeField>> = {
  DEC: 'ceased',
  RNE: 'reasonStarted',
  REC: 'reasonCeased',
  LS: 'legalStatus',
  CIN: 'categoryOfNeed',
  PLACE: 'placementType',
  PLACE_PROVIDER: 'placementProvider',
  REASON_PLACE_CHANGE: 'reasonMoved',
};

const healthFields: Readonly<Record<string, HealthField>> = {
  SDQ_SCORE: 'sdqScore',
  SDQ_REASON: 'sdqReason',
  CONVICTED: 'convicted',
  HEALTH_CHECK: 'developmentChecked',
  IMMUNISATIONS: 'immunised',
  TEETH_CHECK: 'teethChecked',
  HEALTH_ASSESSMENT: 'healthAssessed',
  SUBSTANCE_MISUSE: 'substanceMisuse',
  INTERVENTION_RECEIVED: 'interventionReceived',
  INTERVENTION_OFFERED: 'interventionOffered',
};

const nothing: readonly never[] = [];

function named<Field extends string>(
  unread: readonly string[],
  names: Readonly<Record<string, Field>>,
): readonly Field[] {
  if (unread.length === 0) return nothing;
  return unread.flatMap((field) => names[field] ?? []);
}
