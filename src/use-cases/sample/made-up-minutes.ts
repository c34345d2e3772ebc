import type { ResolutionKind } from '#governance/resolution.ts';

/** What was said and resolved at the sample council’s past meetings. */
export type MadeUpMinutes = {
  readonly clerk: string;
  /** Who sent apologies, by name, at each past meeting, the last one first. */
  readonly apologies: readonly (readonly string[])[];
  /** By the title of the item it was under. */
  readonly said: Readonly<
    Record<
      string,
      {
        readonly words: string;
        readonly voice?: { readonly theme: string; readonly words: string };
        readonly resolution?: { readonly kind: ResolutionKind; readonly words: string };
      }
    >
  >;
};
