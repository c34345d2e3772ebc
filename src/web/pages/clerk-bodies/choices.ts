import { legalForms } from '#law/legal-forms.ts';

/** One line of a choice. */
export type Choice = { readonly value: string; readonly text: string };

/** Every legal form a body can have. */
export function formChoices(): readonly Choice[] {
  return [
    { value: '', text: 'Choose' },
    ...Object.entries(legalForms).map(([value, { title }]) => ({ value, text: title })),
  ];
}

/** `choices` after one that chooses nothing. */
export function withNone(text: string, choices: readonly Choice[]): readonly Choice[] {
  return [{ value: '', text }, ...choices];
}
