import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { exportPerson } from '#use-cases/people/export-person.ts';
import { type Found, findPerson } from '#use-cases/people/find-person.ts';
import { type Answer, goTo, notFound, send } from '../../../answer.ts';
import { type WrongForm, wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Where a person’s request to know what is held of them is answered: one search, one file. */
export const requestsPage = page({
  path: '/admin/requests',
  may: 'answer a person’s request',
  template: 'admin/requests/page.njk',
  show: ({ person }) => printed(person, null, {}),
  act({ house, person, form }) {
    if (form.do === 'find') return answerSearch(house, person, form);
    if (form.do === 'export') return answerExport(house, person, form);
    return goTo('/admin/requests');
  },
});

/** The words come in the form and not in the address, so that no browser keeps whom somebody looked up. */
async function answerSearch(
  house: House,
  reader: SignedIn,
  form: Form,
  fault?: WrongForm,
): Promise<Answer> {
  const found = await findPerson(house, reader, form.words ?? '');
  if (found.done) return printed(reader, found, form, fault);
  return printed(reader, null, form, fault ?? wrongForm(found.because));
}

async function answerExport(house: House, reader: SignedIn, form: Form): Promise<Answer> {
  const asked = { person: form.person ?? '', why: form.why ?? '' };
  const exported = await exportPerson(house, reader, asked);
  if (exported.done) {
    const type = 'application/json; charset=utf-8';
    return send({ type, body: exported.text, saveAs: `person-${asked.person}.json` });
  }
  const { because } = exported;
  return because.kind === 'not found'
    ? notFound()
    : answerSearch(house, reader, form, wrongForm(because));
}

function printed(reader: SignedIn, found: Found | null, form: Form, fault?: WrongForm): Answer {
  return {
    heading: 'When somebody asks what we hold of them',
    found,
    words: form.words ?? '',
    isAdministrator: may(reader.roles, 'manage people'),
    reasons,
    wrong: {},
    ...fault,
  };
}

const reasons = [
  { value: '', text: 'Choose' },
  { value: 'copy', text: 'They asked for a copy' },
  { value: 'correction', text: 'They say that something is wrong' },
  { value: 'complaint', text: 'They complained about what we keep' },
];
