import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Classification } from '#governance/classification.ts';
import type { ItemKind, ItemPurpose } from '#governance/item.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keepItem } from '#store/meetings/keep-item.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import { reportById } from '#store/reports/reports.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';

/** An item as a clerk puts it on an agenda. */
export type NewItem = {
  readonly meeting: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly purpose: ItemPurpose;
  readonly classification: Classification;
  /** What the public may read instead of the title; '' for an open item. */
  readonly publicTitle: string;
  /** Of Schedule 12A; null unless the item is exempt. */
  readonly paragraph: number | null;
  readonly publicInterest: string;
  /** The id of the report it is about; '' for none. */
  readonly report: string;
};

/** Puts an item at the end of a meeting’s agenda. */
export async function addItem(
  house: House,
  person: SignedIn,
  item: NewItem,
): Promise<Outcome<{ readonly item: string }>> {
  if (!may(person.roles, 'run meetings')) return refused('may not', 'This is not yours to do.');
  const wrong = whyNotValid(item);
  if (wrong !== null) return wrong;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const meeting = await meetingNamed(tx, house.council, item.meeting);
    if (meeting === null) return refused('not found', 'There is no such meeting.');
    const report = isId(item.report) ? await reportById(tx, house.council, item.report) : null;
    if (item.report !== '' && report === null) return noSuchReport;
    const id = crypto.randomUUID();
    await keepItem(tx, {
      ...columnsOf(item),
      council_id: house.council,
      item_id: id,
      meeting_id: meeting.meeting_id,
      report_id: report?.report_id ?? null,
    });
    const subject = `item:${id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'put an item on an agenda', subject });
    return { done: true, item: id };
  });
}

function whyNotValid(item: NewItem): ReturnType<typeof refused> | null {
  const { title, classification, publicTitle, paragraph, publicInterest } = item;
  if (title.trim() === '') return refused('not valid', 'Give the item a title.', 'title');
  if (classification === 'open') return null;
  if (publicTitle.trim() === '') {
    return refused('not valid', 'Give a title that the public may read.', 'publicTitle');
  }
  if (classification === 'confidential') return null;
  if (paragraph === null || paragraph < 1 || paragraph > 7) {
    return refused('not valid', 'Say which paragraph of Schedule 12A, from 1 to 7.', 'paragraph');
  }
  return publicInterest.trim() === ''
    ? refused('not valid', 'Say why keeping it back serves the public.', 'publicInterest')
    : null;
}

/** An open item keeps nothing of the fields for one that is not. */
function columnsOf({ title, kind, purpose, classification, ...rest }: NewItem) {
  const isExempt = classification === 'exempt';
  return {
    title: title.trim(),
    kind,
    purpose,
    classification,
    public_title: classification === 'open' ? null : rest.publicTitle.trim(),
    paragraph: isExempt ? rest.paragraph : null,
    public_interest: isExempt ? rest.publicInterest.trim() : null,
  };
}

const noSuchReport = refused('not valid', 'There is no such report.', 'report');
