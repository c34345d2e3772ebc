import { isPublicMeeting } from '#governance/public-meeting.ts';
import { type PageOfMeeting, pageOfMeeting } from '#store/packs/page-of-meeting.ts';
import { askedTogether } from '../asked-together.ts';
import type { House } from '../house.ts';
import { type Council, councilOf } from '../read-council.ts';

/** The public page of a meeting, and the council whose it is. */
export type MeetingPage = Omit<PageOfMeeting, 'council'> & { readonly council: Council };

const readers = new WeakMap<House, Map<string, () => Promise<MeetingPage>>>();

/** Meetings that are read together at one moment; more of them share nothing for that moment. */
const mostShared = 1000;

/** What the town reads on the night of a meeting: one statement for all who ask for it at once. */
export function readMeetingPage(house: House, slug: string): Promise<MeetingPage> {
  const bySlug = readers.getOrInsertComputed(house, () => new Map());
  // Addresses are made up by readers too: what is remembered of them may not grow for ever.
  if (bySlug.size >= mostShared && !bySlug.has(slug)) bySlug.clear();
  return bySlug.getOrInsertComputed(slug, () => askedTogether(() => readOnce(house, slug)))();
}

async function readOnce(house: House, slug: string): Promise<MeetingPage> {
  const page = await pageOfMeeting(house.database, house.council, slug);
  const council = councilOf(page?.council ?? null);
  return page === null || !isForAnybody(page.meeting)
    ? { ...nothing, council }
    : { ...page, council };
}

function isForAnybody(meeting: PageOfMeeting['meeting']): boolean {
  return meeting !== null && isPublicMeeting(meeting.legalForm, meeting);
}

/** What is told of a meeting that is not there, and of one that nobody else may know of. */
const nothing = {
  meeting: null,
  state: null,
  published_at: null,
  withdrawn_at: null,
  html: null,
  young_html: null,
} as const;
