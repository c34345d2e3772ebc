import { type Day, day, dayNumber, daysAfter } from './day.ts';

declare const isInstant: unique symbol;

/**
 * A moment, written 'YYYY-MM-DDTHH:MM:SS.mmmZ': always UTC, always to the millisecond.
 *
 * Instants compare with `<` and pass through JSON and SQL unchanged. Nothing
 * here knows what time it is: the moment is handed in from above.
 */
export type Instant = string & { readonly [isInstant]: true };

/** The moment written in `text`. Throws RangeError unless it is written as above. */
export function instant(text: string): Instant {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.exec(text);
  if (parts === null) throw new RangeError('Not a moment, written YYYY-MM-DDTHH:MM:SS.mmmZ');
  day(parts[1] ?? '');
  return text as Instant;
}

/** The moment `minutes` after `start`; before it, when negative. */
export function minutesAfter(start: Instant, minutes: number): Instant {
  return instantAt(millisecondsOf(start) + Math.round(minutes * 60_000));
}

/** Milliseconds from `start` to `end`; negative when `end` comes first. */
export function millisecondsBetween(start: Instant, end: Instant): number {
  return millisecondsOf(end) - millisecondsOf(start);
}

/** The UTC day on which `moment` falls. */
export function utcDayOf(moment: Instant): Day {
  return day(moment.slice(0, 10));
}

/** Milliseconds since 1 January 1970, as computers count them. */
export function millisecondsOf(moment: Instant): number {
  const hours = Number(moment.slice(11, 13));
  const minutes = Number(moment.slice(14, 16));
  const seconds = Number(moment.slice(17, 19));
  const inDay = ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(moment.slice(20, 23));
  return dayNumber(utcDayOf(moment)) * 86_400_000 + inDay;
}

/** The moment `milliseconds` after the start of 1970. */
export function instantAt(milliseconds: number): Instant {
  const days = Math.floor(milliseconds / 86_400_000);
  const rest = milliseconds - days * 86_400_000;
  const two = (count: number) => String(count).padStart(2, '0');
  const time = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map((part) =>
    two(Math.floor(part)),
  );
  const written = `${daysAfter(day('1970-01-01'), days)}T${time.join(':')}.${String(rest % 1000).padStart(3, '0')}Z`;
  return written as Instant;
}
