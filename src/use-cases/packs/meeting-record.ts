import { londonDayOf } from '#calendar/london.ts';
import { blocksOf } from '#files/markdown-blocks.ts';
import { hasSlot } from '#governance/agenda.ts';
import type { MeetingRecord, RecordedItem } from '#governance/pack.ts';
import type { Paper, Withheld } from '#governance/paper.ts';
import { type BodyTable, bodies } from '#store/bodies/bodies.ts';
import { type AgendaTable, agendaOf } from '#store/meetings/agendas.ts';
import { type ItemTable, itemsOf } from '#store/meetings/items.ts';
import { type MeetingTable, meetingNamed } from '#store/meetings/meetings.ts';
import { type PaperTable, papersUnder } from '#store/packs/papers.ts';
import { finalReportOf } from '#store/reports/reports.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { papersOfReport } from './paper-of-report.ts';

/** A meeting with the body it is of and all that would be in its packs. */
export type MeetingWithRecord = {
  readonly meeting: MeetingTable;
  readonly body: BodyTable;
  readonly record: MeetingRecord;
  /** Numbers of items whose report is not final, so that a pack would be without it. */
  readonly withoutReport: readonly number[];
};

/** The meeting `slug` with the record its packs are made from; null when there is none. */
export async function readMeetingRecord(
  tx: OpenTransaction,
  council: string,
  slug: string,
): Promise<MeetingWithRecord | null> {
  const found = await meetingWithBody(tx, council, slug);
  if (found === null) return null;
  const { meeting, body } = found;
  const items = await itemsOf(tx, council, meeting.meeting_id);
  const papers = await papersUnder(
    tx,
    council,
    items.map(({ item_id }) => item_id),
  );
  const recorded: RecordedItem[] = [];
  const withoutReport: number[] = [];
  for (const item of items) {
    const reported = await reportPapers(tx, council, item);
    if (reported === null) withoutReport.push(item.place);
    const brought = papers.filter(({ item_id }) => item_id === item.item_id).map(paperOf);
    recorded.push(recordedItem(item, [...(reported ?? []), ...brought]));
  }
  return {
    meeting,
    body,
    record: {
      meeting: factsOf(found, recorded, await agendaOf(tx, council, meeting.meeting_id)),
      items: recorded,
    },
    withoutReport,
  };
}

/** A meeting and the body it is of. */
export type MeetingWithBody = { readonly meeting: MeetingTable; readonly body: BodyTable };

/** The meeting `slug` and the body it is of; null when there is none. */
export async function meetingWithBody(
  tx: OpenTransaction,
  council: string,
  slug: string,
): Promise<MeetingWithBody | null> {
  const meeting = await meetingNamed(tx, council, slug);
  if (meeting === null) return null;
  const body = (await bodies(tx, council)).find(({ body_id }) => body_id === meeting.body_id);
  return body === undefined ? null : { meeting, body };
}

/** The papers of an item’s report; null when it has one that is not final. */
async function reportPapers(
  tx: OpenTransaction,
  council: string,
  item: ItemTable,
): Promise<readonly Paper[] | null> {
  if (item.report_id === null) return [];
  const report = await finalReportOf(tx, council, item.report_id);
  return report === null ? null : papersOfReport(report, withheldOf(item));
}

function factsOf(
  { meeting, body }: MeetingWithBody,
  items: readonly RecordedItem[],
  { no_slot_because }: AgendaTable,
): MeetingRecord['meeting'] {
  const isMissed = no_slot_because !== '' && !hasSlot(items.map(({ kind }) => kind));
  return {
    slug: meeting.slug,
    body: { slug: body.slug, name: body.name },
    kind: meeting.kind,
    day: meeting.on_day,
    time: meeting.at_time,
    place: meeting.place,
    officialPage: meeting.official_page,
    noSlotBecause: isMissed ? no_slot_because : null,
  };
}

function recordedItem(item: ItemTable, papers: readonly Paper[]): RecordedItem {
  return {
    id: item.item_id,
    number: item.place,
    title: item.title,
    kind: item.kind,
    purpose: item.purpose,
    withheld: withheldOf(item),
    papers,
  };
}

function paperOf(paper: PaperTable): Paper {
  return {
    id: paper.paper_id,
    title: paper.title,
    withheld: withheldOf(paper),
    plainSummary: paper.plain_summary,
    text: blocksOf(paper.words),
    supplement:
      paper.urgency === null
        ? null
        : { addedOn: londonDayOf(paper.added_at), urgency: paper.urgency },
  };
}

type Kept = Pick<ItemTable, 'classification' | 'public_title' | 'paragraph' | 'public_interest'>;

/** Null for what anybody may read. A public title is there whenever something is kept back. */
function withheldOf(kept: Kept): Withheld | null {
  if (kept.classification === 'open') return null;
  return {
    classification: kept.classification,
    publicTitle: kept.public_title ?? 'A matter kept private',
    paragraph: kept.paragraph,
    publicInterest: kept.public_interest,
  };
}
