import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { wouldBeUnderItself } from '#governance/reporting-line.ts';
import { recordInAudit } from '#store/audit.ts';
import { type BodyTable, bodies, bodyNamed } from '#store/bodies/bodies.ts';
import { changeBodyRow } from '#store/bodies/keep-bodies.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from '../year/with-body.ts';
import { quorumTyped } from './add-body.ts';

/** What may be written anew about a body; its legal form changes by a minute of its own. */
export type ChangedBody = {
  readonly body: string;
  readonly name: string;
  readonly purpose: string;
  readonly parent: string;
  readonly quorum: string;
};

/** Changes what a body is called, is for, is a part of and needs for a meeting. */
export function changeBody(house: House, person: SignedIn, written: ChangedBody): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const name = written.name.trim();
    if (name === '') return refused('not valid', 'Write what the body is called.', 'name');
    const quorum = quorumTyped(written.quorum);
    if (quorum === undefined) return refused('not valid', 'Write a number, such as 3.', 'quorum');
    const parent = await readParent(tx, body, written.parent);
    if (!parent.done) return parent;
    const purpose = written.purpose.trim();
    await changeBodyRow(tx, { ...body, name, purpose, quorum, parent_id: parent.id });
    const subject = `body:${body.body_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'changed a body', subject });
    return { done: true };
  });
}

/** Ends a body: its papers stay, and its seats count no more. */
export function endBody(
  house: House,
  person: SignedIn,
  { body: slug, on }: { readonly body: string; readonly on: Day | null },
): Promise<Outcome> {
  return withBody(house, person, { permission: 'run bodies', slug }, async (work) => {
    const { tx, actor, body } = work;
    if (on === null) return refused('not valid', 'Write the last day of the body.', 'on');
    if (body.ended_on !== null) return refused('wrong order', 'This body has ended already.');
    await changeBodyRow(tx, { ...body, ended_on: on });
    const subject = `body:${body.body_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'ended a body', subject });
    return { done: true };
  });
}

async function readParent(
  tx: OpenTransaction,
  body: BodyTable,
  slug: string,
): Promise<Outcome<{ readonly id: string | null }>> {
  if (slug === '') return { done: true, id: null };
  const parent = await bodyNamed(tx, body.council_id, slug);
  if (parent === null) return refused('not valid', 'Choose a body that is there.', 'parent');
  const all = await bodies(tx, body.council_id);
  const parents = new Map(all.map(({ body_id, parent_id }) => [body_id, parent_id]));
  if (!wouldBeUnderItself(body.body_id, parent.body_id, parents)) {
    return { done: true, id: parent.body_id };
  }
  const say = `${body.name} cannot be a part of ${parent.body_id === body.body_id ? 'itself' : `${parent.name}, which is a part of it`}. Choose another body.`;
  return refused('not valid', say, 'parent');
}
