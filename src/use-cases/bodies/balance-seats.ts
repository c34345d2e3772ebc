import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { recordInAudit } from '#store/audit.ts';
import {
  addDeparture,
  type OtherCommitteeTable,
  type PoliticalGroupTable,
  replaceGroups,
  replaceOtherCommittees,
} from '#store/bodies/groups.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from '../year/with-body.ts';
import { firstWrong } from './first-wrong.ts';

/** A name and a number, as typed in two boxes of a form. */
export type CountTyped = { readonly name: string; readonly count: string };

/** The groups of the council as a clerk writes them, with the committees that are not run here. */
export type WrittenGroups = {
  readonly groups: readonly CountTyped[];
  /** How many councillors are in no group; empty for none. */
  readonly inNoGroup: string;
  readonly otherCommittees: readonly CountTyped[];
};

/** What those in no group are called together. */
const inNoGroup = 'In no group';

/** Writes down the groups of the council, in place of what was there. */
export async function writeGroups(
  house: House,
  person: SignedIn,
  written: WrittenGroups,
): Promise<Outcome> {
  if (!may(person.roles, 'run bodies')) return refused('may not', 'This is not yours to do.');
  const groups = counted(written.groups, (line) => `group-${line + 1}`);
  if (!groups.done) return groups;
  const others = counted(written.otherCommittees, (line) => `other-${line + 1}`);
  if (!others.done) return others;
  const apart = {
    name: written.inNoGroup.trim() === '' ? '' : inNoGroup,
    count: written.inNoGroup,
  };
  const alone = counted([apart], () => 'in-no-group');
  if (!alone.done) return alone;
  const council_id = house.council;
  const rows: readonly PoliticalGroupTable[] = [
    ...groups.read.map((one) => ({ ...row(one), is_group: one.count > 1 })),
    ...alone.read.map((one) => ({ ...row(one), is_group: false })),
  ].map((one) => ({ council_id, ...one }));
  if (groups.read.length === 0) return refused('not valid', 'Write at least one group.', 'group-1');
  const committees: readonly OtherCommitteeTable[] = others.read.map(({ name, count }) => ({
    ...{ council_id, name, seats: count },
  }));
  const actor = { council: council_id, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    await replaceGroups(tx, council_id, rows);
    await replaceOtherCommittees(tx, council_id, committees);
    const subject = `council:${council_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'wrote down the groups', subject });
    return { done: true };
  });
}

/** Keeps the council’s decision that a body need not be balanced: nobody may have voted against. */
export function departFromBalance(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly from: Day | null;
    readonly minute: string;
    readonly votesAgainst: string;
  },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const { from } = written;
    const minute = written.minute.trim();
    if (from === null) return refused('not valid', 'Write from which day.', 'departure-from');
    if (minute === '') {
      return refused('not valid', 'Write the council’s minute.', 'departure-minute');
    }
    if (written.votesAgainst.trim() !== '0') return somebodyWasAgainst;
    const { council_id, body_id } = body;
    const departure = { council_id, body_id, from_day: from, minute, votes_against: 0 };
    if (!(await addDeparture(tx, departure))) {
      return refused('not valid', 'This is written down from that day already.', 'departure-from');
    }
    const did = 'wrote down a departure from balance';
    await recordInAudit(tx, actor, { at: house.now(), did, subject: `body:${body_id}` });
    return { done: true };
  });
}

const somebodyWasAgainst = refused(
  'not valid',
  'A body may only depart from balance if no member of the council voted against it (section 17 of the Local Government and Housing Act 1989). Write 0 if nobody did.',
  'votes-against',
);

type Counted = { readonly name: string; readonly count: number };

function row({ name, count }: Counted) {
  return { name, councillors: count };
}

/** The lines that hold something, read; or what is wrong with the first that cannot be. */
function counted(
  lines: readonly CountTyped[],
  idOf: (line: number) => string,
): Outcome<{ readonly read: readonly Counted[] }> {
  const written = lines
    .map(({ name, count }, line) => ({ name: name.trim(), count: count.trim(), id: idOf(line) }))
    .filter(({ name, count }) => name !== '' || count !== '');
  for (const [place, { name, count, id }] of written.entries()) {
    const isTwice = written.slice(0, place).some((one) => one.name === name);
    const wrong = firstWrong(
      [name === '', refused('not valid', 'Write its name beside its number.', id)],
      [isTwice, refused('not valid', `${name} is written twice. Write it once.`, id)],
      [!/^[1-9]\d{0,2}$/.test(count), noNumber(name, id)],
    );
    if (wrong !== null) return wrong;
  }
  return { done: true, read: written.map(({ name, count }) => ({ name, count: Number(count) })) };
}

function noNumber(name: string, id: string) {
  return refused('not valid', `Write a whole number for ${name}.`, `${id}-count`);
}
