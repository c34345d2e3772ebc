import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { LetStand } from '#governance/publishing.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keepOverride } from '#store/packs/screen-overrides.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** Something the screen found, as it is pointed to, and why it may stand. */
export type ToLetStand = LetStand & {
  /** The meeting, as it is called in addresses. */
  readonly meeting: string;
  readonly why: string;
};

/** What the screen finds now in the papers or minutes of a meeting. */
export type ScreenedNow = { readonly meeting: string; readonly screened: readonly LetStand[] };

/** Lets stand what the screen found in what `read` gives, for a reason that is kept; null where there is no such meeting. */
export async function letWordsStand(
  house: House,
  person: SignedIn,
  { sign, found, sentence, why }: ToLetStand,
  read: (tx: OpenTransaction) => Promise<ScreenedNow | null>,
): Promise<Outcome> {
  if (!may(person.roles, 'overrule the screen')) return mayNot;
  if (why.trim() === '') return needsReason;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const now = await read(tx);
    const isThere = now?.screened.some(
      (one) => one.sign === sign && one.found === found && one.sentence === sentence,
    );
    if (now === null || isThere !== true) return notThere;
    const at = house.now();
    await keepOverride(tx, {
      council_id: house.council,
      meeting_id: now.meeting,
      sign,
      found,
      sentence,
      why: why.trim(),
      by_person: person.id,
      at,
    });
    // The log holds which sign it was, and never the words it is about.
    const subject = `meeting:${now.meeting}`;
    await recordInAudit(tx, actor, { at, did: `overruled the screen: ${sign}`, subject });
    return { done: true };
  });
}

const mayNot = refused('may not', 'Only the privacy lead can let stand what the screen found.');
const needsReason = refused('not valid', 'Say why these words may stand.', 'why');
const notThere = refused(
  'not found',
  'The screen no longer finds these words. They may have been changed.',
);
