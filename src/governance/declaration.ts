/** What a member can declare: kinds of personal interest, each said in one step, and the interests the law registers. */
export type Interest =
  | 'foster carer'
  | 'family who foster'
  | 'works with children in care'
  | 'care experienced'
  | 'other personal'
  | 'disclosable';

/** Personal interests as members say them. */
export const personalInterests: readonly (readonly [Interest, words: string])[] = [
  ['foster carer', 'I am a foster carer'],
  ['family who foster', 'Somebody in my family fosters'],
  ['works with children in care', 'Somebody in my family works with children in care'],
  ['care experienced', 'I was in care myself'],
  ['other personal', 'Something else personal'],
];

/** A seat, where it matters for what its holder is asked to declare. */
export type DeclaringSeat = { readonly kind: string; readonly hasVote: boolean };

/** Whether the holder of a seat is asked at all: a young person without a vote is not. */
export function isAskedToDeclare({ kind, hasVote }: DeclaringSeat): boolean {
  return hasVote || kind !== 'young person';
}

/** Why a declaration cannot be written down as it is; null when it can. */
export function whyNotDeclared(
  seat: DeclaringSeat,
  {
    interest,
    words,
    item,
  }: {
    readonly interest: Interest;
    readonly words: string;
    readonly item: string | null;
  },
): { readonly say: string; readonly field: 'interest' | 'words' | 'item' } | null {
  if (!isAskedToDeclare(seat)) {
    return { say: 'A young person without a vote declares nothing.', field: 'interest' };
  }
  if (interest === 'other personal' && words.trim() === '') {
    return { say: 'Say in a few words what it is.', field: 'words' };
  }
  if (interest !== 'disclosable') return null;
  if (!seat.hasVote) {
    return {
      say: 'Only members with a vote register interests. Declare it as a personal one.',
      field: 'interest',
    };
  }
  return item === null
    ? { say: 'Choose the item it is about: you leave the room for it.', field: 'item' }
    : null;
}
