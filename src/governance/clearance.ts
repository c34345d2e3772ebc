import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';

/** Whose eyes a report passes before: two own a text of theirs in it, the others comment. */
export type ClearancePart = 'finance' | 'legal' | 'executive member' | 'director';

/** The officer or member whom each part asks, as the printed table calls them. */
export const officerOf: Readonly<Record<ClearancePart, string>> = {
  finance: 'Section 151 officer',
  legal: 'Borough solicitor',
  'executive member': 'Executive member',
  director: 'Director',
};

/** What one of them was asked and said. */
export type Clearance = {
  readonly part: ClearancePart;
  /** Who was asked; empty where nobody was. */
  readonly name: string;
  readonly isSought: boolean;
  readonly soughtOn: Day | null;
  readonly due: Day | null;
  /** Their own text in the report (finance, legal), or their comments on it. */
  readonly words: string;
  /** Whether the author took the comments in; null until somebody says so. */
  readonly isIncluded: boolean | null;
  /** Why comments that were sought are not in the report. */
  readonly reason: string;
  readonly signed: Signature | null;
};

/** Who put their name to a text, for whom, and when. */
export type Signature = {
  readonly by: string;
  /** Whom a deputy signed for; null for whoever was asked. */
  readonly onBehalfOf: string | null;
  readonly at: Instant;
};

/** A row of the printed table: whose comments were sought, and whether they are in the report. */
export type SoughtRow = {
  readonly officer: string;
  readonly name: string;
  readonly sought: 'Yes' | 'No';
  readonly included: 'Yes' | 'No' | 'Not yet';
  readonly reason: string;
};

/** Whether the text of `part` belongs to whoever clears it. */
export function ownsItsText(part: ClearancePart): boolean {
  return part === 'finance' || part === 'legal';
}

/** The table of comments sought and comments included, in the order officers are asked. */
export function soughtTable(clearance: readonly Clearance[]): readonly SoughtRow[] {
  const parts = Object.keys(officerOf) as readonly ClearancePart[];
  return parts.map((part) => {
    const found = clearance.find((one) => one.part === part);
    return {
      officer: officerOf[part],
      name: found?.name ?? '',
      sought: found?.isSought === true ? 'Yes' : 'No',
      included: includedOf(found),
      reason: found?.reason ?? '',
    };
  });
}

function includedOf(found: Clearance | undefined): SoughtRow['included'] {
  if (found === undefined || !found.isSought) return 'No';
  // Their own text is in the report because they signed it.
  if (ownsItsText(found.part)) return found.signed === null ? 'Not yet' : 'Yes';
  if (found.isIncluded === null) return 'Not yet';
  return found.isIncluded ? 'Yes' : 'No';
}
