import { type Day, dayOfMonthOf, monthOf, yearOf } from '#calendar/day.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** ‘8 September 2026’, for sentences about a clash of days. */
export function sayDayShort(date: Day): string {
  return `${dayOfMonthOf(date)} ${months[monthOf(date) - 1]} ${yearOf(date)}`;
}
