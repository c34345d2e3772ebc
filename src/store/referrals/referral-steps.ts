import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import {
  type AttachedFigure,
  type KeptReferral,
  type ReferralTable,
  referralsOf,
} from './referrals.ts';

/** Keeps a new referral and the released figures that go with it. */
export async function addReferral(
  tx: Transaction<Tables>,
  referral: ReferralTable,
  figures: readonly AttachedFigure[],
): Promise<void> {
  await tx.insertInto('house.referral').values(referral).execute();
  if (figures.length === 0) return;
  await tx
    .insertInto('house.referral_figure')
    .values(
      figures.map(({ measure, title, sentence, asAt }, index) => ({
        council_id: referral.council_id,
        referral_id: referral.referral_id,
        place: index + 1,
        measure,
        title,
        sentence,
        as_at: asAt,
      })),
    )
    .execute();
}

/** The referral `id`, held so that nobody else changes it meanwhile; null when there is none. */
export async function referralToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<KeptReferral | null> {
  await tx
    .selectFrom('house.referral')
    .select('referral_id')
    .where('council_id', '=', council)
    .where('referral_id', '=', id)
    .forUpdate()
    .execute();
  return (await referralsOf(tx, council, id))[0] ?? null;
}

/** What changes of a referral when it takes a step. */
export type ReferralStep = Partial<
  Pick<
    ReferralTable,
    'state' | 'due' | 'sent_on' | 'acknowledged_on' | 'answered_on' | 'answer' | 'outcome'
  >
>;

/** Keeps a step of a referral. */
export async function stepReferral(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  step: ReferralStep,
): Promise<void> {
  await tx
    .updateTable('house.referral')
    .set(step)
    .where('council_id', '=', council)
    .where('referral_id', '=', id)
    .execute();
}
