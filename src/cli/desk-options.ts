import { type Day, readDay } from '#calendar/day.ts';
import { councilNamed } from '#law/councils.ts';
import type { Council } from '#measures/figures-file.ts';

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
  return day === null ? `‘${text}’ is not a day. Write it --as-at 2026-03-31.` : { day };
}

/** How many month ends `text` asks for, or a sentence about it. */
export function readMonths(text: string | undefined): number | string {
  const months = Number(text ?? '0');
  const isFine = Number.isInteger(months) && months >= 0 && months <= 120;
  return isFine ? months : 'The months are a whole number from 0 to 120: --months 12.';
}
