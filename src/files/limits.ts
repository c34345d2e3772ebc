/** The largest file that is opened, in bytes: many times the size of any council’s return. */
export const largestFileBytes = 100 * 1024 * 1024;

/** The most lines a file is read for. */
export const mostLines = 1_000_000;

/** The most cells of a row that are kept. */
export const mostCells = 200;

/** The longest line, in characters, that can belong to a table. */
export const longestLine = 1_000_000;

/** The most elements an XML file is read for. */
export const mostElements = 2_000_000;

/** How deeply the elements of an XML file may lie within each other; a return needs five. */
export const deepestElement = 100;

/** A number of bytes as people say it: '1.0 GB'. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1024 ** 3) return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
  if (bytes >= 1024 ** 2) return `${Math.round(bytes / 1024 ** 2)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} kB`;
}
