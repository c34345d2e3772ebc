import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { screenPack } from '#governance/pack-screen.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keepOverride } from '#store/packs/screen-overrides.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { readMeetingRecord } from './meeting-record.ts';

/** Something the screen found, as it is pointed to. */
export type ToLetStand = {
  readonly meeting: string;
  readonly sign: string;
  readonly found: string;
  readonly sentence: string;
  readonly why: string;
};

/** Lets stand what the screen found in the papers of a meeting, for a reason that is kept. */
export async function overruleScreen(
  house: House,
  person: SignedIn,
  { meeting: slug, sign, found: words, sentence, why }: ToLetStand,
): Promise<Outcome> {
  if (!may(person.roles, 'overrule the screen')) return mayNot;
  if (why.trim() === '') return needsReason;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await readMeetingRecord(tx, house.council, slug);
    const screened = found === null ? [] : screenPack(found.record);
    const isThere = screened.some(
      (one) => one.sign === sign && one.found === words && one.sentence === sentence,
    );
    if (found === null || !isThere) return notThere;
    const { meeting_id } = found.meeting;
    const at = house.now();
    await keepOverride(tx, {
      council_id: house.council,
      meeting_id,
      sign,
      found: words,
      sentence,
      why: why.trim(),
      by_person: person.id,
      at,
    });
    // The log holds the reason and never the words it is about.
    const subject = `meeting:${meeting_id}`;
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
