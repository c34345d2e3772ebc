/**
 * The age at which most people can read `text`, in years; null for a text too short to say.
 *
 * Flesch and Kincaid’s school year, which counts words to a sentence and syllables
 * to a word, and five years added: a hint to the writer and no verdict.
 */
export function readingAgeYears(text: string): number | null {
  const words = wordsOf(text);
  if (words.length < 10) return null;
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((one) => wordsOf(one).length > 0).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const schoolYear =
    0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round(schoolYear + 5));
}

/** How many words `text` has. */
export function wordCount(text: string): number {
  return wordsOf(text).length;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** Groups of vowels, a silent e at the end apart. */
function syllablesIn(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}
