import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import { endAccount } from '#use-cases/people/end-account.ts';
import {
  appointDeputy,
  dismissDeputy,
  giveRole,
  readRole,
  setLastDayOfRole,
  takeRoleAway,
} from '#use-cases/people/manage-roles.ts';
import { askForSecondFactorReset } from '#use-cases/people/reset-second-factor.ts';
import { dayTyped } from '../../../day-field.ts';
import { named } from '../../../named.ts';

/** The fields of the form an administrator sent. */
export type Form = Readonly<Record<string, string | undefined>>;

type Change = (
  house: House,
  administrator: SignedIn,
  person: string,
  form: Form,
) => Promise<Outcome> | Outcome;

/** Does what one of the forms on somebody’s page asks, by the name of its button. */
export async function changeAccount(
  house: House,
  administrator: SignedIn,
  person: string,
  form: Form,
): Promise<Outcome> {
  const change = named(changes, form.do);
  if (change === null) return refused('not found', 'There is no such change.');
  return change(house, administrator, person, form);
}

const changes: Readonly<Record<string, Change>> = {
  give: (house, administrator, person, form) => {
    const role = readRole(form.role ?? '');
    if (role === null) return refused('not valid', 'Choose a role.', 'role');
    const from = dayTyped(form, 'from');
    if (from === undefined) return notADay('from');
    const until = dayTyped(form, 'until');
    if (until === undefined) return notADay('until');
    return giveRole(house, administrator, { person, role, from: from ?? today(house), until });
  },
  'last-day': async (house, administrator, person, form) => {
    const grant = form.grant ?? '';
    const boxes = lastDayBoxes(grant);
    const until = dayTyped(form, boxes);
    if (until === undefined) return notADay(boxes);
    const set = await setLastDayOfRole(house, administrator, { person, grant, until });
    if (set.done || set.because.field !== 'until') return set;
    return refused(set.because.kind, set.because.say, boxes);
  },
  take: (house, administrator, person, form) =>
    takeRoleAway(house, administrator, { person, grant: form.grant ?? '' }),
  appoint: (house, administrator, person, form) => {
    const from = dayTyped(form, 'deputyFrom');
    if (from === undefined) return notADay('deputyFrom');
    const until = dayTyped(form, 'deputyUntil');
    if (until === undefined || until === null) {
      return refused('not valid', 'Enter the last day they stand in.', 'deputyUntil');
    }
    const { grant = '', deputy = '' } = form;
    if (grant === '') return refused('not valid', 'Choose the role they stand in for.', 'grant');
    if (deputy === '') return refused('not valid', 'Choose who stands in.', 'deputy');
    const days = { from: from ?? today(house), until };
    return appointDeputy(house, administrator, { person, grant, deputy, ...days });
  },
  dismiss: (house, administrator, person, form) =>
    dismissDeputy(house, administrator, { person, deputyship: form.deputyship ?? '' }),
  'ask-reset': (house, administrator, person, form) =>
    askForSecondFactorReset(house, administrator, {
      person,
      why: named(waysToKnow, form.why) ?? '',
    }),
  'end-account': (house, administrator, person) => endAccount(house, administrator, person),
};

/** What the boxes for the last day of a role that somebody holds are called: each role has its own. */
export function lastDayBoxes(grant: string): string {
  return `last-${grant}`;
}

/** How an administrator knows that it is them who lost it: kept in the audit log, so never free words. */
const waysToKnow: Readonly<Record<string, string>> = {
  'in-person': 'met in person',
  video: 'seen on a video call',
  manager: 'confirmed by their manager',
};

function notADay(field: string) {
  return refused('not valid', 'Enter a real day, like 28 8 2026.', field);
}

function today(house: House): Day {
  return londonDayOf(house.now());
}
