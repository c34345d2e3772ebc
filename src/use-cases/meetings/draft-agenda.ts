import type { SignedIn } from '#access/person.ts';
import { standingItems } from '#governance/agenda.ts';
import type { ItemKind, ItemPurpose } from '#governance/item.ts';
import { openActionsOf } from '#store/actions/actions.ts';
import { keepItem } from '#store/meetings/keep-item.ts';
import { keepPaper } from '#store/packs/papers.ts';
import { programmeItemsFor } from '#store/year/programme.ts';
import { sayDayShort } from '../bodies/say-day.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { atMeeting, type MeetingAtWork } from './at-meeting.ts';

/** What a draft puts on an agenda. */
type Drafted = {
  readonly kind: ItemKind;
  readonly title: string;
  readonly purpose: ItemPurpose;
};

/**
 * Drafts a meeting’s agenda: what always comes, the open actions, and what the year planned.
 *
 * Asked again, it adds only what is missing.
 */
export function draftAgenda(
  house: House,
  person: SignedIn,
  { meeting: slug }: { readonly meeting: string },
): Promise<Outcome<{ readonly added: number }>> {
  return atMeeting(house, person, slug, async (at) => {
    const planned = await programmeItemsFor(at.tx, house.council, at.meeting.meeting_id);
    const drafted: readonly Drafted[] = [
      ...standingItems
        .filter(([kind]) => !at.items.some((item) => item.kind === kind))
        .map(([kind, title]) => ({ kind, title, purpose: 'note' as const })),
      ...planned
        .filter(({ title }) => !at.items.some((item) => item.title === title))
        .map(({ title, purpose }) => ({ kind: 'ordinary' as const, title, purpose })),
    ];
    for (const item of drafted) await addDrafted(house, person, at, item);
    if (drafted.length > 0) await at.log('drafted an agenda');
    return { done: true, added: drafted.length };
  });
}

async function addDrafted(
  house: House,
  person: SignedIn,
  { tx, meeting }: MeetingAtWork,
  item: Drafted,
): Promise<void> {
  const item_id = crypto.randomUUID();
  await keepItem(tx, {
    ...item,
    council_id: house.council,
    item_id,
    meeting_id: meeting.meeting_id,
    classification: 'open',
    ...openToAll,
    report_id: null,
  });
  if (item.kind !== 'matters arising') return;
  const actions = await openActionsOf(tx, house.council, meeting.body_id, meeting.on_day);
  const open = actions.filter(({ isOpenToAll }) => isOpenToAll);
  if (open.length === 0) return;
  await keepPaper(tx, {
    council_id: house.council,
    paper_id: crypto.randomUUID(),
    item_id,
    title: 'Actions that are still open',
    words: open
      .map(({ words, due }) => `- ${asOneLine(words)} Due ${sayDayShort(due)}.`)
      .join('\n'),
    plain_summary: 'What we promised to do and have not finished.',
    classification: 'open',
    ...openToAll,
    added_by: person.id,
    added_at: house.now(),
    urgency: null,
  });
}

function asOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

const openToAll = { public_title: null, paragraph: null, public_interest: null } as const;
