import type { Source } from '#law/source.ts';

/** A source as a generated page prints it, with the day it was read or the fact that it was not. */
export function sourceInWords({ title, provision, url, readOn }: Source): string {
  const read = readOn === null ? 'not yet read at that address' : `read on ${readOn}`;
  return `[${title}](${url}), ${provision} (${read})`;
}
