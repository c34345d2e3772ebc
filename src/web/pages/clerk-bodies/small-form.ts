import type { Day } from '#calendar/day.ts';
import { type Outcome, type Refusal, refused } from '#use-cases/outcome.ts';
import { type Answer, type FormError, goTo, notFound, type Printed } from '../../answer.ts';
import { dayTyped } from '../../day-field.ts';
import { named } from '../../named.ts';

/** The fields of a form that was sent. */
export type Sent = Readonly<Record<string, string | undefined>>;

/** What a page of several small forms prints when one of them was not taken. */
export type WrongSmallForm = {
  /** Which of the forms it is: what its hidden field called `about` said. */
  readonly about: string;
  readonly form: Sent;
  readonly errors: readonly FormError[];
  readonly wrong: Readonly<Record<string, { readonly text: string }>>;
};

/** No form was sent, or the one that was has been taken. */
export const noWrongForm: WrongSmallForm = { about: '', form: {}, errors: [], wrong: {} };

/** `refusal` as the form that was sent prints it: the ids of its fields begin with what it is about. */
export function wrongSmallForm(form: Sent, { say, field }: Refusal): WrongSmallForm {
  const about = form.about ?? '';
  if (field === undefined) return { about, form, errors: [{ text: say }], wrong: {} };
  const errors = [{ text: say, href: `#${about}-${field}` }];
  return { about, form, errors, wrong: { [field]: { text: say } } };
}

/** The day typed into the boxes called `name` of the form that was sent; null when it is none. */
export function daySent(form: Sent, name: string): Day | null {
  return dayTyped(form, `${form.about ?? ''}-${name}`) ?? null;
}

/** What a small form does, by the name its button carries. */
export type SmallForms<Asked> = Readonly<
  Record<string, (asked: Asked, form: Sent) => Promise<Outcome>>
>;

/** Does what the small form that was sent asks for, and answers with the page it stands on. */
export async function answerSmallForm<Asked>(
  forms: SmallForms<Asked>,
  asked: Asked,
  form: Sent,
  page: { readonly address: string; readonly printed: () => Promise<Printed | null> },
): Promise<Answer> {
  const does = named(forms, form.do);
  const outcome = await (does?.(asked, form) ?? noSuchForm);
  if (outcome.done) return goTo(`${page.address}?done=${form.do ?? ''}`);
  if (outcome.because.kind === 'not found') return notFound();
  const shown = await page.printed();
  if (shown === null) return notFound();
  return { ...shown, done: '', ...wrongSmallForm(form, outcome.because) };
}

const noSuchForm = refused('not found', 'There is no such form.');
