import type { SignedIn } from '#access/person.ts';
import { type MinutedItem, publicMinutes } from '#governance/minutes.ts';
import { isPublicMeeting } from '#governance/public-meeting.ts';
import type { ResolutionState } from '#governance/resolution.ts';
import { publishDecision } from '#store/actions/published-decisions.ts';
import { changeMinutes } from '#store/meetings/minutes.ts';
import { keepPublishedMinutes } from '#store/meetings/published-minutes.ts';
import { changeProgrammeItem, programmeItemsFor } from '#store/year/programme.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { redrawPack } from '../packs/redraw-pack.ts';
import { atMeeting, type MeetingAtWork } from './at-meeting.ts';
import { judgeMinutes } from './judge-minutes.ts';
import { writtenMeeting } from './minutes-record.ts';

/**
 * Publishes the draft minutes of a meeting, and every decision of its open items.
 *
 * Of a meeting that is not public, the public is given nothing. Done again after
 * a correction, it writes over what stood there.
 */
export function publishMinutes(
  house: House,
  person: SignedIn,
  { meeting: slug }: { readonly meeting: string },
): Promise<Outcome> {
  return atMeeting(house, person, slug, async (at) => {
    const { tx, meeting, minutes } = at;
    const { record } = await writtenMeeting(tx, house.council, meeting);
    const { reasons } = await judgeMinutes(tx, meeting, record, person.id);
    if (reasons.length > 0) return refused('not valid', reasons.join(' '));
    if (isPublic(at)) {
      await keepPublishedMinutes(tx, {
        council_id: house.council,
        meeting: meeting.slug,
        state: 'published',
        published_at: house.now(),
        minutes: publicMinutes(record),
      });
      await publishDecisions(at, record.items);
    }
    await markHeard(at);
    await changeMinutes(tx, minutes, { state: 'published' });
    await redrawPack(tx, house, meeting.meeting_id);
    await at.log('published the minutes of a meeting');
    return { done: true };
  });
}

function isPublic({ body, meeting }: MeetingAtWork): boolean {
  return isPublicMeeting(body.legal_form, { kind: meeting.kind, day: meeting.on_day });
}

/** What was decided under open items; what is kept back has no public decision. */
async function publishDecisions(
  { tx, actor, meeting, body }: MeetingAtWork,
  items: readonly MinutedItem[],
): Promise<void> {
  for (const item of items.filter(({ classification }) => classification === 'open')) {
    for (const { id, kind, words, state } of item.resolutions) {
      if (!isDecided(state)) continue;
      await publishDecision(tx, {
        council_id: actor.council,
        decision_id: id,
        meeting: meeting.slug,
        body_name: body.name,
        on_day: meeting.on_day,
        item_title: item.title,
        kind,
        words,
        state,
      });
    }
  }
}

function isDecided(
  state: ResolutionState,
): state is Exclude<ResolutionState, 'moved' | 'seconded'> {
  return state !== 'moved' && state !== 'seconded';
}

/** What was planned for a meeting that was held, and stood on its agenda, has been delivered. */
async function markHeard({ tx, actor, meeting, items }: MeetingAtWork): Promise<void> {
  if (meeting.state !== 'held') return;
  const planned = await programmeItemsFor(tx, actor.council, meeting.meeting_id);
  for (const { programme_item_id, item_id, title, state } of planned) {
    const heard = items.find((item) => item.item_id === item_id || item.title === title);
    if (state !== 'planned' || heard === undefined) continue;
    await changeProgrammeItem(tx, actor.council, programme_item_id, {
      item_id: heard.item_id,
      state: 'delivered',
      delivered_on: meeting.on_day,
    });
  }
}
