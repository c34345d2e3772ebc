/** What the desk answers when it cannot do what was asked: one sentence, saying what to do. */
export type Refused = { readonly refused: string };

/** A refusal in the words of `sentence`. */
export function refused(sentence: string): Refused {
  return { refused: sentence };
}
