import { measures } from './definitions/index.ts';
import type { Measure } from './measure.ts';

/** The measure with this code in the catalogue, such as 'S01'; null when there is none. */
export function measureByCode(code: string): Measure | null {
  return byCode.get(code) ?? null;
}

/** The measure with this address, such as 'three-or-more-placements'; null when there is none. */
export function measureById(id: string): Measure | null {
  return byId.get(id) ?? null;
}

/** The part a breakdown of `measure` names, '' for the whole; null when it is no breakdown of it. */
export function partOf(
  measure: Measure,
  breakdown: Readonly<Record<string, string>>,
): string | null {
  const [[key, part] = [null, ''], ...more] = Object.entries(breakdown);
  if (more.length > 0 || key !== (measure.split?.key ?? null)) return null;
  return key === null || measure.split?.groups.includes(part) ? part : null;
}

const byCode = new Map(measures.map((measure) => [measure.code, measure]));
const byId = new Map(measures.map((measure) => [measure.id, measure]));
