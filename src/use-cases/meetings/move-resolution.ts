import type { SignedIn } from '#access/person.ts';
import { isFilled } from '#governance/attendance.ts';
import {
  type ResolutionKind,
  type ResolutionState,
  type Vote,
  whyNotNext,
  whyNotVoted,
} from '#governance/resolution.ts';
import { type ResolutionTable, resolutionsOf } from '#store/meetings/items.ts';
import {
  addResolution,
  changeResolution,
  type MotionTable,
  motionsOf,
  resolutionToChange,
} from '#store/meetings/resolutions.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { atMeeting, type MeetingAtWork, whyNothingIsDecided } from './at-meeting.ts';

/** A resolution as it is moved. */
export type MovedResolution = {
  readonly meeting: string;
  readonly item: string;
  readonly kind: ResolutionKind;
  readonly words: string;
  /** The membership of whoever moves it. */
  readonly movedBy: string;
  /** The item the public is to be excluded from; '' for any other resolution. */
  readonly excludesFrom: string;
};

/** Writes down a resolution that somebody moves; the same words under the same item are moved once. */
export function moveResolution(
  house: House,
  person: SignedIn,
  moved: MovedResolution,
): Promise<Outcome<{ readonly resolution: string }>> {
  return atMeeting(house, person, moved.meeting, async (at) => {
    const { tx, items } = at;
    const item = items.find(({ item_id }) => item_id === moved.item);
    if (item === undefined) return refused('not found', 'There is no such item.');
    const wrong = whyNotMoved(at, moved);
    if (wrong !== null) return wrong;
    const words = moved.words.trim();
    const before = await resolutionsOf(tx, house.council, [moved.item]);
    const same = before.find((one) => one.words === words && one.state !== 'withdrawn');
    if (same !== undefined) return { done: true, resolution: same.resolution_id };
    const key = { council_id: house.council, resolution_id: crypto.randomUUID() };
    const excluded = items.find(({ item_id }) => item_id === moved.excludesFrom);
    await addResolution(
      tx,
      { ...key, item_id: item.item_id, kind: moved.kind, state: 'moved', words, resolved_at: null },
      {
        ...key,
        ...notVoted,
        moved_by: moved.movedBy,
        excludes_from: excluded?.item_id ?? null,
        paragraph: excluded?.paragraph ?? null,
      },
    );
    await at.log('wrote down a resolution that was moved');
    return { done: true, resolution: key.resolution_id };
  });
}

function whyNotMoved(
  at: MeetingAtWork,
  { words, movedBy, excludesFrom }: MovedResolution,
): ReturnType<typeof refused> | null {
  if (words.trim() === '') return refused('not valid', 'Write what is resolved.', 'resolution');
  const nothing = whyNothingIsDecided(at);
  if (nothing !== null) return refused('wrong order', nothing, 'resolution');
  if (!mayBring(at, movedBy)) {
    return refused('not valid', 'Choose who moves it, of those who are present.', 'movedBy');
  }
  if (excludesFrom === '') return null;
  const excluded = at.items.find(({ item_id }) => item_id === excludesFrom);
  return excluded?.classification === 'exempt'
    ? null
    : refused(
        'not valid',
        'The public is excluded by resolution from an exempt item. Choose one.',
        'excludesFrom',
      );
}

/** Whether somebody is in the room and may bring a resolution: where there are votes, those who have one. */
function mayBring({ members }: MeetingAtWork, membership: string): boolean {
  const member = members.find((one) => one.membership === membership);
  if (member === undefined || !isFilled(member)) return false;
  return member.hasVote || !members.some(({ hasVote }) => hasVote);
}

/** How a resolution goes on. */
export type NextStep = {
  readonly meeting: string;
  readonly resolution: string;
  readonly to: ResolutionState;
  /** Who seconds it; '' for every other step. */
  readonly secondedBy: string;
  /** How the vote went; null where none was taken. */
  readonly vote: Vote | null;
};

/** Moves a resolution on: seconded, carried, lost, deferred, withdrawn, each in its order. */
export function resolve(house: House, person: SignedIn, step: NextStep): Promise<Outcome> {
  return atMeeting(house, person, step.meeting, async (at) => {
    const { tx } = at;
    const found = await resolutionUnder(at, step.resolution);
    if (found === null) return refused('not found', 'There is no such resolution.');
    // A second press of the same button changes nothing.
    if (found.state === step.to) return { done: true };
    const wrong = whyNotOn(at, found, step) ?? (await whyNotSeconded(at, found, step));
    if (wrong !== null) return wrong;
    const isOver = step.to !== 'seconded';
    await changeResolution(
      tx,
      found,
      { state: step.to, resolved_at: isOver ? house.now() : null },
      motionChange(step),
    );
    await at.log(`wrote down that a resolution was ${step.to}`);
    return { done: true };
  });
}

/** The resolution `id`, if it was moved at this meeting. */
async function resolutionUnder(
  { tx, actor, items }: MeetingAtWork,
  id: string,
): Promise<ResolutionTable | null> {
  if (!isId(id)) return null;
  const found = await resolutionToChange(tx, actor.council, id);
  return items.some(({ item_id }) => item_id === found?.item_id) ? found : null;
}

function whyNotOn(
  at: MeetingAtWork,
  { state }: ResolutionTable,
  { to, vote }: NextStep,
): ReturnType<typeof refused> | null {
  const order = whyNotNext(state, to);
  if (order !== null) return refused('wrong order', order);
  const nothing = to === 'withdrawn' ? null : whyNothingIsDecided(at);
  if (nothing !== null) return refused('wrong order', nothing);
  if (vote === null) return null;
  const voters = at.members.filter((member) => member.hasVote && isFilled(member)).length;
  const miscounted = whyNotVoted(to, vote, voters);
  return miscounted === null ? null : refused('not valid', miscounted, 'inFavour');
}

async function whyNotSeconded(
  at: MeetingAtWork,
  { council_id, resolution_id }: ResolutionTable,
  { to, secondedBy }: NextStep,
): Promise<ReturnType<typeof refused> | null> {
  if (to !== 'seconded') return null;
  const [motion] = await motionsOf(at.tx, council_id, [resolution_id]);
  if (motion?.moved_by === secondedBy) {
    return refused('not valid', 'Somebody else has to second it.', 'secondedBy');
  }
  return mayBring(at, secondedBy)
    ? null
    : refused('not valid', 'Choose who seconds it, of those who are present.', 'secondedBy');
}

function motionChange({ to, secondedBy, vote }: NextStep): Partial<MotionTable> {
  if (to === 'seconded') return { seconded_by: secondedBy };
  if (vote === null) return {};
  return { in_favour: vote.inFavour, against: vote.against, abstained: vote.abstained };
}

const notVoted = { seconded_by: null, in_favour: null, against: null, abstained: null } as const;
