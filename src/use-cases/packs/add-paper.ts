import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { longestPaper } from '#files/markdown-blocks.ts';
import type { Classification } from '#governance/classification.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { itemsOf } from '#store/meetings/items.ts';
import { packsOf } from '#store/packs/packs.ts';
import { dropPaper, keepPaper } from '#store/packs/papers.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { lastLawfulDay } from './judge-pack.ts';
import { meetingWithBody } from './meeting-record.ts';

/** A paper to bring under an item, as it was typed. */
export type NewPaper = {
  readonly meeting: string;
  readonly item: string;
  readonly title: string;
  /** Markdown. */
  readonly words: string;
  readonly plainSummary: string;
  readonly classification: Classification;
  readonly publicTitle: string;
  /** Of Schedule 12A; null unless the paper is exempt. */
  readonly paragraph: number | null;
  readonly publicInterest: string;
  /** The chair’s reason, once the papers are out or should be; '' before that. */
  readonly urgency: string;
};

/** Brings a paper under an item of an agenda. Late, it needs the chair’s reason why it cannot wait. */
export async function addPaper(
  house: House,
  person: SignedIn,
  paper: NewPaper,
): Promise<Outcome<{ readonly paper: string }>> {
  if (!may(person.roles, 'publish papers')) return mayNot;
  const wrong = whyNotValid(paper);
  if (wrong !== null) return wrong;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingOfItem(tx, house, paper);
    if (found === null) return noSuchItem;
    const isLate = await isSupplement(tx, house, found);
    if (isLate && paper.urgency.trim() === '') return needsUrgency;
    const id = crypto.randomUUID();
    const at = house.now();
    await keepPaper(tx, {
      ...columnsOf(paper),
      council_id: house.council,
      paper_id: id,
      added_by: person.id,
      added_at: at,
      urgency: isLate ? paper.urgency.trim() : null,
    });
    await recordInAudit(tx, actor, { at, did: 'added a paper', subject: `paper:${id}` });
    return { done: true, paper: id };
  });
}

/** Takes a paper from under its item. What was published with it stays published until recalled. */
export async function removePaper(
  house: House,
  person: SignedIn,
  paper: { readonly meeting: string; readonly item: string; readonly paper: string },
): Promise<Outcome> {
  if (!may(person.roles, 'publish papers')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingOfItem(tx, house, paper);
    if (found === null || !isId(paper.paper)) return noSuchItem;
    await dropPaper(tx, house.council, paper);
    const subject = `paper:${paper.paper}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'took a paper away', subject });
    return { done: true };
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof meetingWithBody>>>;

async function meetingOfItem(
  tx: OpenTransaction,
  house: House,
  { meeting, item }: { readonly meeting: string; readonly item: string },
): Promise<Found | null> {
  const found = await meetingWithBody(tx, house.council, meeting);
  if (found === null) return null;
  const items = await itemsOf(tx, house.council, found.meeting.meeting_id);
  return items.some(({ item_id }) => item_id === item) ? found : null;
}

/** Whether the pack is out already, or the last lawful day has passed. */
async function isSupplement(tx: OpenTransaction, house: House, found: Found): Promise<boolean> {
  const packs = await packsOf(tx, house.council, found.meeting.meeting_id);
  const lastDay = lastLawfulDay(found);
  const isOut = packs.some(({ state }) => state === 'published');
  return isOut || (lastDay !== null && londonDayOf(house.now()) > lastDay);
}

function whyNotValid(paper: NewPaper): ReturnType<typeof refused> | null {
  const { title, words, classification, publicTitle, paragraph, publicInterest } = paper;
  if (title.trim() === '') return refused('not valid', 'Give the paper a title.', 'title');
  if (words.trim() === '') return refused('not valid', 'Type or paste the paper.', 'words');
  if (words.length > longestPaper) return tooLong;
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

/** An open paper keeps nothing of the fields for one that is not. */
function columnsOf(paper: NewPaper) {
  const { classification } = paper;
  const isExempt = classification === 'exempt';
  return {
    item_id: paper.item,
    title: paper.title.trim(),
    words: paper.words,
    plain_summary: paper.plainSummary.trim(),
    classification,
    public_title: classification === 'open' ? null : paper.publicTitle.trim(),
    paragraph: isExempt ? paper.paragraph : null,
    public_interest: isExempt ? paper.publicInterest.trim() : null,
  };
}

const mayNot = refused('may not', 'Only a democratic services officer can bring papers.');

const noSuchItem = refused('not found', 'There is no such item.');

const needsUrgency = refused(
  'not valid',
  'The papers are out, or the last lawful day has passed. Give the chair’s reason why this paper cannot wait: it is printed in the minutes.',
  'urgency',
);

const tooLong = refused(
  'not valid',
  'This paper is longer than a million characters. Split it into several papers.',
  'words',
);
