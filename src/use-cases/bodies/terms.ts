import type { SignedIn } from '#access/person.ts';
import { type Day, monthsAfter } from '#calendar/day.ts';
import { functionsFrom, mostFunctions } from '#governance/terms-of-reference.ts';
import { recordInAudit } from '#store/audit.ts';
import {
  functionsOf,
  saveTerms,
  supersedeTerms,
  type TermsTable,
  termsOf,
} from '#store/bodies/terms.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from '../year/with-body.ts';

/** Writes the next version of a body’s terms of reference, in place of the draft there may be. */
export function writeTerms(
  house: House,
  person: SignedIn,
  written: { readonly body: string; readonly purpose: string; readonly functions: string },
): Promise<Outcome<{ readonly version: number }>> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const purpose = written.purpose.trim();
    if (purpose === '') return refused('not valid', 'Write what the body is for.', 'purpose');
    const lines = linesOf(written.functions);
    if (lines.length === 0) {
      return refused('not valid', 'Write each thing the body does on a line.', 'functions');
    }
    if (lines.length > mostFunctions) {
      return refused('not valid', `Write at most ${mostFunctions} functions.`, 'functions');
    }
    const { council_id, body_id } = body;
    const kept = await termsOf(tx, council_id, body_id);
    const version = kept.find(({ state }) => state === 'draft')?.version ?? nextAfter(kept);
    const before = (await functionsOf(tx, council_id, body_id))
      .filter((one) => one.version === version - 1)
      .map((one) => ({ id: one.function_id, words: one.words }));
    const functions = functionsFrom(lines, before, () => crypto.randomUUID());
    const terms = { council_id, body_id, version, state: 'draft' as const, purpose, ...notAdopted };
    const rows = functions.map(({ id, words }, index) => ({
      ...{ council_id, body_id, version, place: index + 1, function_id: id, words },
    }));
    await saveTerms(tx, terms, rows);
    const subject = `terms:${body_id}:${version}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'wrote terms of reference', subject });
    return { done: true, version };
  });
}

const notAdopted = { adopted_on: null, adopted_by: '', review_on: null };

/** Puts the draft in force by a minute; the version before stays to be read. */
export function adoptTerms(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly on: Day | null;
    readonly minute: string;
    readonly reviewOn: Day | null;
  },
): Promise<Outcome<{ readonly version: number }>> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const { council_id, body_id } = body;
    const kept = await termsOf(tx, council_id, body_id);
    const draft = kept.find(({ state }) => state === 'draft');
    if (draft === undefined) return refused('wrong order', 'Write the new version first.');
    const read = readAdoption(kept, written);
    if (!read.done) return read;
    const functions = await functionsOf(tx, council_id, body_id);
    await supersedeTerms(tx, council_id, body_id);
    await saveTerms(
      tx,
      { ...draft, state: 'adopted', ...read.adoption },
      functions.filter(({ version }) => version === draft.version).map((row) => ({ ...row })),
    );
    const subject = `terms:${body_id}:${draft.version}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'adopted terms of reference', subject });
    return { done: true, version: draft.version };
  });
}

/** Each line that says something, without the number somebody may have typed before it. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^\(?\d+[.)]\s*/, ''))
    .filter((line) => line !== '');
}

function nextAfter(kept: readonly TermsTable[]): number {
  return (kept[0]?.version ?? 0) + 1;
}

/** How the draft is adopted: by which minute, and when it is looked at again; a year on unless said. */
function readAdoption(
  kept: readonly TermsTable[],
  { on, minute, reviewOn }: { on: Day | null; minute: string; reviewOn: Day | null },
): Outcome<{ readonly adoption: Pick<TermsTable, 'adopted_on' | 'adopted_by' | 'review_on'> }> {
  if (on === null) return refused('not valid', 'Write the day it was adopted.', 'on');
  if (minute.trim() === '') return refused('not valid', 'Write which minute adopted it.', 'minute');
  const before = kept.find(({ state }) => state === 'adopted')?.adopted_on ?? null;
  if (before !== null && on < before) {
    return refused('not valid', 'The version before was adopted later than that.', 'on');
  }
  const review_on = reviewOn ?? monthsAfter(on, 12);
  if (review_on <= on) return refused('not valid', 'Look at it again on a later day.', 'review');
  return { done: true, adoption: { adopted_on: on, adopted_by: minute.trim(), review_on } };
}
