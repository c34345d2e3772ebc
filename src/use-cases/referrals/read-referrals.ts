import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { isNudgeDue, isReferralLate } from '#governance/referral.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { type KeptReferral, referralsOf } from '#store/referrals/referrals.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** A referral as its readers see it on one day. */
export type ReferralRead = KeptReferral & {
  readonly isLate: boolean;
  /** Whether the executive’s reply is nearly due and has not come. */
  readonly isNudged: boolean;
  /** What was made of its answer: the recommendation that the executive replies to. */
  readonly followedBy: string | null;
};

/** Every referral, newest first, and the bodies that can refer. */
export async function readReferrals(
  house: House,
  person: SignedIn,
): Promise<
  Outcome<{
    readonly referrals: readonly ReferralRead[];
    readonly bodies: readonly { readonly id: string; readonly name: string }[];
    readonly today: Day;
  }>
> {
  if (!may(person.roles, 'follow actions')) return refused('not found', 'There is no such page.');
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const all = await referralsOf(tx, house.council);
    const standing = (await bodies(tx, house.council)).filter(({ ended_on }) => ended_on === null);
    return {
      done: true,
      referrals: all.map((one) => ({
        ...one,
        isLate: isReferralLate(one, today),
        isNudged: isNudgeDue(one, today),
        followedBy: all.find(({ follows }) => follows === one.id)?.id ?? null,
      })),
      bodies: standing.map(({ body_id, name }) => ({ id: body_id, name })),
      today,
    };
  });
}
