/** Why something was not done: never a fault of ours, always a sentence for the person who asked. */
export type Refusal = {
  readonly kind: 'may not' | 'not found' | 'wrong order' | 'not valid' | 'too many tries';
  /** What is wrong and what to do. */
  readonly say: string;
  /** The form field it is about, when it is about one. */
  readonly field?: string;
};

/** What a use case answers: what was done, or why not. */
export type Outcome<Done extends object = object> =
  | ({ readonly done: true } & Done)
  | { readonly done: false; readonly because: Refusal };

/** The answer of a use case that did not do it: why, in a sentence, and the form field it is about. */
export function refused(
  kind: Refusal['kind'],
  say: string,
  field?: string,
): { readonly done: false; readonly because: Refusal } {
  return { done: false, because: field === undefined ? { kind, say } : { kind, say, field } };
}
