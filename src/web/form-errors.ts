import type { Refusal } from '#use-cases/outcome.ts';
import type { FormError } from './answer.ts';

/** What a form prints when it was not taken: the summary, and the sentence beside each field. */
export type WrongForm = {
  readonly errors: readonly FormError[];
  /** By field, as the GOV.UK components take it. */
  readonly wrong: Readonly<Record<string, { readonly text: string }>>;
};

/** `refusal` as a form prints it. */
export function wrongForm(refusal: Refusal): WrongForm {
  const { field, say } = refusal;
  if (field === undefined) return { errors: [{ text: say }], wrong: {} };
  return { errors: [{ text: say, href: `#${field}` }], wrong: { [field]: { text: say } } };
}
