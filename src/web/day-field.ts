import { type Day, dayOf } from '#calendar/day.ts';

type Form = Readonly<Record<string, string | undefined>>;

/**
 * The day typed into the three boxes called `name`; null when all are empty, undefined when it is no day.
 *
 * A year has four digits: 26 would be a year of the Romans, and a role would run from then.
 */
export function dayTyped(form: Form, name: string): Day | null | undefined {
  const typed = partsTyped(form, name);
  if (typed.every((part) => part === '')) return null;
  if (!/^\d{1,2} \d{1,2} \d{4}$/.test(typed.join(' '))) return undefined;
  const [dayOfMonth, month, year] = typed.map(Number);
  return dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0) ?? undefined;
}

/** What was typed into the three boxes called `name`, to be shown again: day, month, year. */
export function partsTyped(form: Form, name: string): readonly [string, string, string] {
  const part = (which: string) => (form[`${name}-${which}`] ?? '').trim();
  return [part('day'), part('month'), part('year')];
}

/** `day` as the three boxes show it. */
export function partsOf(day: Day | null): readonly [string, string, string] {
  if (day === null) return ['', '', ''];
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [String(Number(dayOfMonth)), String(Number(month)), year];
}
