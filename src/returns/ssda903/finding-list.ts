import type { Finding } from '../finding.ts';

const mostOfOneKind = 500;

/**
 * Findings as they are made.
 *
 * After the five hundredth of one kind in one column of one file the rest are
 * counted, and said in one sentence: a column in the wrong form is one trouble.
 */
export class FindingList {
  private readonly kept: Finding[] = [];
  private readonly counts = new Map<string, { times: number; last: Finding }>();

  /** Adds `finding`. */
  add(finding: Finding): void {
    const kind = `${finding.file}\n${finding.code}\n${finding.field}`;
    const count = this.counts.get(kind) ?? { times: 0, last: finding };
    this.counts.set(kind, { times: count.times + 1, last: finding });
    if (count.times < mostOfOneKind) this.kept.push(finding);
  }

  /** All of them, with a sentence for each kind that was too many to list. */
  all(): readonly Finding[] {
    const rest = [...this.counts.values()].filter(({ times }) => times > mostOfOneKind);
    return [...this.kept, ...rest.map(({ times, last }) => moreLike(last, times - mostOfOneKind))];
  }
}

function moreLike(finding: Finding, more: number): Finding {
  const where = finding.field === null ? finding.file : `${finding.file}, ${finding.field}`;
  const lines = more === 1 ? '1 more line has' : `${more} more lines have`;
  return { ...finding, line: null, say: `${where}: ${lines} the same trouble.` };
}
