import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type {
  ReferralClock,
  ReferralState,
  ReferredTo,
  RunningReferral,
} from '#governance/referral.ts';
import type { Tables } from '../tables.ts';

/** A matter one body refers to another. */
export type ReferralTable = {
  readonly council_id: string;
  readonly referral_id: string;
  readonly body_id: string;
  /** The name of whoever sends it: the body, or the committee that recommends. */
  readonly sent_from: string;
  readonly kind: ReferredTo;
  readonly sent_to: string;
  readonly matter: string;
  readonly why: string;
  readonly clock: ReferralClock;
  readonly asked_for: Day;
  readonly due: Day;
  readonly state: ReferralState;
  readonly written_on: Day;
  readonly sent_on: Day | null;
  readonly acknowledged_on: Day | null;
  readonly answered_on: Day | null;
  readonly answer: string;
  readonly outcome: string;
  /** The referral whose answer made this one; null for one that a body began. */
  readonly follows: string | null;
};

/** A released figure that went with a referral, as it stood that day. */
export type ReferralFigureTable = {
  readonly council_id: string;
  readonly referral_id: string;
  readonly place: number;
  readonly measure: string;
  readonly title: string;
  readonly sentence: string;
  readonly as_at: Day;
};

/** A released figure that goes with a referral. */
export type AttachedFigure = {
  readonly measure: string;
  readonly title: string;
  readonly sentence: string;
  readonly asAt: Day;
};

/** A referral with what went with it. */
export type KeptReferral = RunningReferral & {
  readonly id: string;
  readonly body: string;
  readonly sentFrom: string;
  readonly kind: ReferredTo;
  readonly sentTo: string;
  readonly matter: string;
  readonly why: string;
  readonly askedFor: Day;
  readonly writtenOn: Day;
  readonly acknowledgedOn: Day | null;
  readonly answer: string;
  readonly outcome: string;
  readonly follows: string | null;
  readonly figures: readonly AttachedFigure[];
};

/** The referrals of `council`, newest first; only the one called `id`, when one is given. */
export async function referralsOf(
  tx: Transaction<Tables>,
  council: string,
  id: string | null = null,
): Promise<readonly KeptReferral[]> {
  const rows = await tx
    .selectFrom('house.referral')
    .selectAll()
    .where('council_id', '=', council)
    .$if(id !== null, (query) => query.where('referral_id', '=', id ?? ''))
    .orderBy('written_on', 'desc')
    .orderBy('referral_id')
    .execute();
  const figures = await figuresOf(tx, council);
  return rows.map((row) => ({
    id: row.referral_id,
    body: row.body_id,
    sentFrom: row.sent_from,
    kind: row.kind,
    sentTo: row.sent_to,
    matter: row.matter,
    why: row.why,
    clock: row.clock,
    askedFor: row.asked_for,
    due: row.due,
    state: row.state,
    writtenOn: row.written_on,
    sentOn: row.sent_on,
    acknowledgedOn: row.acknowledged_on,
    answeredOn: row.answered_on,
    answer: row.answer,
    outcome: row.outcome,
    follows: row.follows,
    figures: figures.get(row.referral_id) ?? [],
  }));
}

async function figuresOf(
  tx: Transaction<Tables>,
  council: string,
): Promise<ReadonlyMap<string, readonly AttachedFigure[]>> {
  const rows = await tx
    .selectFrom('house.referral_figure')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('place')
    .execute();
  const byReferral = Map.groupBy(rows, ({ referral_id }) => referral_id);
  return new Map(
    [...byReferral].map(([referral, figures]) => [
      referral,
      figures.map(({ measure, title, sentence, as_at }) => ({
        measure,
        title,
        sentence,
        asAt: as_at,
      })),
    ]),
  );
}
