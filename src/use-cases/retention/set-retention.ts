import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, readDay } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { type DataClassName, dataClassNames, otherClasses } from '#store/retention/data-classes.ts';
import { addHold, releaseHold, setDaysKept, takeTurnAt } from '#store/retention/retention.ts';
import type { House } from '../house.ts';
import { tooLong } from '../length-of-words.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';

const noSuchHold = 'There is no such hold, or it has ended.';
const mayNot = 'Only an administrator may change how long things are kept.';

/** What an administrator asks for: how long a class is kept, from which day, and why. */
type AskedPeriod = {
  readonly dataClass: string;
  readonly days: number;
  readonly from: string;
  readonly reason: string;
};

/** Sets how many days a class of data is kept, from a day on. */
export async function setRetention(
  house: House,
  administrator: SignedIn,
  asked: AskedPeriod,
): Promise<Outcome> {
  if (!may(administrator.roles, 'change settings')) return refused('may not', mayNot);
  const name = classNamed(asked.dataClass);
  if (name === null) return refused('not found', 'There is no such class of data.');
  const from = readDay(asked.from);
  const fault = faultOf(name, asked.days, from, londonDayOf(house.now()));
  if (fault !== null) return fault;
  const reason = asked.reason.trim();
  const unsaid = faultOfReason(reason, 'Say why it changes.');
  if (unsaid !== null) return unsaid;
  const actor = { council: house.council, person: administrator.id };
  const at = house.now();
  return within(house.database, 'app_house', actor, async (tx) => {
    await takeTurnAt(tx, name);
    const set = { reason, set_at: at, set_by: administrator.id };
    await setDaysKept(tx, { data_class: name, days: asked.days, from_day: from as Day, ...set });
    await recordInAudit(tx, actor, {
      at,
      did: `set retention to ${asked.days} days from ${from}`,
      subject: name,
    });
    return { done: true };
  });
}

/** Holds a class of data back from removal until the hold is ended. */
export async function holdData(
  house: House,
  administrator: SignedIn,
  asked: { readonly dataClass: string; readonly reason: string },
): Promise<Outcome<{ hold: string }>> {
  if (!may(administrator.roles, 'change settings')) return refused('may not', mayNot);
  const name = classNamed(asked.dataClass);
  if (name === null) return refused('not found', 'There is no such class of data.');
  const reason = asked.reason.trim();
  const unsaid = faultOfReason(reason, 'Say why it must stay.');
  if (unsaid !== null) return unsaid;
  const actor = { council: house.council, person: administrator.id };
  const hold = crypto.randomUUID();
  const at = house.now();
  return within(house.database, 'app_house', actor, async (tx) => {
    await takeTurnAt(tx, name);
    const held = { hold_id: hold, held_at: at, held_by: administrator.id };
    await addHold(tx, { ...held, data_class: name, reason });
    await recordInAudit(tx, actor, { at, did: `held ${name}`, subject: `hold ${hold}` });
    return { done: true, hold };
  });
}

/** Ends a hold: what is due goes the next night. */
export async function endHold(
  house: House,
  administrator: SignedIn,
  asked: { readonly hold: string; readonly reason: string },
): Promise<Outcome> {
  if (!may(administrator.roles, 'change settings')) return refused('may not', mayNot);
  if (!isId(asked.hold)) return refused('not found', noSuchHold);
  const why = asked.reason.trim();
  const unsaid = faultOfReason(why, 'Say why it need not stay.');
  if (unsaid !== null) return unsaid;
  const actor = { council: house.council, person: administrator.id };
  const at = house.now();
  return within(house.database, 'app_house', actor, async (tx) => {
    const isEnded = await releaseHold(tx, asked.hold, { at, by: administrator.id, why });
    if (!isEnded) return refused('not found', noSuchHold);
    await recordInAudit(tx, actor, { at, did: 'ended a hold', subject: `hold ${asked.hold}` });
    return { done: true };
  });
}

function classNamed(text: string): DataClassName | null {
  return dataClassNames.find((name) => name === text) ?? null;
}

function faultOfReason(reason: string, whenMissing: string) {
  return reason === '' ? refused('not valid', whenMissing, 'reason') : tooLong(reason, 'reason');
}

function faultOf(name: DataClassName, days: number, from: Day | null, today: Day) {
  const least = name === 'audit log' ? otherClasses['audit log'].days : 1;
  if (!Number.isInteger(days) || days < least || days > 36_525) {
    return refused('not valid', `Enter a whole number of days, ${least} or more.`, 'days');
  }
  if (from === null || from < today) {
    return refused('not valid', 'The first day must be today or later.', 'from');
  }
  return null;
}
