import type { Cadence } from '#governance/cadence.ts';
import type { ItemPurpose } from '#governance/item.ts';
import type { WrittenContribution } from '../year/contributions.ts';

/** How a made-up council plans a year, and what its members and partners brought to it. */
export type MadeUpYear = {
  /** Who of its people plans it. */
  readonly clerk: string;
  /** The file of school terms, as the council’s own pages give it. */
  readonly terms: string;
  readonly cadences: readonly (Cadence & { readonly body: string; readonly place: string })[];
  /** What the clerk put on the programme besides what comes back every year. */
  readonly extra: readonly {
    readonly title: string;
    readonly about: string;
    readonly purpose: ItemPurpose;
    readonly leadOfficer: string;
    readonly presenter: string;
    readonly trigger: string;
  }[];
  readonly requests: readonly {
    readonly by: string;
    readonly words: string;
    readonly answer: 'accept' | 'not yet' | { readonly declinedBecause: string };
  }[];
  readonly partner: string;
  readonly asked: readonly string[];
  readonly contributions: readonly Omit<WrittenContribution, 'body'>[];
  /** When members met young people and carers: how many days ago. */
  readonly engagements: readonly {
    readonly daysAgo: number;
    readonly kind: string;
    readonly whom: string;
    readonly members: string;
  }[];
};
