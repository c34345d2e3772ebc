import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import {
  keepAppraisal,
  planAppraisal,
  readAppraisals,
} from '#use-cases/referrals/put-to-full-council.ts';
import { type Answer, goTo, notFound } from '../../../answer.ts';
import { dayTyped, partsOf, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** The appraisal at full council: its own item, by cabinet and shadow member, where young people speak. */
export const fullCouncilPage = page({
  path: '/referrals/full-council',
  may: 'follow actions',
  template: 'referrals/council/page.njk',
  async show({ house, person, query }) {
    const shown = await printed(house, person, {});
    return shown === null ? notFound() : { ...shown, isDone: query.done === '1' };
  },
  async act({ house, person, form }): Promise<Answer> {
    const outcome = await change(house, person, form);
    if (outcome.done) return goTo('/referrals/full-council?done=1');
    const shown = await printed(house, person, form);
    if (shown === null || outcome.because.kind === 'not found') return notFound();
    return { ...shown, ...wrongForm(outcome.because) };
  },
});

async function change(house: House, person: SignedIn, form: Form): Promise<Outcome> {
  const isHeld = form.do === 'held';
  const on = dayTyped(form, isHeld ? 'held' : 'on');
  if (on === null || on === undefined) {
    return refused('not valid', 'Enter the day of the meeting.', isHeld ? 'held' : 'on');
  }
  const { appraisal = '', words = '' } = form;
  if (isHeld) return keepAppraisal(house, person, { appraisal, words, on });
  const { body = '', title = '', cabinet = '', shadow = '', young = '' } = form;
  return planAppraisal(house, person, {
    body,
    on,
    title,
    cabinetMember: cabinet,
    shadowMember: shadow,
    youngPeople: young,
  });
}

async function printed(house: House, person: SignedIn, form: Form) {
  const read = await readAppraisals(house, person);
  if (!read.done) return null;
  const { today } = read;
  const isTyped = form.do !== undefined;
  return {
    heading: 'At full council',
    appraisals: read.appraisals.map((one) => ({
      ...one,
      isTyped: form.appraisal === one.appraisal_id,
      canBeHeld: one.held_on === null && one.on_day <= today,
    })),
    bodies: read.bodies.map(({ id, name }) => ({ value: id, text: name })),
    on: partsTyped(form, 'on'),
    held: isTyped ? partsTyped(form, 'held') : partsOf(today),
    mayChange: may(person.roles, 'refer a matter'),
    form,
    wrong: {},
  };
}
