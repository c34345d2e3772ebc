import type { SignedIn } from '#access/person.ts';
import type { ResolutionState, Vote } from '#governance/resolution.ts';
import type { House } from '#use-cases/house.ts';
import { approveMinutes, signMinutes } from '#use-cases/meetings/approve-minutes.ts';
import { takeBackVoice, writeVoice } from '#use-cases/meetings/keep-minute.ts';
import { moveResolution, resolve } from '#use-cases/meetings/move-resolution.ts';
import { publishMinutes } from '#use-cases/meetings/publish-minutes.ts';
import {
  electChair,
  recordAttendance,
  sayWhatCame,
} from '#use-cases/meetings/record-attendance.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** What a resolution can do, in the order a clerk meets it. */
export const kinds = ['note', 'agree', 'recommend', 'refer', 'request', 'defer'] as const;
const attended = ['present', 'apologies', 'substitute', 'absent'] as const;
const outcomes = ['held', 'inquorate', 'adjourned', 'postponed', 'cancelled'] as const;
const steps = ['seconded', 'carried', 'lost', 'deferred', 'withdrawn'] as const;

/** Which of the page’s forms was sent, and what came of it. */
export function changed(
  house: House,
  person: SignedIn,
  meeting: string,
  form: Form,
): Promise<Outcome> | Outcome {
  const item = form.item ?? '';
  const { theme = '', words = '', voice = '', member = '' } = form;
  switch (form.do) {
    case 'came':
      return recordAttendance(house, person, { meeting, came: cameOf(form) });
    case 'chair':
      return electChair(house, person, { meeting, member });
    case 'voice':
      return writeVoice(house, person, { meeting, item, theme, words });
    case 'no-voice':
      return takeBackVoice(house, person, { meeting, item, voice });
    case 'publish':
      return publishMinutes(house, person, { meeting });
    case 'approve':
      return approveMinutes(house, person, { meeting, by: form.by ?? '' });
    case 'sign':
      return signMinutes(house, person, { meeting });
    default:
      return decided(house, person, meeting, form);
  }
}

function decided(
  house: House,
  person: SignedIn,
  meeting: string,
  form: Form,
): Promise<Outcome> | Outcome {
  const outcome = outcomes.find((one) => one === form.outcome);
  if (form.do === 'outcome') {
    return outcome === undefined
      ? refused('not valid', 'Choose what came of the meeting.', 'outcome')
      : sayWhatCame(house, person, { meeting, outcome });
  }
  const { item = '', words = '', movedBy = '', excludesFrom = '', resolution = '' } = form;
  if (form.do === 'move') {
    const kind = kinds.find((one) => one === form.kind) ?? 'note';
    return moveResolution(house, person, { meeting, item, kind, words, movedBy, excludesFrom });
  }
  const to = steps.find((one) => one === form.to);
  if (to === undefined) return refused('not valid', 'Choose what became of the resolution.', 'to');
  const vote = voteOf(form, to);
  if (vote === undefined) {
    return refused('not valid', 'Write all three numbers of the vote, or none.', 'inFavour');
  }
  const secondedBy = form.secondedBy ?? '';
  return resolve(house, person, { meeting, resolution, to, secondedBy, vote });
}

/** Undefined for a vote that is not counted whole. */
function voteOf(form: Form, to: ResolutionState): Vote | null | undefined {
  const typed = [form.inFavour, form.against, form.abstained].map((text) => (text ?? '').trim());
  if (to === 'seconded' || typed.every((text) => text === '')) return null;
  if (!typed.every((text) => /^\d{1,3}$/.test(text))) return undefined;
  const [inFavour = 0, against = 0, abstained = 0] = typed.map(Number);
  return { inFavour, against, abstained };
}

function cameOf(form: Form) {
  return Object.entries(form).flatMap(([name, word]) => {
    const came = attended.find((one) => one === word);
    if (!name.startsWith('came-') || came === undefined) return [];
    const member = name.slice('came-'.length);
    return [{ member, attended: came, substitute: form[`substitute-${member}`] ?? '' }];
  });
}
