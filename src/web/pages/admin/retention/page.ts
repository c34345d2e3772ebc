import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, type Refusal, refused } from '#use-cases/outcome.ts';
import { previewRetention, type RetentionLine } from '#use-cases/retention/preview-retention.ts';
import { endHold, holdData, setRetention } from '#use-cases/retention/set-retention.ts';
import { type Answer, goTo, notFound } from '../../../answer.ts';
import { dayTyped, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { named } from '../../../named.ts';
import { page } from '../../../page.ts';

type Form = Readonly<Record<string, string | undefined>>;
type Change = (house: House, administrator: SignedIn, form: Form) => Promise<Outcome> | Outcome;

/** How long each class of data is kept, what goes tonight, and what must stay for now. */
export const retentionPage = page({
  path: '/admin/retention',
  may: 'change settings',
  template: 'admin/retention/page.njk',
  show: ({ house, person, query }) => printed(house, person, {}, named(said, query.done)),
  async act({ house, person, form }) {
    const change = named(changes, form.do);
    if (change === null) return goTo('/admin/retention');
    const changed = await change(house, person, form);
    if (changed.done) return goTo(`/admin/retention?done=${form.do}`);
    const wrong = wrongForm(besideItsBox(changed.because, form));
    return { ...(await printed(house, person, form, null)), ...wrong };
  },
});

const said: Readonly<Record<string, string>> = {
  set: 'Set. It counts from the day you gave.',
  hold: 'Held. None of it goes until the hold is ended.',
  'end-hold': 'The hold is ended. What is due goes tonight.',
};

const changes: Readonly<Record<string, Change>> = {
  set: (house, administrator, form) => {
    const { dataClass = '', days = '', reason = '' } = form;
    const from = dayTyped(form, boxName('from', form));
    if (!from) return refused('not valid', 'Enter a real day, like 28 8 2026.', 'from');
    return setRetention(house, administrator, { dataClass, days: wholeNumber(days), from, reason });
  },
  hold: (house, administrator, { dataClass = '', reason = '' }) =>
    holdData(house, administrator, { dataClass, reason }),
  'end-hold': (house, administrator, { hold = '', reason = '' }) =>
    endHold(house, administrator, { hold, reason }),
};

async function printed(
  house: House,
  reader: SignedIn,
  form: Form,
  whatIsDone: string | null,
): Promise<Answer> {
  const lines = await previewRetention(house, reader);
  if (lines === null) return notFound();
  return {
    heading: 'How long things are kept',
    said: whatIsDone,
    lines: lines.map((line) => ({ ...line, slug: slugOf(line.name), goes: whatGoes(line) })),
    going: lines.filter(({ due, holds }) => due > 0 && holds.length === 0).length,
    form,
    boxes: partsTyped(form, boxName('from', form)),
    wrong: {},
  };
}

function whatGoes({ due, holds }: RetentionLine): string {
  if (due === 0) return 'Nothing goes tonight.';
  const count = due.toLocaleString('en-GB');
  if (holds.length === 0) return due === 1 ? '1 goes tonight.' : `${count} go tonight.`;
  return due === 1 ? '1 is due and is held.' : `${count} are due and are held.`;
}

/** Every class has its own boxes on the one page: a fault names those of the form that was sent. */
function besideItsBox(because: Refusal, form: Form): Refusal {
  const { field } = because;
  return field === undefined ? because : { ...because, field: boxName(field, form) };
}

function boxName(field: string, { do: does, dataClass = '', hold = '' }: Form): string {
  return `${does}-${field}-${does === 'end-hold' ? hold : slugOf(dataClass)}`;
}

function slugOf(name: string): string {
  return name.replaceAll(' ', '-');
}

function wholeNumber(typed: string): number {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}
