import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { actionMayBecome, type OwnersWord } from '#governance/action.ts';
import { actionToChange, moveAction } from '#store/actions/action-steps.ts';
import type { KeptAction } from '#store/actions/actions.ts';
import { type KeptOwner, keepUpdate } from '#store/actions/owners.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { publishWhatIsOpen } from './publish-what-is-open.ts';
import { whyNotPublic } from './why-not-public.ts';
import { whyNotTheseWords } from './words.ts';

/** What an owner tells of their part this month. */
export type NewUpdate = {
  readonly action: string;
  readonly word: OwnersWord;
  readonly words: string;
  readonly evidence: string;
};

/** Keeps what an owner tells of their own part; the other owner of a joint action tells theirs. */
export async function tellHowItGoes(
  house: House,
  person: SignedIn,
  update: NewUpdate,
): Promise<Outcome> {
  const wrong =
    whyNotTheseWords(update.words, 'words', 'Write what was done this month.') ??
    whyNotPublic(update.words, 'words') ??
    whyNotPublic(update.evidence, 'evidence');
  if (wrong !== null) return wrong;
  return withOwnPart(house, person, update.action, async (tx, { state }, own) => {
    if (state === 'closed') return closed;
    const today = londonDayOf(house.now());
    for (const { place } of own) {
      await keepUpdate(tx, {
        council_id: house.council,
        action_id: update.action,
        place,
        told_on: today,
        told_by: person.id,
        word: update.word,
        words: update.words.trim(),
        evidence: update.evidence.trim(),
      });
    }
    return 'told how an action goes';
  });
}

/** Puts an action to the body, because an owner thinks that it is done. It stays open until then. */
export async function putToBody(
  house: House,
  person: SignedIn,
  { action }: { readonly action: string },
): Promise<Outcome> {
  return withOwnPart(house, person, action, async (tx, { state, owners }) => {
    if (!actionMayBecome(state, 'put to the body')) return notOpen;
    if (owners.every(({ updates }) => updates.every(({ evidence }) => evidence === ''))) {
      return needsEvidence;
    }
    const to = { state: 'put to the body', closedOn: null } as const;
    await moveAction(tx, house.council, action, to);
    return 'put an action to the body';
  });
}

type Work = (
  tx: OpenTransaction,
  action: KeptAction,
  own: readonly KeptOwner[],
) => Promise<string | ReturnType<typeof refused>>;

/** Does `work` on an action that somebody owns a part of; to all others there is none. */
async function withOwnPart(
  house: House,
  person: SignedIn,
  id: string,
  work: Work,
): Promise<Outcome> {
  if (!may(person.roles, 'update an action') || !isId(id)) return noSuchAction;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const action = await actionToChange(tx, house.council, id);
    const own = action?.owners.filter((owner) => owner.person === person.id) ?? [];
    if (action === null || own.length === 0) return noSuchAction;
    const did = await work(tx, action, own);
    if (typeof did !== 'string') return did;
    await recordInAudit(tx, actor, { at: house.now(), did, subject: `action:${id}` });
    await publishWhatIsOpen(tx, house, id);
    return { done: true };
  });
}

const noSuchAction = refused('not found', 'There is no such action of yours.');
const closed = refused('wrong order', 'The body has closed this action. It can reopen it.');
const notOpen = refused('wrong order', 'This action is before the body already, or closed.');
const needsEvidence = refused(
  'not valid',
  'Tell first how it went, and where that can be seen. The body decides on evidence.',
  'evidence',
);
