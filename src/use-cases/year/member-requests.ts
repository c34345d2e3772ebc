import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, daysBetween } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { type Actor, within } from '#store/database.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import type { OpenTransaction } from '#store/tables.ts';
import {
  type MemberRequestTable,
  requestToAnswer,
  saveRequest,
} from '#store/year/member-requests.ts';
import { addProgrammeItem } from '#store/year/programme.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { tellPerson, tellThoseWhoMay } from '../tell-people.ts';
import { withBody } from './with-body.ts';

/** The most a request may say: it is a question, not a report. */
const longestRequest = 500;

/** Asks a body to look at something. */
export function askForReport(
  house: House,
  person: SignedIn,
  { body: slug, words }: { readonly body: string; readonly words: string },
): Promise<Outcome<{ readonly id: string }>> {
  return withBody(house, person, { permission: 'ask as a member', slug }, async (work) => {
    const asked = words.trim();
    if (asked === '') return refused('not valid', 'Say what you would like to know.', 'words');
    if (asked.length > longestRequest) {
      return refused('not valid', `Use at most ${longestRequest} characters.`, 'words');
    }
    const { tx, actor, body } = work;
    const id = crypto.randomUUID();
    await saveRequest(tx, {
      council_id: house.council,
      request_id: id,
      body_id: body.body_id,
      person_id: person.id,
      words: asked,
      asked_on: londonDayOf(house.now()),
      state: 'asked',
      reason: '',
      answered_on: null,
      programme_item_id: null,
    });
    const subject = `member request:${id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'asked for a report', subject });
    const link = `/clerk/programme/${body.slug}`;
    await tellThoseWhoMay(tx, house, 'plan the year', {
      kind: 'reminder',
      link,
      about: subject,
      by: person.id,
    });
    return { done: true, id };
  });
}

/** Accepts a request: it goes on the programme, and whoever asked is told. */
export function acceptRequest(
  house: House,
  person: SignedIn,
  { request: id, meeting: slug }: { readonly request: string; readonly meeting: string },
): Promise<Outcome> {
  return answer(house, person, id, async (tx, request) => {
    const meeting = slug === '' ? null : await meetingNamed(tx, house.council, slug);
    if (slug !== '' && meeting?.body_id !== request.body_id) {
      return refused('not valid', 'Choose a meeting of this body.', 'meeting');
    }
    const item = await addProgrammeItem(tx, house.council, {
      body_id: request.body_id,
      meeting_id: meeting?.meeting_id ?? null,
      title: request.words,
      about: '',
      purpose: 'scrutinise',
      source: 'member request',
      source_id: id,
    });
    return { done: true, state: 'accepted', reason: '', item };
  });
}

/** Declines a request and says why; whoever asked is told. */
export function declineRequest(
  house: House,
  person: SignedIn,
  { request: id, reason }: { readonly request: string; readonly reason: string },
): Promise<Outcome> {
  return answer(house, person, id, async () => {
    const said = reason.trim();
    if (said === '') return refused('not valid', 'Say why, for whoever asked.', 'reason');
    return { done: true, state: 'declined', reason: said, item: null };
  });
}

/** How long requests waited for an answer, in days on average; null before any was answered. */
export function averageWaitDays(
  requests: readonly { readonly askedOn: Day; readonly answeredOn: Day | null }[],
): number | null {
  const waits = requests.flatMap(({ askedOn, answeredOn }) =>
    answeredOn === null ? [] : [daysBetween(askedOn, answeredOn)],
  );
  if (waits.length === 0) return null;
  return Math.round(waits.reduce((sum, days) => sum + days, 0) / waits.length);
}

type Answered = {
  readonly state: 'accepted' | 'declined';
  readonly reason: string;
  readonly item: string | null;
};

async function answer(
  house: House,
  person: SignedIn,
  id: string,
  decide: (tx: OpenTransaction, request: MemberRequestTable) => Promise<Outcome<Answered>>,
): Promise<Outcome> {
  if (!may(person.roles, 'plan the year')) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const request = isId(id) ? await requestToAnswer(tx, house.council, id) : null;
    if (request === null) return refused('not found', 'There is no such request.');
    if (request.state !== 'asked') return refused('wrong order', 'It has been answered already.');
    const answered = await decide(tx, request);
    if (!answered.done) return answered;
    await keepAnswer(tx, house, actor, { ...request, ...answeredRow(answered, house) });
    return { done: true };
  });
}

function answeredRow({ state, reason, item }: Answered, house: House) {
  return { state, reason, programme_item_id: item, answered_on: londonDayOf(house.now()) };
}

async function keepAnswer(
  tx: OpenTransaction,
  house: House,
  actor: Actor,
  request: MemberRequestTable,
): Promise<void> {
  await saveRequest(tx, request);
  const subject = `member request:${request.request_id}`;
  await recordInAudit(tx, actor, { at: house.now(), did: `${request.state} a request`, subject });
  await tellPerson(tx, house, request.person_id, {
    kind: 'reminder',
    link: '/member/requests',
    about: `${subject}:${request.state}`,
    by: actor.person ?? '',
  });
}
