import type { Finding } from '../finding.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { columnsOf } from './layout.ts';

/** A council that is like another in what its families live with, and how closely. */
export type Neighbour = {
  /** The council whose neighbour it is, by its three-digit code. */
  readonly of: string;
  readonly code: string;
  /** 1 is the most alike. */
  readonly rank: number;
  /** How alike, in the model’s own words: 'Very close'. */
  readonly closeness: string;
};

/** The statistical neighbours in `sheet`, or null when it is not the neighbour model. */
export function readNeighbourFile(
  sheet: Sheet,
): { readonly neighbours: readonly Neighbour[]; readonly findings: readonly Finding[] } | null {
  const at = columnsOf(sheet);
  const council = at('old_la_code');
  const ranks = rankColumns(at);
  if (council === null || ranks.length === 0) return null;
  const neighbours: Neighbour[] = [];
  const findings: Finding[] = [];
  for (const row of sheet.rows) {
    for (const columns of ranks) {
      const neighbour = neighbourIn(row, council, columns);
      if (neighbour === null) findings.push(unreadable(sheet, row, columns.rank));
      else neighbours.push(neighbour);
    }
  }
  return { neighbours, findings };
}

function neighbourIn(row: SheetRow, council: number, columns: RankColumns): Neighbour | null {
  const cell = (column: number) => (row.cells[column] ?? '').trim();
  const of = cell(council);
  const code = cell(columns.code);
  if (!isCouncilCode(of) || !isCouncilCode(code)) return null;
  return { of, code, rank: columns.rank, closeness: cell(columns.closeness) };
}

type RankColumns = { readonly rank: number; readonly code: number; readonly closeness: number };

function rankColumns(at: (name: string) => number | null): readonly RankColumns[] {
  const found: RankColumns[] = [];
  for (let rank = 1; rank <= 10; rank += 1) {
    const code = at(`SN_${rank}`);
    const closeness = at(`SN_${rank}P`);
    if (code !== null && closeness !== null) found.push({ rank, code, closeness });
  }
  return found;
}

function isCouncilCode(text: string): boolean {
  return /^\d{3}$/.test(text);
}

function unreadable(sheet: Sheet, row: SheetRow, rank: number): Finding {
  return {
    severity: 'error',
    code: 'unreadable-neighbour',
    say: `${sheet.file}, line ${row.line}: neighbour ${rank} is not a council’s three-digit code. It is left out: load the file as it was published.`,
    file: sheet.file,
    line: row.line,
    field: `SN_${rank}`,
  };
}
