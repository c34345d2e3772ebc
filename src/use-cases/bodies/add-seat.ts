import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { recordInAudit } from '#store/audit.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { addSeatRow } from '#store/bodies/keep-seats.ts';
import { type SeatRuleTable, type Substitutes, saveSeatRule } from '#store/bodies/seat-rules.ts';
import type { SeatKind, SeatTable } from '#store/bodies/seats.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { withBody } from '../year/with-body.ts';

/** A seat as a clerk writes it down. */
export type NewSeat = {
  /** The id the form gave it, so that a double click adds one seat; a new one where there is none. */
  readonly id?: string;
  /** The slug of its body. */
  readonly body: string;
  readonly kind: string;
  /** What it is called; may be empty for a councillor’s seat. */
  readonly title: string;
  /** The political group of a councillor’s seat; may be empty. */
  readonly party?: string;
  /** Who nominates its holder: an organisation elsewhere. */
  readonly organisation?: string;
  /** The slug of the body of ours whose officers hold it. */
  readonly nominatedBy?: string;
  /** The post whose holder has it. */
  readonly post?: string;
  /** How many may hold it at once: ‘2’ for a chair and a vice-chair together. */
  readonly mostHolders?: string;
  readonly substitutes?: string;
  readonly from: Day | null;
};

/** The kinds of seat, in the order people meet them. */
export const seatKinds = [
  'councillor',
  'co-opted',
  'young person',
  'ex officio',
  'officer',
] as const satisfies readonly SeatKind[];

const substituteRules = ['none', 'same group', 'named deputy'] as const satisfies Substitutes[];

/** Adds a seat to a body. Councillors’ seats vote; every other seat begins without a vote. */
export function addSeat(
  house: House,
  person: SignedIn,
  written: NewSeat,
): Promise<Outcome<{ readonly seat: string }>> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const read = await readSeat(tx, house, body.body_id, written);
    if (!read.done) return read;
    await addSeatRow(tx, read.seat);
    await saveSeatRule(tx, read.rule);
    const subject = `seat:${read.seat.seat_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'added a seat to a body', subject });
    return { done: true, seat: read.seat.seat_id };
  });
}

async function readSeat(
  tx: OpenTransaction,
  house: House,
  body: string,
  written: NewSeat,
): Promise<Outcome<{ readonly seat: SeatTable; readonly rule: SeatRuleTable }>> {
  const kind = seatKinds.find((known) => known === written.kind);
  if (kind === undefined) return refused('not valid', 'Choose what kind of seat it is.', 'kind');
  const title = written.title.trim() || (kind === 'councillor' ? 'Councillor' : '');
  if (title === '') return refused('not valid', 'Write what the seat is called.', 'title');
  if (written.from === null) return refused('not valid', 'Write from which day.', 'from');
  const rule = await readRule(tx, house, written);
  if (!rule.done) return rule;
  const { id = '' } = written;
  const seat_id = isId(id) ? id : crypto.randomUUID();
  const seat = {
    council_id: house.council,
    seat_id,
    body_id: body,
    kind,
    title,
    party: kind === 'councillor' ? orNull(written.party) : null,
    organisation: orNull(written.organisation),
    has_vote: kind === 'councillor',
    from_day: written.from,
    until_day: null,
  };
  return { done: true, seat, rule: { council_id: house.council, seat_id, ...rule.rule } };
}

type ReadRule = { readonly rule: Omit<SeatRuleTable, 'council_id' | 'seat_id'> };

async function readRule(
  tx: OpenTransaction,
  house: House,
  { nominatedBy = '', post = '', mostHolders = '', substitutes = '' }: NewSeat,
): Promise<Outcome<ReadRule>> {
  const nominating = nominatedBy === '' ? null : await bodyNamed(tx, house.council, nominatedBy);
  if (nominatedBy !== '' && nominating === null) {
    return refused('not valid', 'Choose a body that is there.', 'nominatedBy');
  }
  if (post !== '' && !isId(post)) return refused('not valid', 'Choose a post.', 'post');
  const most = mostHolders === '' ? 1 : Number(mostHolders);
  if (![1, 2, 3, 4].includes(most)) {
    return refused('not valid', 'Write how many may hold it at once: 1 to 4.', 'mostHolders');
  }
  const rule = {
    post_id: post === '' ? null : post,
    nominated_by: nominating?.body_id ?? null,
    most_holders: most,
    substitutes: substituteRules.find((known) => known === substitutes) ?? 'none',
  };
  return { done: true, rule };
}

function orNull(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
