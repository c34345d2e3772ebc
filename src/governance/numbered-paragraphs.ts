import { referencesIn } from './reference.ts';
import type { ReportLayout, ReportSection } from './report.ts';

/** A paragraph with the number it has on paper: ‘19’, or ‘2.3’ by section. */
export type NumberedParagraph = { readonly number: string; readonly words: string };

/** A section with its paragraphs; by section, it has a number of its own. */
export type NumberedSection = {
  readonly number: string;
  readonly heading: string;
  readonly paragraphs: readonly NumberedParagraph[];
};

/** A report’s paragraphs in order, and where each name that a text gave one stands. */
export type Numbered = {
  readonly recommendations: readonly NumberedParagraph[];
  readonly sections: readonly NumberedSection[];
  /** The number of each named paragraph, by its name. */
  readonly places: ReadonlyMap<string, string>;
};

/**
 * The paragraphs of `text`: what has an empty line before it.
 *
 * A list or a table belongs to the paragraph above it, as it does on paper.
 */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  for (const block of text.split(/\n\s*\n/).map((one) => one.trim())) {
    const above = paragraphs.at(-1);
    if (block === '') continue;
    if (above !== undefined && /^(?:[-*+] |\d+[.)] |\|)/.test(block)) {
      paragraphs[paragraphs.length - 1] = `${above}\n\n${block}`;
    } else paragraphs.push(block);
  }
  return paragraphs;
}

/** `recommendations` and `sections` numbered as `layout` says. */
export function numbered(
  recommendations: readonly string[],
  sections: readonly ReportSection[],
  layout: ReportLayout,
): Numbered {
  const asked = recommendations.map((words, index) => ({ number: String(index + 1), words }));
  let paragraph = layout === 'through' ? asked.length : 0;
  const inOrder = sections.map(({ heading, words }, index): NumberedSection => {
    const section = layout === 'through' ? '' : String(index + 1);
    const paragraphs = paragraphsOf(words).map((one, place) => ({
      number: section === '' ? String(++paragraph) : `${section}.${place + 1}`,
      words: one,
    }));
    return { number: section, heading, paragraphs };
  });
  const all = [...asked, ...inOrder.flatMap(({ paragraphs }) => paragraphs)];
  return { recommendations: asked, sections: inOrder, places: new Map(all.flatMap(namesOf)) };
}

function namesOf({ number, words }: NumberedParagraph): readonly (readonly [string, string])[] {
  return referencesIn(words).flatMap(({ reference }) =>
    reference.kind === 'label' ? [[reference.label, number] as const] : [],
  );
}
