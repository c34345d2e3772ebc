import type { Measure } from '../measure.ts';
import { ages } from './ages.ts';
import { careLeavers } from './care-leavers.ts';
import { ceasedToBeLookedAfter } from './ceased-to-be-looked-after.ts';
import { childrenLookedAfter } from './children-looked-after.ts';
import { childrenLookedAfterRate } from './children-looked-after-rate.ts';
import { childrensHomes } from './childrens-homes.ts';
import { convictedOrCautioned } from './convicted-or-cautioned.ts';
import { developmentChecks } from './development-checks.ts';
import { ethnicBackground } from './ethnic-background.ts';
import { firstReviewOnTime } from './first-review-on-time.ts';
import { fosterCare } from './foster-care.ts';
import { girlsAndBoys } from './girls-and-boys.ts';
import { healthAssessment } from './health-assessment.ts';
import { immunisations } from './immunisations.ts';
import { inEducationWorkOrTraining } from './in-education-work-or-training.ts';
import { inTouch } from './in-touch.ts';
import { legalStatus } from './legal-status.ts';
import { livingWithParents } from './living-with-parents.ts';
import { missingFromCare } from './missing-from-care.ts';
import { noViewsHeard } from './no-views-heard.ts';
import { notInEducationWorkOrTraining } from './not-in-education-work-or-training.ts';
import { reviewsOnTime } from './reviews-on-time.ts';
import { sameCarerForTwoYears } from './same-carer-for-two-years.ts';
import { startedToBeLookedAfter } from './started-to-be-looked-after.ts';
import { strengthsAndDifficultiesKnown } from './strengths-and-difficulties-known.ts';
import { strengthsAndDifficultiesScore } from './strengths-and-difficulties-score.ts';
import { substanceMisuse } from './substance-misuse.ts';
import { suitableAccommodation } from './suitable-accommodation.ts';
import { supportedAccommodation } from './supported-accommodation.ts';
import { teethChecked } from './teeth-checked.ts';
import { threeOrMorePlacements } from './three-or-more-placements.ts';
import { tookPartInReview } from './took-part-in-review.ts';
import { unaccompaniedChildren } from './unaccompanied-children.ts';
import { whoProvidesHomes } from './who-provides-homes.ts';

/** Every measure, in the order people meet them. */
export const measures: readonly Measure[] = [
  childrenLookedAfter,
  childrenLookedAfterRate,
  startedToBeLookedAfter,
  ceasedToBeLookedAfter,
  ages,
  girlsAndBoys,
  ethnicBackground,
  unaccompaniedChildren,
  legalStatus,
  fosterCare,
  livingWithParents,
  childrensHomes,
  supportedAccommodation,
  whoProvidesHomes,
  threeOrMorePlacements,
  sameCarerForTwoYears,
  firstReviewOnTime,
  reviewsOnTime,
  tookPartInReview,
  noViewsHeard,
  healthAssessment,
  teethChecked,
  immunisations,
  developmentChecks,
  strengthsAndDifficultiesKnown,
  strengthsAndDifficultiesScore,
  substanceMisuse,
  missingFromCare,
  convictedOrCautioned,
  careLeavers,
  inTouch,
  inEducationWorkOrTraining,
  notInEducationWorkOrTraining,
  suitableAccommodation,
];
