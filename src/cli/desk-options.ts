import { type Day, readDay } from '#calendar/day.ts';
import { councilNamed } from '#law/councils.ts';
import type { Council } from '#measures/figures-file.ts';
import { sinceTheReturnsWeRead } from '#measures/sources.ts';

/** The council whose three-digit or statistics code `text` is, or a sentence about it. */
export function readCouncil(text: string | undefined): Council | string {
  if (text === undefined) return 'Say whose figures they are: --authority 883.';
  const council = councilNamed(text);
  if (council === null) {
    return `No council in England has the code ‘${text}’. Use its three digits or its ONS code: --authority 883.`;
  }
  return { code: council.code, ons: council.ons, name: council.name };
}

/** The day that `text` names, or a sentence about it. */
export function readAsAt(text: string | undefined): { readonly day: Day } | string {
  if (text === undefined) return 'Say the day the figures are of: --as-at 2026-03-31.';
  const day = readDay(text);
  if (day === null) return `‘${text}’ is not a day. Write it --as-at 2026-03-31.`;
  const { from } = sinceTheReturnsWeRead;
  return day < from ? `No return before ${from} is read. Choose a later day.` : { day };
}

/** How many month ends `text` asks for, or a sentence about it. */
export function readMonths(text = '0'): number | string {
  const months = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return months <= 120 ? months : 'The months are a whole number from 0 to 120: --months 12.';
}
