import { paragraphsOf } from './numbered-paragraphs.ts';
import { referencesIn } from './reference.ts';

/** Words that say something has become better. */
const better =
  /\b(?:improv(?:ed|ement|ements|es|ing)|better than (?:last|before)|(?:significant|good|excellent|tremendous|strong|clear) (?:progress|impact|evidence)|on track|risen|gone up|has increased|have increased|has reduced|have reduced|fewer than (?:last|before)|outperform\w*)\b/i;

/** A sentence that claims something has become better and shows nothing for it. */
export type Claim = { readonly sentence: string; readonly found: string };

/**
 * The claims of improvement in `text` that stand in a paragraph with no released
 * figure, no decision and no young person’s voice beside them.
 */
export function unsupportedClaims(text: string): readonly Claim[] {
  return paragraphsOf(text)
    .filter((paragraph) => !hasEvidence(paragraph))
    .flatMap((paragraph) =>
      paragraph.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
        const found = better.exec(sentence)?.[0];
        return found === undefined ? [] : [{ sentence: sentence.trim(), found }];
      }),
    );
}

function hasEvidence(paragraph: string): boolean {
  return referencesIn(paragraph).some(({ reference }) =>
    ['figure', 'chart', 'decision', 'voice'].includes(reference.kind),
  );
}
