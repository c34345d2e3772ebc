import { roles } from '#access/roles.ts';
import { londonDayOf } from '#calendar/london.ts';
import { refused } from '#use-cases/outcome.ts';
import { invitePerson } from '#use-cases/people/invite-person.ts';
import { readRole } from '#use-cases/people/manage-roles.ts';
import { dayTyped, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import type { Form } from '../person/change-account.ts';

/** Invites somebody, with a role by date. */
export const invitePage = page({
  path: '/admin/invite',
  may: 'manage people',
  template: 'admin/invite/page.njk',
  show: ({ query }) => printed({ email: query.email ?? '' }),
  async act({ house, person, form }) {
    const role = readRole(form.role ?? '');
    const from = dayTyped(form, 'from');
    const until = dayTyped(form, 'until');
    if (role === null) return again(form, 'Choose what they will be.', 'role');
    if (from === undefined) return again(form, notADay, 'from');
    if (until === undefined) return again(form, notADay, 'until');
    const { name = '', email = '' } = form;
    const days = { from: from ?? londonDayOf(house.now()), until };
    const invited = await invitePerson(house, person, { name, email, role, ...days });
    if (!invited.done) return { ...printed(form), ...wrongForm(invited.because) };
    return {
      heading: 'Invited',
      invited: { ...invited, name },
      link: invited.isMailed ? null : invited.link,
    };
  },
});

const notADay = 'Enter a real day, like 28 8 2026.';

function again(form: Form, say: string, field: string) {
  return { ...printed(form), ...wrongForm(refused('not valid', say, field).because) };
}

function printed(form: Form) {
  return {
    heading: 'Invite somebody',
    form,
    boxes: { from: partsTyped(form, 'from'), until: partsTyped(form, 'until') },
    everyRole: [
      { value: '', text: 'Choose a role' },
      ...Object.entries(roles).map(([value, text]) => ({ value, text })),
    ],
    wrong: {},
  };
}
