import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** A question about how a body is made up. */
export type TermsProposalTable = {
  readonly council_id: string;
  readonly proposal_id: string;
  readonly body_id: string;
  readonly question: string;
  readonly why: string;
  readonly proposed_on: Day;
  readonly decided_on: Day | null;
  /** The minute that decided it; empty until then. */
  readonly decided_by: string;
  readonly resolution_id: string | null;
};

/** One way to answer a proposal’s question. */
export type ProposalOptionTable = {
  readonly council_id: string;
  readonly proposal_id: string;
  readonly place: number;
  readonly words: string;
  readonly is_chosen: boolean;
};

/** How well a body works, as it judged itself. */
export type EffectivenessReviewTable = {
  readonly council_id: string;
  readonly review_id: string;
  readonly body_id: string;
  readonly begun_on: Day;
  readonly evidence: string;
  readonly options: string;
  readonly chosen: string;
  readonly chosen_on: Day | null;
  readonly follow_up_on: Day | null;
};

/** The proposals about `body`, newest first. */
export async function proposalsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly TermsProposalTable[]> {
  return tx
    .selectFrom('house.terms_proposal')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('proposed_on', 'desc')
    .execute();
}

/** The options of `proposals`, in order. */
export async function optionsOf(
  tx: Transaction<Tables>,
  council: string,
  proposals: readonly string[],
): Promise<readonly ProposalOptionTable[]> {
  if (proposals.length === 0) return [];
  return tx
    .selectFrom('house.proposal_option')
    .selectAll()
    .where('council_id', '=', council)
    .where('proposal_id', 'in', proposals)
    .orderBy('place')
    .execute();
}

/** Keeps a proposal with its options. */
export async function addProposal(
  tx: Transaction<Tables>,
  proposal: TermsProposalTable,
  options: readonly ProposalOptionTable[],
): Promise<void> {
  await tx.insertInto('house.terms_proposal').values(proposal).execute();
  await tx.insertInto('house.proposal_option').values(options).execute();
}

/** Keeps which option was chosen, when and by which minute. */
export async function keepChoice(
  tx: Transaction<Tables>,
  proposal: TermsProposalTable,
  place: number,
): Promise<void> {
  const { council_id, proposal_id, decided_on, decided_by, resolution_id } = proposal;
  await tx
    .updateTable('house.terms_proposal')
    .set({ decided_on, decided_by, resolution_id })
    .where('council_id', '=', council_id)
    .where('proposal_id', '=', proposal_id)
    .execute();
  await tx
    .updateTable('house.proposal_option')
    .set({ is_chosen: true })
    .where('council_id', '=', council_id)
    .where('proposal_id', '=', proposal_id)
    .where('place', '=', place)
    .execute();
}

/** The reviews of `body`, newest first. */
export async function reviewsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly EffectivenessReviewTable[]> {
  return tx
    .selectFrom('house.effectiveness_review')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('begun_on', 'desc')
    .execute();
}

/** Keeps a review, begun or concluded. */
export async function saveReview(
  tx: Transaction<Tables>,
  review: EffectivenessReviewTable,
): Promise<void> {
  const { chosen, chosen_on, follow_up_on } = review;
  await tx
    .insertInto('house.effectiveness_review')
    .values(review)
    .onConflict((same) =>
      same.columns(['council_id', 'review_id']).doUpdateSet({ chosen, chosen_on, follow_up_on }),
    )
    .execute();
}
