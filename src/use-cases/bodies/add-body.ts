import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { legalFormNamed } from '#law/legal-forms.ts';
import { recordInAudit } from '#store/audit.ts';
import { type BodyTable, bodyNamed } from '#store/bodies/bodies.ts';
import { addBodyRow } from '#store/bodies/keep-bodies.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** A body as a clerk writes it down. */
export type NewBody = {
  readonly name: string;
  readonly legalForm: string;
  readonly purpose: string;
  /** The slug of the body it is a part of; empty for one that stands by itself. */
  readonly parent: string;
  /** How many make a meeting; empty where nothing says. */
  readonly quorum: string;
  /** The day it began; null when none was written. */
  readonly from: Day | null;
  /** The minute that set it up; may be empty. */
  readonly minute: string;
};

/** Sets up a body; its name in addresses is made from its name. */
export async function addBody(
  house: House,
  person: SignedIn,
  written: NewBody,
): Promise<Outcome<{ readonly slug: string }>> {
  if (!may(person.roles, 'run bodies')) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const read = await readNewBody(tx, house, written);
    if (!read.done) return read;
    const { body, from } = read;
    await addBodyRow(tx, body, { from, minute: written.minute.trim() });
    const subject = `body:${body.body_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'set up a body', subject });
    return { done: true, slug: body.slug };
  });
}

/** How many make a meeting, as typed; undefined for what is no number of members. */
export function quorumTyped(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  return /^[1-9]\d?$/.test(typed.trim()) ? Number(typed) : undefined;
}

async function readNewBody(
  tx: OpenTransaction,
  house: House,
  written: NewBody,
): Promise<Outcome<{ readonly body: BodyTable; readonly from: Day }>> {
  const name = written.name.trim();
  const slug = slugOf(name);
  // The picture of all bodies has that address.
  if (slug === '' || slug === 'map')
    return refused('not valid', 'Write what the body is called.', 'name');
  const form = legalFormNamed(written.legalForm);
  if (form === null) return refused('not valid', 'Choose what it is in law.', 'legalForm');
  const quorum = quorumTyped(written.quorum);
  if (quorum === undefined) return refused('not valid', 'Write a number, such as 3.', 'quorum');
  if (written.from === null) return refused('not valid', 'Write the day it began.', 'from');
  const parent = written.parent === '' ? null : await bodyNamed(tx, house.council, written.parent);
  if (written.parent !== '' && parent === null) {
    return refused('not valid', 'Choose a body that is there.', 'parent');
  }
  if ((await bodyNamed(tx, house.council, slug)) !== null) {
    return refused('not valid', 'There is a body of that name already. Open it instead.', 'name');
  }
  const body = {
    council_id: house.council,
    body_id: crypto.randomUUID(),
    slug,
    name,
    legal_form: form,
    purpose: written.purpose.trim(),
    parent_id: parent?.body_id ?? null,
    quorum,
    ended_on: null,
  };
  return { done: true, body, from: written.from };
}

/** ‘corporate-parenting-committee’, from ‘Corporate Parenting Committee’. */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}|[’']/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
