/**
 * Whether `text` is something other than a figures file that may describe children.
 *
 * A figures file is one JSON object. Whatever begins otherwise (a table, XML, a
 * PDF, a workbook) is treated as a return, so that nobody is shown what is in
 * it: the words that refuse it quote nothing.
 */
export function looksLikeReturn(text: string): boolean {
  return !/^\uFEFF?\s*\{/.test(text);
}
