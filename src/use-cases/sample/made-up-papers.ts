import type { NewItem } from '../meetings/add-item.ts';
import type { NewPaper } from '../packs/add-paper.ts';

/** The packs of the sample council’s committee. */
export type MadeUpPapers = {
  readonly clerk: string;
  readonly secondClerk: string;
  readonly privacyLead: string;
  /** Why the words that the screen finds in them may stand. */
  readonly mayStand: string;
  /** For the committee’s next meeting; final reports to it come on top. */
  readonly next: readonly MadeUpItem[];
  /** For each of its meetings in the past, the last one first. */
  readonly past: readonly (readonly MadeUpItem[])[];
};

/** An item, open unless it says otherwise, with what was brought under it. */
export type MadeUpItem = Pick<NewItem, 'title' | 'kind' | 'purpose'> &
  Partial<NewItem> & { readonly papers: readonly MadeUpPaper[] };

/** A paper, open unless it says otherwise. */
export type MadeUpPaper = Pick<NewPaper, 'title' | 'words'> & Partial<NewPaper>;
