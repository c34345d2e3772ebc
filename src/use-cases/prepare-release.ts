import { randomUUID } from 'node:crypto';
import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { disclosurePolicy } from '#store/disclosure-setting.ts';
import { areExactFiguresKept } from '#store/exact-figures.ts';
import { receiptOf } from '#store/receipts.ts';
import { keepRelease } from '#store/release-steps.ts';
import { type Release, releases } from '#store/releases.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { nothingLeft } from './approve-release.ts';
import type { House } from './house.ts';
import { tooLong } from './length-of-words.ts';
import { type Outcome, refused } from './outcome.ts';
import { isId } from './people/read-people.ts';
import { tellThoseWhoMay } from './tell-people.ts';

/** What the analyst asks to be released, and what readers of a new version are told. */
export type ReleaseAsked = { readonly receipt: string; readonly note: string };

/** Asks that the figures of a receipt be released: somebody else has to approve them. */
export async function prepareRelease(
  house: House,
  person: SignedIn,
  { receipt: receiptId, note }: ReleaseAsked,
): Promise<Outcome<{ readonly id: string; readonly version: number }>> {
  if (!may(person.roles, 'prepare a release')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_release', actor, async (tx) => {
    const receipt = await receiptAsked(tx, house.council, receiptId);
    if ('done' in receipt) return receipt;
    const every = await releases(tx, house.council);
    const ofItsDay = every.filter(({ asAt }) => asAt === receipt.asAt);
    const refusal = whyNot(receiptId, ofItsDay, note);
    if (refusal !== null) return refusal;
    const [id, at, policy] = [randomUUID(), house.now(), await disclosurePolicy(tx)];
    const version = await keepRelease(tx, house.council, {
      id,
      receipt: receiptId,
      asAt: receipt.asAt,
      policy: policy.id,
      note: note.trim() === '' ? null : note.trim(),
      prepared: { by: person.id, at },
    });
    if (version === null) return waitsAlready;
    const subject = `release:${id}`;
    await recordInAudit(tx, actor, { at, did: 'asked for a release', subject });
    await tellThoseWhoMay(tx, house, 'approve a release', {
      kind: 'reminder',
      link: '/approver',
      about: subject,
      by: person.id,
    });
    return { done: true, id, version };
  });
}

/** The receipt `id`, or why there is nothing of it to release. */
async function receiptAsked(tx: OpenTransaction, council: string, id: string) {
  const receipt = isId(id) ? await receiptOf(tx, council, id) : null;
  if (receipt === null) return noSuchFigures;
  return (await areExactFiguresKept(tx, council, id)) ? receipt : nothingLeft;
}

function whyNot(receipt: string, ofItsDay: readonly Release[], note: string) {
  if (ofItsDay.some(({ state }) => state === 'prepared')) return waitsAlready;
  const isPublic = ofItsDay.some((of) => of.receipt === receipt && of.state === 'published');
  if (isPublic) return publicAlready;
  const wasPublic = ofItsDay.some(({ approved }) => approved !== null);
  return wasPublic && note.trim() === '' ? sayWhatChanged : tooLong(note, 'note');
}

const mayNot = refused('may not', 'Only a performance analyst can ask for a release.');

const noSuchFigures = refused('not found', 'There are no such figures.');

const waitsAlready = refused(
  'wrong order',
  'A release as at this day is already waiting for approval. Wait for it to be approved or sent back.',
);

const publicAlready = refused(
  'wrong order',
  'These figures are already public. Send corrected figures to publish a new version.',
);

const sayWhatChanged = refused(
  'not valid',
  'Say what has changed since the version that was public, in words its readers will understand.',
  'note',
);
