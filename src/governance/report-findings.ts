/** The parts of a report as its authors open them, one at a time. */
export type PartName =
  | 'header'
  | 'summary'
  | 'recommendations'
  | 'sections'
  | 'policy'
  | 'impact'
  | 'risks'
  | 'papers'
  | 'appendices'
  | 'clearance'
  | 'screen';

/** Something the report still needs. */
export type ReportFinding = {
  readonly part: PartName;
  /** What is missing and what to do. */
  readonly say: string;
  /** Whether the report cannot be final while it stands; otherwise it is a question to its author. */
  readonly isInTheWay: boolean;
};

/** What stands in the way of a final report. */
export function inTheWay(part: PartName, say: string): ReportFinding {
  return { part, say, isInTheWay: true };
}

/** A question to the author, who may leave it. */
export function askedOf(part: PartName, say: string): ReportFinding {
  return { part, say, isInTheWay: false };
}
