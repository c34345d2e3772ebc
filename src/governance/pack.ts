import type { Day } from '#calendar/day.ts';
import type { ItemKind, ItemPurpose } from './item.ts';
import type { MeetingKind } from './meeting.ts';
import type { Paper, Supplement, Withheld } from './paper.ts';

/** A meeting, as anybody may know it. */
export type MeetingFacts = {
  readonly slug: string;
  readonly body: { readonly slug: string; readonly name: string };
  readonly kind: MeetingKind;
  readonly day: Day;
  /** London time, ‘18:30’. */
  readonly time: string;
  readonly place: string;
  /** The council’s own register of the meeting; null where this is the register. */
  readonly officialPage: string | null;
  /** Why young people have no place on the agenda; null where they have one. */
  readonly noSlotBecause: string | null;
};

/** An item of an agenda with all that was brought under it. */
export type RecordedItem = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: ItemKind;
  readonly purpose: ItemPurpose;
  readonly withheld: Withheld | null;
  readonly papers: readonly Paper[];
};

/** Everything a pack is made from: the one record behind all three. */
export type MeetingRecord = {
  readonly meeting: MeetingFacts;
  readonly items: readonly RecordedItem[];
};

/** What the public is told of a paper or an item that is kept back: this and nothing else. */
export type PublicNotice = {
  readonly isOpen: false;
  readonly title: string;
  readonly classification: Withheld['classification'];
  readonly paragraph: number | null;
  readonly publicInterest: string | null;
};

/** A paper that anybody may read. */
export type OpenPaper = {
  readonly isOpen: true;
  readonly id: string;
  readonly title: string;
  readonly plainSummary: string;
  readonly text: Paper['text'];
  readonly supplement: Supplement | null;
};

/** An item that anybody may read; some of its papers may be kept back. */
export type OpenItem = {
  readonly isOpen: true;
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: ItemKind;
  readonly purpose: ItemPurpose;
  readonly papers: readonly (OpenPaper | PublicNotice)[];
};

/** What the town reads of a meeting. */
export type PublicPack = {
  readonly meeting: MeetingFacts;
  readonly items: readonly (OpenItem | (PublicNotice & { readonly number: number }))[];
};

/** What members of the body read: everything, and what of it is not to be passed on. */
export type RestrictedPack = MeetingRecord;

/** What a young person reads: each open item in plain words. */
export type YoungPeoplesPack = {
  readonly meeting: MeetingFacts;
  readonly items: readonly {
    readonly number: number;
    readonly title: string;
    readonly kind: ItemKind;
    readonly purpose: ItemPurpose;
    /** One for each open paper that has them. */
    readonly summaries: readonly string[];
  }[];
  /** How many items are talked about in private. */
  readonly inPrivate: number;
};

/** The public pack of `record`: nothing that is kept back is in it, but its notice. */
export function publicPack({ meeting, items }: MeetingRecord): PublicPack {
  return {
    meeting,
    items: items.map((item) =>
      item.withheld === null ? openItem(item) : { number: item.number, ...noticeOf(item.withheld) },
    ),
  };
}

/** The young people’s pack of `record`. */
export function youngPeoplesPack(record: MeetingRecord): YoungPeoplesPack {
  const { meeting, items } = publicPack(record);
  const open = items.filter((item) => item.isOpen);
  return {
    meeting,
    items: open.map(({ number, title, kind, purpose, papers }) => ({
      number,
      title,
      kind,
      purpose,
      summaries: papers.flatMap((paper) =>
        paper.isOpen && paper.plainSummary !== '' ? [paper.plainSummary] : [],
      ),
    })),
    inPrivate: items.length - open.length,
  };
}

/** Whether anything of `record` is kept from the public, so that two people have to publish it. */
export function hasRestricted({ items }: MeetingRecord): boolean {
  return items.some(
    ({ withheld, papers }) => withheld !== null || papers.some((paper) => paper.withheld !== null),
  );
}

/** Written out field by field: what is not named here cannot slip into the public pack. */
function openItem({ id, number, title, kind, purpose, papers }: RecordedItem): OpenItem {
  return { isOpen: true, id, number, title, kind, purpose, papers: papers.map(paperOrNotice) };
}

function paperOrNotice(paper: Paper): OpenPaper | PublicNotice {
  if (paper.withheld !== null) return noticeOf(paper.withheld);
  const { id, title, plainSummary, text, supplement } = paper;
  return { isOpen: true, id, title, plainSummary, text, supplement };
}

function noticeOf(withheld: Withheld): PublicNotice {
  const { publicTitle, classification, paragraph, publicInterest } = withheld;
  return { isOpen: false, title: publicTitle, classification, paragraph, publicInterest };
}
