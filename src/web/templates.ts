import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { type Day, readDay } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Prints `template` (a path from `web/pages/`) with what a page answered. */
export type Print = (template: string, printed: object) => string;

/** The printer of pages: our templates, the GOV.UK components, and a few ways to say things. */
export function openTemplates(): Print {
  const folders = [here('pages'), here('.'), here('../../node_modules/govuk-frontend/dist')];
  const environment = nunjucks.configure(folders, { autoescape: true, throwOnUndefined: false });
  environment.addGlobal('asset', assetAddress());
  environment.addFilter('trim', trimmed);
  environment.addFilter('day', sayDay);
  environment.addFilter('month', sayMonth);
  environment.addFilter('moment', sayMoment);
  environment.addFilter('number', sayNumber);
  return (template, printed) => environment.render(template, printed);
}

/** Friday 28 August 2026, from '2026-08-28' or a moment on that day in London. */
export function sayDay(text: string): string {
  return said(text, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** August 2026, from any day in it or moment of it. */
export function sayMonth(text: string): string {
  return said(text, { month: 'long', year: 'numeric' });
}

/** Friday 28 August 2026 at 14:05, London time, from a moment. */
export function sayMoment(text: string): string {
  const london = Temporal.Instant.from(text).toZonedDateTimeISO('Europe/London');
  return `${sayDay(london.toPlainDate().toString())} at ${london.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** 12,183 from 12183. */
export function sayNumber(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count);
}

function said(text: string, form: Intl.DateTimeFormatOptions): string {
  const named = dayIn(text);
  if (named === null) return text;
  return Temporal.PlainDate.from(named).toLocaleString('en-GB', form).replace(',', '');
}

function dayIn(text: string): Day | null {
  return text.includes('T') ? londonDayOf(instant(text)) : readDay(text);
}

/** The macros call `trim` everywhere; the one that comes with nunjucks takes most of a page’s time. */
function trimmed(text: unknown): string {
  const { copySafeness } = nunjucks.runtime as unknown as {
    copySafeness: (from: unknown, to: string) => string;
  };
  return copySafeness(text, String(text ?? '').trim());
}

/** Where the built file called `name` is served, with its fingerprint. */
function assetAddress(): (name: string) => string {
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(here('../../.build/manifest.json'), 'utf8'),
  );
  return (name) => {
    const address = manifest[name];
    if (address === undefined)
      throw new Error(`No built file is called ${name}: run npm run build`);
    return address;
  };
}
