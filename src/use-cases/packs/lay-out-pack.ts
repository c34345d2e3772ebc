import { type Instant, millisecondsOf } from '#calendar/instant.ts';
import type { DocumentPaper, DocumentPart, PackDocument } from '#files/packs/pack-document.ts';
import type {
  MeetingFacts,
  PublicNotice,
  PublicPack,
  RecordedItem,
  RestrictedPack,
} from '#governance/pack.ts';
import type { Block, Paper, Withheld } from '#governance/paper.ts';
import { sayDayShort } from '../bodies/say-day.ts';

/** What a printed pack says of itself beside its papers. */
export type PrintedFacts = {
  readonly council: string;
  readonly publishedAt: Instant;
  readonly urgency: string | null;
  /** The house’s public address: links that are ours are whole on paper. */
  readonly address: string;
};

/** The public pack, laid out for paper. */
export function layOutPublic({ meeting, items }: PublicPack, facts: PrintedFacts): PackDocument {
  const parts = items.map((item): DocumentPart => {
    if (!item.isOpen) return { ...noticePaper(item, `${item.number}. `), papers: [] };
    const papers = item.papers.map((paper, place) =>
      paper.isOpen
        ? layOutPaper(paper, [], facts)
        : noticePaper({ ...paper, number: item.number }, '', place),
    );
    return { ...itemHeading(item), papers };
  });
  return documentOf(meeting, facts, { warning: '', parts });
}

/** The whole pack, laid out for the members of the body. */
export function layOutRestricted(
  { meeting, items }: RestrictedPack,
  facts: PrintedFacts,
): PackDocument {
  const parts = items.map((item): DocumentPart => {
    const heading = itemHeading(item);
    const papers = item.papers.map((paper) =>
      layOutPaper(paper, whyWithheld(paper.withheld), facts),
    );
    return { ...heading, notes: [...heading.notes, ...whyWithheld(item.withheld)], papers };
  });
  const warning = 'Restricted: for members of this body alone';
  return documentOf(meeting, facts, { warning, parts });
}

function documentOf(
  meeting: MeetingFacts,
  { council, publishedAt, urgency }: PrintedFacts,
  laidOut: Pick<PackDocument, 'warning' | 'parts'>,
): PackDocument {
  return {
    title: `${meeting.body.name}, ${sayDayShort(meeting.day)}`,
    author: council,
    publishedAtSeconds: Math.floor(millisecondsOf(publishedAt) / 1000),
    facts: [
      `${meeting.time}, ${meeting.place}`,
      ...((meeting.noSlotBecause ?? '') === ''
        ? []
        : [
            `Why the children in care council has no place on the agenda: ${meeting.noSlotBecause}`,
          ]),
      ...(urgency === null ? [] : [`The chair’s reason for short notice: ${urgency}`]),
    ],
    ...laidOut,
  };
}

function itemHeading({
  id,
  number,
  title,
  purpose,
}: Pick<RecordedItem, 'id' | 'number' | 'title' | 'purpose'>) {
  return { id, title: `${number}. ${title}`, notes: [purposes[purpose]], blocks: [] };
}

function layOutPaper(
  { id, title, text, supplement }: Pick<Paper, 'id' | 'title' | 'text' | 'supplement'>,
  notes: readonly string[],
  { address }: PrintedFacts,
): DocumentPaper {
  const late =
    supplement === null
      ? []
      : [`Added later. The chair’s reason why it could not wait: ${supplement.urgency}`];
  return {
    id,
    title,
    notes: [...notes, ...late],
    blocks: text.map((block) => whole(block, address)),
  };
}

function noticePaper(
  notice: PublicNotice & { readonly number: number },
  before: string,
  place = -1,
): DocumentPaper {
  const why =
    notice.classification === 'exempt'
      ? `Not public: exempt under paragraph ${notice.paragraph} of Schedule 12A to the Local Government Act 1972. ${notice.publicInterest ?? ''}`
      : 'Not public: confidential.';
  const id = `kept-${notice.number}-${place + 1}`;
  return { id, title: `${before}${notice.title}`, notes: [why.trim()], blocks: [] };
}

function whyWithheld(withheld: Withheld | null): readonly string[] {
  if (withheld === null) return [];
  return withheld.classification === 'exempt'
    ? [`Restricted: exempt under paragraph ${withheld.paragraph} of Schedule 12A.`]
    : ['Restricted: confidential by law or by order.'];
}

/** `block` with links to pages of ours as whole addresses. */
function whole(block: Block, address: string): Block {
  const spans = (line: Extract<Block, { kind: 'paragraph' }>['spans']) =>
    line.map((span) =>
      span.link?.startsWith('/') === true ? { ...span, link: `${address}${span.link}` } : span,
    );
  if (block.kind === 'paragraph') return { ...block, spans: spans(block.spans) };
  return block.kind === 'list' ? { ...block, items: block.items.map(spans) } : block;
}

const purposes = { decide: 'To decide', scrutinise: 'To question', note: 'To hear' } as const;
