import { type Day, dayOf, readDay } from '#calendar/day.ts';

/** The day in a cell, as 2026-05-20 or 20/05/2026; null for an empty cell, undefined for what is no day. */
export function dayInCell(text: string): Day | null | undefined {
  if (text === '') return null;
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (british === null) return readDay(text) ?? undefined;
  const [, date = '', month = '', year = ''] = british;
  return dayOf(Number(year), Number(month), Number(date)) ?? undefined;
}
