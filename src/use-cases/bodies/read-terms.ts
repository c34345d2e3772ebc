import type { Day } from '#calendar/day.ts';
import { type Coverage, coverageOn } from '#governance/terms-of-reference.ts';
import type { BodyTable } from '#store/bodies/bodies.ts';
import {
  type BodyFunctionTable,
  functionsOf,
  type TermsTable,
  termsOf,
  touchesOf,
} from '#store/bodies/terms.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { type ChangedWords, differenceBetween } from './difference.ts';

/** A function of a body with how often its items served it. */
export type ReadFunction = {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly times: number;
  readonly last: Day | null;
};

/** A version of a body’s terms of reference. */
export type ReadVersion = {
  readonly version: number;
  readonly state: TermsTable['state'];
  readonly purpose: string;
  readonly adoptedOn: Day | null;
  readonly adoptedBy: string;
  readonly reviewOn: Day | null;
  readonly functions: readonly ReadFunction[];
  /** What is different from the version before; empty for the first. */
  readonly changes: readonly ChangedWords[];
};

/** All a body’s terms of reference: those in force, and every version, newest first. */
export type ReadTerms = {
  readonly inForce: ReadVersion | null;
  readonly versions: readonly ReadVersion[];
  readonly isReviewDue: boolean;
};

/** The terms of reference of `body`, with how often each function was served in the year up to `date`. */
export async function readTermsOf(
  tx: OpenTransaction,
  { council_id, body_id }: BodyTable,
  date: Day,
): Promise<ReadTerms> {
  const kept = await termsOf(tx, council_id, body_id);
  const functions = await functionsOf(tx, council_id, body_id);
  const touches = (await touchesOf(tx, council_id, body_id)).map(({ function_id, on_day }) => ({
    ...{ id: function_id, on: on_day },
  }));
  const ids = [...new Set(functions.map(({ function_id }) => function_id))];
  const coverage = coverageOn(
    ids.map((id) => ({ id })),
    touches,
    date,
  );
  const versions = kept.map((terms) => readVersion(terms, kept, functions, coverage));
  const inForce = versions.find(({ state }) => state === 'adopted') ?? null;
  const isReviewDue = inForce?.reviewOn != null && inForce.reviewOn <= date;
  return { inForce, versions, isReviewDue };
}

function readVersion(
  terms: TermsTable,
  kept: readonly TermsTable[],
  functions: readonly BodyFunctionTable[],
  coverage: readonly Coverage[],
): ReadVersion {
  const own = functions.filter(({ version }) => version === terms.version);
  const before = kept.find(({ version }) => version === terms.version - 1);
  const textOf = (one: TermsTable) =>
    [
      one.purpose,
      ...functions
        .filter(({ version }) => version === one.version)
        .map(({ place, words }) => `${place}. ${words}`),
    ].join('\n');
  return {
    version: terms.version,
    state: terms.state,
    purpose: terms.purpose,
    adoptedOn: terms.adopted_on,
    adoptedBy: terms.adopted_by,
    reviewOn: terms.review_on,
    functions: own.map(({ function_id: id, place, words }) => {
      const { times = 0, last = null } = coverage.find((one) => one.id === id) ?? {};
      return { id, number: place, words, times, last };
    }),
    changes: before === undefined ? [] : differenceBetween(textOf(before), textOf(terms)),
  };
}
