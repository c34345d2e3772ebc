import type { FormRules } from '#law/legal-forms/form-rules.ts';
import type { ReadSeat } from '#use-cases/bodies/read-seats.ts';

/** Seats under the heading they are printed under, in the order people meet them. */
const seatsInWords: readonly { readonly kind: ReadSeat['kind']; readonly title: string }[] = [
  { kind: 'councillor', title: 'Councillors' },
  { kind: 'young person', title: 'Young people' },
  { kind: 'co-opted', title: 'Co-opted members' },
  { kind: 'ex officio', title: 'By their post' },
  { kind: 'officer', title: 'Officers' },
];

/** The seats of a body, kind by kind, without kinds it has none of. */
export function seatsByKind(seats: readonly ReadSeat[]) {
  return seatsInWords
    .map(({ kind, title }) => ({ title, seats: seats.filter((seat) => seat.kind === kind) }))
    .filter((group) => group.seats.length > 0);
}

/** What follows from a body’s legal form, in sentences anybody can read. */
export function rulesInWords(rules: FormRules): readonly string[] {
  const notice =
    rules.noticeClearDays === 0
      ? 'It calls its meetings as it likes.'
      : `Its papers are published at least ${rules.noticeClearDays} clear working days before it meets, as ${rules.notice} ${verb(rules.notice)}.`;
  return [
    rules.hasPublicAccess
      ? `Anybody may watch its meetings, as ${rules.publicAccess} ${verb(rules.publicAccess)}.`
      : 'Its meetings are not open to the public, unless it says so.',
    notice,
    rules.mustBeBalanced
      ? 'Its seats are shared among the political groups by their size.'
      : 'Its seats need not follow the size of the political groups.',
    rules.coOpteesMayVote
      ? 'Members who are not councillors may be given a vote.'
      : 'Members who are not councillors do not vote.',
  ];
}

function verb(setBy: FormRules['notice']): string {
  return setBy === 'the law' ? 'asks' : 'ask';
}
