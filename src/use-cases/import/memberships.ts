import type { Day } from '#calendar/day.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { addMembership, addSeatRow, membershipsIn, seatsOf } from '#store/bodies/keep-seats.ts';
import { saveSeatRule } from '#store/bodies/seat-rules.ts';
import type { MembershipTable, SeatTable } from '#store/bodies/seats.ts';
import { personByEmail } from '#store/identity/people.ts';
import { seatKinds } from '../bodies/add-seat.ts';
import { whoIsThere } from '../bodies/seat-somebody.ts';
import { dayInCell } from './day-in-cell.ts';
import { type Bringing, type BroughtIn, type TableKind, wrongRow } from './import-kind.ts';

/** Who sits and sat where. A seat that is not there is made; one that is taken says by whom. */
export const memberships: TableKind = {
  kind: 'memberships',
  title: 'Memberships',
  may: 'run bodies',
  columns: [
    { name: 'body', isNeeded: true },
    { name: 'kind', isNeeded: true },
    { name: 'seat', isNeeded: false },
    { name: 'group', isNeeded: false },
    { name: 'name', isNeeded: true },
    { name: 'e-mail', isNeeded: false },
    { name: 'office', isNeeded: false },
    { name: 'from', isNeeded: true },
    { name: 'until', isNeeded: false },
    { name: 'minute', isNeeded: false },
  ],
  async bringIn(bringing, { cells }) {
    const { body: called = '', name = '' } = cells;
    const says = `${name} on ${called}`;
    const read = await readRow(bringing, cells);
    if (typeof read === 'string') return wrongRow(says, read);
    return seatThem(bringing, says, read);
  },
};

type ReadRow = {
  readonly body: string;
  readonly kind: SeatTable['kind'];
  readonly title: string;
  readonly party: string | null;
  readonly membership: Omit<MembershipTable, 'seat_id'>;
};

async function readRow(
  { tx, house }: Bringing,
  cells: Readonly<Record<string, string>>,
): Promise<ReadRow | string> {
  const body = (await bodies(tx, house.council)).find((one) =>
    [one.name.toLowerCase(), one.slug].includes((cells.body ?? '').toLowerCase()),
  );
  if (body === undefined) return 'There is no body of this name. Set it up first.';
  const seat = readSeat(cells);
  if (typeof seat === 'string') return seat;
  const days = readDays(cells);
  if (typeof days === 'string') return days;
  const { name = '', minute = '', 'e-mail': email = '' } = cells;
  const person = email === '' ? null : await personByEmail(tx, email);
  if (email !== '' && person === null) return 'Nobody here has this e-mail address.';
  const offices = ['chair', 'vice-chair', 'co-chair'] as const;
  const membership = {
    ...{ council_id: house.council, membership_id: crypto.randomUUID(), name },
    ...{ person_id: person?.id ?? null, shows_name: seat.kind !== 'young person' },
    office: offices.find((office) => office === cells.office?.toLowerCase()) ?? null,
    ...{ appointed_by: minute, from_day: days.from, until_day: days.until },
  };
  return { body: body.body_id, ...seat, membership };
}

/** Which seat a row is about, or what is wrong with how it is written. */
function readSeat(
  cells: Readonly<Record<string, string>>,
): Pick<ReadRow, 'kind' | 'title' | 'party'> | string {
  const { seat = '', group = '', name = '' } = cells;
  if (name === '') return 'Write who it is.';
  const kind = seatKinds.find((known) => known === cells.kind?.toLowerCase());
  if (kind === undefined) return `Write the kind as one of: ${seatKinds.join(', ')}.`;
  const title = seat || (kind === 'councillor' ? 'Councillor' : '');
  if (title === '') return 'Write what the seat is called.';
  return { kind, title, party: group === '' ? null : group };
}

function readDays(
  cells: Readonly<Record<string, string>>,
): { readonly from: Day; readonly until: Day | null } | string {
  const [from, until] = [dayInCell(cells.from ?? ''), dayInCell(cells.until ?? '')];
  if (from === null || from === undefined) return 'Write the first day as 20/05/2026.';
  if (until === undefined) return 'Write the last day as 20/05/2026, or leave it empty.';
  if (until !== null && until < from) return 'The last day comes before the first.';
  return { from, until };
}

async function seatThem(
  { tx, house }: Bringing,
  says: string,
  { body, kind, title, party, membership }: ReadRow,
): Promise<BroughtIn> {
  const seats = (await seatsOf(tx, house.council, body)).filter(
    (seat) => seat.kind === kind && seat.title === title && seat.party === party,
  );
  const ids = seats.map(({ seat_id }) => seat_id);
  const held = await membershipsIn(tx, house.council, ids);
  const { name, from_day, membership_id } = membership;
  if (held.some((one) => one.name === name && one.from_day === from_day)) {
    return wrongRow(says, 'They are there already from that day.');
  }
  const id = { table: 'membership', id: membership_id } as const;
  for (const seat of seats.filter((one) => one.from_day <= from_day)) {
    const there = await whoIsThere(tx, seat, { ...membership, seat_id: seat.seat_id });
    if (there !== null) continue;
    await addMembership(tx, { ...membership, seat_id: seat.seat_id });
    return { says, made: [id], wrong: null };
  }
  // A titled seat is one seat: only councillors’ places are made as they are needed.
  const [taken] = seats;
  if (taken !== undefined && kind !== 'councillor') {
    const there = await whoIsThere(tx, taken, { ...membership, seat_id: taken.seat_id });
    return wrongRow(says, there?.because.say ?? 'This seat begins later than that.');
  }
  const seat_id = crypto.randomUUID();
  const council_id = house.council;
  await addSeatRow(tx, {
    ...{ council_id, seat_id, body_id: body, kind, title, party, organisation: null },
    ...{ has_vote: kind === 'councillor', from_day, until_day: null },
  });
  await saveSeatRule(tx, {
    ...{ council_id, seat_id, post_id: null, nominated_by: null },
    ...{ most_holders: 1, substitutes: 'none' as const },
  });
  await addMembership(tx, { ...membership, seat_id });
  return {
    says: `${says}, in a new seat`,
    made: [{ table: 'seat', id: seat_id }, id],
    wrong: null,
  };
}
