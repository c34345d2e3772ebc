import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { reviewsOf, saveReview } from '#store/bodies/proposals.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from '../year/with-body.ts';

/** Begins a body’s look at how well it works: what shows it, and what could be done. */
export function beginReview(
  house: House,
  person: SignedIn,
  written: { readonly body: string; readonly evidence: string; readonly options: string },
): Promise<Outcome<{ readonly review: string }>> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const [evidence = '', options = ''] = [written.evidence.trim(), written.options.trim()];
    if (evidence === '') return refused('not valid', 'Write what shows how it works.', 'evidence');
    if (options === '') return refused('not valid', 'Write what could be done.', 'review-options');
    const begun = await reviewsOf(tx, house.council, body.body_id);
    if (begun.some(({ chosen_on }) => chosen_on === null)) {
      return refused('wrong order', 'A review is under way. Conclude it first.');
    }
    const review_id = crypto.randomUUID();
    const { council_id, body_id } = body;
    const begun_on = londonDayOf(house.now());
    await saveReview(tx, {
      ...{ council_id, review_id, body_id, begun_on, evidence, options },
      ...{ chosen: '', chosen_on: null, follow_up_on: null },
    });
    const subject = `review:${review_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'began a review of a body', subject });
    return { done: true, review: review_id };
  });
}

/** Keeps the way forward a body chose, and the day on which it looks whether that worked. */
export function concludeReview(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly review: string;
    readonly chosen: string;
    readonly followUpOn: Day | null;
  },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const reviews = await reviewsOf(tx, house.council, body.body_id);
    const review = reviews.find(({ review_id }) => review_id === written.review);
    if (review === undefined) return refused('not found', 'There is no such review.');
    if (review.chosen_on !== null) return refused('wrong order', 'It has been concluded already.');
    const chosen = written.chosen.trim();
    if (chosen === '') return refused('not valid', 'Write the way forward.', 'chosen');
    const today = londonDayOf(house.now());
    const follow_up_on = written.followUpOn;
    if (follow_up_on === null || follow_up_on <= today) {
      return refused('not valid', 'Write a later day, to look whether it worked.', 'follow-up');
    }
    await saveReview(tx, { ...review, chosen, chosen_on: today, follow_up_on });
    const subject = `review:${review.review_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'concluded a review', subject });
    return { done: true };
  });
}
