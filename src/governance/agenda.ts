import type { ItemKind } from './item.ts';

/** An agenda, where a rule asks what is on it. */
export type AgendaToPublish = {
  readonly kinds: readonly ItemKind[];
  /** Why young people have no place on it; empty when nobody said. */
  readonly noSlotBecause: string;
  /** Whether the body hears young people at every meeting. */
  readonly owesSlot: boolean;
};

/** Whether young people have a place on an agenda with items of those `kinds`. */
export function hasSlot(kinds: readonly ItemKind[]): boolean {
  return kinds.includes('children in care council');
}

/** Why an agenda cannot be published as it stands, each with what to do. */
export function whyNotPublishable({
  kinds,
  noSlotBecause,
  owesSlot,
}: AgendaToPublish): readonly string[] {
  if (kinds.length === 0 || !owesSlot) return [];
  if (hasSlot(kinds) || noSlotBecause.trim() !== '') return [];
  return [
    'The children in care council has no place on this agenda. Give it one, or write down why not: the reason is printed.',
  ];
}

/** The items every agenda begins with, in order; young people come before the business. */
export const standingItems: readonly (readonly [ItemKind, title: string])[] = [
  ['apologies', 'Apologies'],
  ['declarations', 'Declarations of interest'],
  ['minutes', 'Minutes of the last meeting'],
  ['matters arising', 'Matters arising'],
  ['children in care council', 'What the children in care council brings'],
];
