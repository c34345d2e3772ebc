import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { type ActionStatus, silentOwners, statusOn } from '#governance/action-status.ts';
import { ageBandOf } from '#governance/late-action.ts';
import { actionsOf, type KeptAction } from '#store/actions/actions.ts';
import { escalationsOf } from '#store/actions/escalations.ts';
import { type CarriedResolution, carriedSince } from '#store/actions/resolutions.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { type Origin, originOf } from './origin.ts';
import { type JudgedTarget, judgedTarget } from './released-of.ts';
import { maySeeAction, readerOf } from './whose-actions.ts';

/** An action as its readers see it on one day. */
export type ActionRead = KeptAction & {
  readonly bodyName: string;
  readonly status: ActionStatus;
  readonly ageBand: string | null;
  /** The agencies that have told nothing for more than a month. */
  readonly silent: readonly string[];
  /** Whether the reader owns a part of it. */
  readonly isMine: boolean;
};

/** Every action `person` may read, by the day it is due. */
export async function readActions(
  house: House,
  person: SignedIn,
): Promise<Outcome<{ readonly actions: readonly ActionRead[]; readonly today: Day }>> {
  if (!may(person.roles, 'follow actions')) return noSuchAction;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const reader = await readerOf(tx, house, person, today);
    const all = await actionsOf(tx, house.council, {});
    const nameOf = (body: string) => reader.bodies.get(body)?.name ?? '';
    const actions = all
      .filter((action) => maySeeAction(reader, action))
      .map((action) => asRead(action, { bodyName: nameOf(action.body), person, today }));
    return { done: true, actions, today };
  });
}

/** The whole record of an action, for those who follow it. */
export type ActionRecord = {
  readonly action: ActionRead;
  readonly origin: Origin | null;
  /** What the released figures say of its test; null for a test in words. */
  readonly judged: JudgedTarget | null;
  readonly told: readonly { readonly told: string; readonly on_day: Day }[];
  /** What the body carried since the action began, for the clerk who records a decision. */
  readonly carried: readonly CarriedResolution[];
  readonly today: Day;
};

/** The record of one action; to whoever may not read it there is none. */
export async function readActionRecord(
  house: House,
  person: SignedIn,
  id: string,
): Promise<Outcome<{ readonly record: ActionRecord }>> {
  if (!may(person.roles, 'follow actions') || !isId(id)) return noSuchAction;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const reader = await readerOf(tx, house, person, today);
    const [action] = await actionsOf(tx, house.council, { id });
    if (action === undefined || !maySeeAction(reader, action)) return noSuchAction;
    const bodyName = reader.bodies.get(action.body)?.name ?? '';
    const carried = await carriedSince(tx, house.council, action.begunOn);
    const record = {
      action: asRead(action, { bodyName, person, today }),
      origin: await originOf(tx, house.council, action.origin),
      judged: await judgedTarget(tx, house.council, action.test.target),
      told: await escalationsOf(tx, house.council, `action:${id}`),
      carried: carried.filter(({ body }) => body === action.body),
      today,
    };
    return { done: true, record };
  });
}

type Reading = { readonly bodyName: string; readonly person: SignedIn; readonly today: Day };

function asRead(action: KeptAction, { bodyName, person, today }: Reading): ActionRead {
  return {
    ...action,
    bodyName,
    status: statusOn(action, today),
    ageBand: ageBandOf(action, today),
    silent: silentOwners(action, today).map(({ agency }) => agency),
    isMine: action.owners.some((owner) => owner.person === person.id),
  };
}

const noSuchAction = refused('not found', 'There is no such action.');
