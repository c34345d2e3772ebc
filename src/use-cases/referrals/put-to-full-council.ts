import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import {
  type AppraisalTable,
  addAppraisal,
  appraisals,
  keepAppraisalHeld,
} from '#store/referrals/appraisals.ts';
import { whyNotPublic } from '../actions/why-not-public.ts';
import { whyNotTheseWords } from '../actions/words.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { changeWhatIsReferred } from './change.ts';

/** The appraisal as an item of full council. */
export type NewAppraisal = {
  readonly body: string;
  readonly on: Day;
  readonly title: string;
  readonly cabinetMember: string;
  readonly shadowMember: string;
  readonly youngPeople: string;
};

/**
 * Plans the appraisal of a body as full council’s own item.
 *
 * The cabinet member and their shadow present it together, and young people
 * speak; it is no part of the portfolio holder’s report.
 */
export async function planAppraisal(
  house: House,
  person: SignedIn,
  planned: NewAppraisal,
): Promise<Outcome> {
  const { title, cabinetMember, shadowMember, youngPeople } = planned;
  const wrong =
    whyNotTheseWords(title, 'title', 'Write the title of the item.') ??
    whyNotTheseWords(cabinetMember, 'cabinet', 'Write which cabinet member presents it.') ??
    whyNotTheseWords(shadowMember, 'shadow', 'Write which shadow member presents it.') ??
    whyNotTheseWords(youngPeople, 'young', 'Write which group of young people speaks.') ??
    whyNotPublic(youngPeople, 'young');
  if (wrong !== null) return wrong;
  if (cabinetMember.trim().toLowerCase() === shadowMember.trim().toLowerCase()) return twoMembers;
  if (planned.on < londonDayOf(house.now())) return past;
  return changeWhatIsReferred(
    house,
    person,
    { did: 'planned the appraisal at full council', subject },
    async (tx) => {
      const all = await bodies(tx, house.council);
      if (!all.some(({ body_id }) => body_id === planned.body)) return noSuchBody;
      const isNew = await addAppraisal(tx, {
        council_id: house.council,
        appraisal_id: crypto.randomUUID(),
        body_id: planned.body,
        on_day: planned.on,
        title: title.trim(),
        cabinet_member: cabinetMember.trim(),
        shadow_member: shadowMember.trim(),
        young_people: youngPeople.trim(),
        what_was_said: '',
        held_on: null,
      });
      return isNew ? null : sameDay;
    },
  );
}

/** Writes down that full council heard the appraisal, and what was said. */
export async function keepAppraisal(
  house: House,
  person: SignedIn,
  {
    appraisal,
    words,
    on,
  }: { readonly appraisal: string; readonly words: string; readonly on: Day },
): Promise<Outcome> {
  const wrong =
    whyNotTheseWords(words, 'words', 'Write what was said.') ?? whyNotPublic(words, 'words');
  if (wrong !== null) return wrong;
  if (on > londonDayOf(house.now())) return notYetHeld;
  return changeWhatIsReferred(
    house,
    person,
    { did: 'recorded the appraisal at full council', subject },
    async (tx) => {
      const kept =
        isId(appraisal) &&
        (await keepAppraisalHeld(tx, house.council, appraisal, { words: words.trim(), on }));
      return kept ? null : noSuchAppraisal;
    },
  );
}

/** Every appraisal at full council, newest first. */
export async function readAppraisals(
  house: House,
  person: SignedIn,
): Promise<
  Outcome<{
    readonly appraisals: readonly AppraisalTable[];
    readonly bodies: readonly { readonly id: string; readonly name: string }[];
    readonly today: Day;
  }>
> {
  if (!may(person.roles, 'follow actions')) return noSuchPage;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const all = (await bodies(tx, house.council)).filter(({ ended_on }) => ended_on === null);
    return {
      done: true,
      appraisals: await appraisals(tx, house.council),
      bodies: all.map(({ body_id, name }) => ({ id: body_id, name })),
      today,
    };
  });
}

const subject = 'full council';
const noSuchPage = refused('not found', 'There is no such page.');
const noSuchBody = refused('not valid', 'Choose the body it appraises.', 'body');
const noSuchAppraisal = refused('not found', 'There is no such item that waits.');
const twoMembers = refused(
  'not valid',
  'The shadow member is somebody else than the cabinet member: both present it.',
  'shadow',
);
const past = refused('not valid', 'That day is past. Give one that is to come.', 'on');
const sameDay = refused('wrong order', 'This appraisal is planned for that day already.');
const notYetHeld = refused('not valid', 'That day is still to come.', 'on');
