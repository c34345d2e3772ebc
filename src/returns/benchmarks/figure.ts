import type { OfficialSeriesId } from './series.ts';

/**
 * A number the Department for Education has published, for one place and one year.
 *
 * Published means safe: these have been through the department’s own disclosure
 * control, so they may be kept and shown as they are, signs included.
 */
export type OfficialFigure = {
  readonly series: OfficialSeriesId;
  /** The release it was read from, named by the newest year in the file: each restates earlier years. */
  readonly vintage: number;
  /** The year in which the reporting year ended: 2025 is the year to 31 March 2025. */
  readonly period: number;
  readonly place: Place;
  /** Null when the file has a sign in its place. */
  readonly value: number | null;
  readonly sign: Sign | null;
};

/** England, one of its nine regions, or a council. */
export type Place = {
  readonly level: 'England' | 'region' | 'council';
  /** The council’s three-digit code, which outlives reorganisation; else the statistics code. */
  readonly code: string;
  /** The code at the Office for National Statistics in that year. */
  readonly ons: string;
  readonly name: string;
  /** The region’s statistics code, London whole; null for England. */
  readonly region: string | null;
};

/** What stands where there is no number, and what it means. */
export const signs = {
  c: 'hidden to protect confidentiality',
  z: 'does not apply',
  x: 'not available',
  k: 'more than nothing, but rounds to nothing',
  low: 'more than nothing, but rounds to nothing',
  u: 'too unreliable to give',
} as const;

export type Sign = keyof typeof signs;

/** The nine regions have a statistics code; Inner and Outer London are parts of one of them. */
const london = { code: 'E12000007', parts: ['E13000001', 'E13000002'] } as const;

/** The code of the region that `code` names or is part of. */
export function wholeRegion(code: string): string {
  const parts: readonly string[] = london.parts;
  return parts.includes(code) ? london.code : code;
}

/** A cell of an official file as a number, a sign, or null when it is neither. */
export function readValue(cell: string): { value: number } | { sign: Sign } | null {
  const text = cell.trim();
  if (/^-?\d{1,3}(,?\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/.test(text)) {
    return { value: Number(text.replaceAll(',', '')) };
  }
  const sign = text.toLowerCase();
  return isSign(sign) ? { sign } : null;
}

function isSign(text: string): text is Sign {
  return Object.hasOwn(signs, text);
}
