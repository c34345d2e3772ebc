import type { GivenPath } from '#files/from-disk.ts';

/**
 * The paths a command was given, each with the year said before it, if any.
 *
 * '2025-26=exports' says that what lies in exports is the return for 2025-26.
 */
export function inputPaths(written: readonly string[]): readonly GivenPath[] {
  return written.map((text) => {
    const said = /^(\d{4})-(\d{2})=(.+)$/s.exec(text);
    const start = Number(said?.[1]);
    const path = said?.[3];
    const isYear = path !== undefined && (start + 1) % 100 === Number(said?.[2]);
    return isYear ? { path, yearEnding: start + 1 } : { path: text, yearEnding: null };
  });
}
