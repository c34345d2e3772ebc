import type { SignedIn } from '#access/person.ts';
import { roles } from '#access/roles.ts';
import type { House } from '#use-cases/house.ts';
import { inviteAgain } from '#use-cases/people/invite-person.ts';
import { readPeople, readPerson } from '#use-cases/people/read-people.ts';
import { agreeToSecondFactorReset } from '#use-cases/people/reset-second-factor.ts';
import { type Answer, goTo, notFound } from '../../../answer.ts';
import { partsOf, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { named } from '../../../named.ts';
import { page } from '../../../page.ts';
import { changeAccount, type Form, lastDayBoxes } from './change-account.ts';

/** One person as an administrator sees them: roles by date, deputies, and the way out. */
export const personPage = page({
  path: '/admin/people/:person',
  may: 'manage people',
  template: 'admin/person/page.njk',
  show: ({ house, person, params, query }) =>
    printed(house, person, params.person, { said: named(said, query.done) }),
  async act({ house, person, params, form }) {
    if (form.do === 'agree' || form.do === 'invite') {
      const invite = form.do === 'agree' ? agreeToSecondFactorReset : inviteAgain;
      const invited = await invite(house, person, params.person);
      if (!invited.done) return printed(house, person, params.person, wrongForm(invited.because));
      const link = invited.isMailed ? null : invited.link;
      return printed(house, person, params.person, { said: said[form.do], link });
    }
    const changed = await changeAccount(house, person, params.person, form);
    if (changed.done) return goTo(`/admin/people/${params.person}?done=${form.do}`);
    const { because } = changed;
    if (because.kind === 'not found') return notFound();
    return printed(house, person, params.person, wrongForm(because), form);
  },
});

const said: Readonly<Record<string, string>> = {
  give: 'Given. It counts from the first day you set.',
  'last-day': 'The last day is set.',
  take: 'Taken away, from this moment on.',
  appoint: 'Appointed.',
  dismiss: 'No longer deputy, from this moment on.',
  'ask-reset': 'Asked. Another administrator has a day to agree.',
  agree:
    'Done, by two of you. They are signed out everywhere and start afresh by a new invitation.',
  'end-account': 'Ended. They are signed out everywhere.',
  invite: 'Invited again. The link before no longer works.',
};

async function printed(
  house: House,
  reader: SignedIn,
  id: string,
  more: Readonly<Record<string, unknown>>,
  form: Form = {},
): Promise<Answer> {
  const one = await readPerson(house, reader, id);
  if (one === null) return notFound();
  const everybody = (await readPeople(house, reader)) ?? [];
  const others = everybody.filter(
    ({ id: other, endedAt }) => other !== id && other !== reader.id && endedAt === null,
  );
  return {
    heading: one.name,
    one,
    isOneself: id === reader.id,
    roles: one.roles.map((grant) => ({
      ...grant,
      says: roles[grant.role],
      lastDay: lastDayBoxes(grant.id),
      parts: isSetting(form, grant.id)
        ? partsTyped(form, lastDayBoxes(grant.id))
        : partsOf(grant.until),
    })),
    deputies: one.deputies.map((deputy) => ({ ...deputy, says: roles[deputy.of.role] })),
    standsInFor: one.standsInFor.map((holder) => ({ ...holder, says: roles[holder.of.role] })),
    rolesHeld: one.roles.map((grant) => ({ value: grant.id, text: roles[grant.role] })),
    everyRole: [{ value: '', text: 'Choose a role' }, ...roleItems],
    others: [
      { value: '', text: 'Choose somebody' },
      ...others.map(({ id: value, name }) => ({ value, text: name })),
    ],
    mayAgree: one.waitingReset !== null && one.waitingReset.askedBy !== reader.id,
    wrong: {},
    form,
    boxes: {
      from: partsTyped(form, 'from'),
      until: partsTyped(form, 'until'),
      deputyFrom: partsTyped(form, 'deputyFrom'),
      deputyUntil: partsTyped(form, 'deputyUntil'),
    },
    ...more,
  };
}

/** Whether `form` was sent to set the last day of that role. */
function isSetting(form: Form, grant: string): boolean {
  return form.do === 'last-day' && form.grant === grant;
}

const roleItems = Object.entries(roles).map(([value, text]) => ({ value, text }));
