import type { Attended } from './attendance.ts';
import type { Classification } from './classification.ts';
import type { Interest } from './declaration.ts';
import type { ItemKind } from './item.ts';
import type { ResolutionKind, ResolutionState, Vote } from './resolution.ts';
import { type Screened, screenWords } from './screen.ts';

/** How far minutes have come: once signed, nobody changes them. */
export type MinutesState = 'draft' | 'published' | 'approved' | 'signed';

/** What is kept of a meeting, whole. */
export type MinutesRecord = {
  readonly chair: string | null;
  readonly isChairElected: boolean;
  readonly present: readonly Attendee[];
  readonly declarations: readonly Declared[];
  readonly items: readonly MinutedItem[];
};

/** A seat and who came, as the public may read it. */
export type Attendee = {
  readonly name: string;
  readonly role: string;
  readonly attended: Attended;
  readonly substitute: string;
};

/** What a member declared. */
export type Declared = {
  readonly name: string;
  readonly interest: Interest;
  readonly words: string;
  /** The number of the item; null for the whole meeting. */
  readonly item: number | null;
};

/** An item and what is minuted of it. */
export type MinutedItem = {
  readonly id: string;
  readonly number: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly publicTitle: string | null;
  readonly classification: Classification;
  readonly paragraph: number | null;
  readonly words: string;
  readonly publicSummary: string;
  readonly voices: readonly { readonly theme: string; readonly words: string }[];
  readonly resolutions: readonly MinutedResolution[];
};

/** A resolution as minutes tell it. */
export type MinutedResolution = {
  readonly id: string;
  readonly kind: ResolutionKind;
  readonly state: ResolutionState;
  readonly words: string;
  readonly movedBy: string;
  readonly secondedBy: string;
  readonly vote: Vote | null;
  /** The item the public was excluded from by it; null for any other resolution. */
  readonly excludesFrom: string | null;
  readonly paragraph: number | null;
};

/** An item as the public reads it: of one that is kept back, the public title and a summary alone. */
export type PublicItem =
  | (Pick<MinutedItem, 'number' | 'title' | 'words' | 'voices'> & {
      readonly isOpen: true;
      readonly resolutions: readonly Omit<MinutedResolution, 'excludesFrom'>[];
    })
  | {
      readonly isOpen: false;
      readonly number: number;
      readonly title: string;
      readonly classification: 'exempt' | 'confidential';
      readonly paragraph: number | null;
      readonly summary: string;
    };

/** Minutes as anybody may read them. */
export type PublicMinutes = Omit<MinutesRecord, 'items'> & {
  readonly items: readonly PublicItem[];
};

/** What the public may read of `record`. */
export function publicMinutes({ items, declarations, ...rest }: MinutesRecord): PublicMinutes {
  return { ...rest, declarations, items: items.map(publicItem) };
}

function publicItem(item: MinutedItem): PublicItem {
  const { number, title, words, voices, classification, resolutions } = item;
  if (classification === 'open') {
    const told = resolutions.map(({ excludesFrom: _, ...rest }) => rest);
    return { isOpen: true, number, title, words, voices, resolutions: told };
  }
  return {
    isOpen: false,
    number,
    title: item.publicTitle ?? '',
    classification,
    paragraph: item.paragraph,
    summary: item.publicSummary,
  };
}

/** What stands between minutes and their publication, each with what to do. */
export function whyNotMinuted({ chair, items }: MinutesRecord): readonly string[] {
  return [
    ...(chair === null ? ['Nobody is in the chair. Elect a chair for the meeting.'] : []),
    ...items.flatMap((item) => whyNotItem(item, items)),
  ];
}

function whyNotItem(item: MinutedItem, items: readonly MinutedItem[]): readonly string[] {
  const { number, classification, resolutions, words, publicSummary } = item;
  const open = resolutions.some(({ state }) => state === 'moved' || state === 'seconded');
  const undecided = open ? [`Item ${number} has a resolution that is not decided yet.`] : [];
  if (classification === 'open') return undecided;
  const unexcluded =
    classification === 'exempt' && !isExcludedFrom(item, items)
      ? [`Item ${number} is exempt, and no resolution excluded the public from it.`]
      : [];
  const unsaid =
    (words !== '' || resolutions.length > 0) && publicSummary.trim() === ''
      ? [`Item ${number} leaves the public no fair record. Write a summary they may read.`]
      : [];
  return [...undecided, ...unexcluded, ...unsaid];
}

/** Whether the public was excluded from `item` by a carried resolution. */
function isExcludedFrom({ id }: MinutedItem, items: readonly MinutedItem[]): boolean {
  return items.some(({ resolutions }) =>
    resolutions.some(({ excludesFrom, state }) => excludesFrom === id && state === 'carried'),
  );
}

/** What the screen finds in what the public would read, and where. */
export function screenMinutes(
  record: MinutesRecord,
): readonly (Screened & { readonly where: string })[] {
  return publicMinutes(record).items.flatMap((item) =>
    screenWords(textOf(item)).map((found) => ({ ...found, where: `Item ${item.number}` })),
  );
}

function textOf(item: PublicItem): string {
  if (!item.isOpen) return [item.title, item.summary].join('\n');
  const voices = item.voices.map(({ words }) => words);
  const resolutions = item.resolutions.map(({ words }) => words);
  return [item.title, item.words, ...voices, ...resolutions].join('\n');
}
