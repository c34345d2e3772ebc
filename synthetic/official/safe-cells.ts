import type { OfficialRow } from './rows.ts';

/** A count and its percentage as an official file prints them: numbers or signs. */
export type Cells = readonly [count: string, percent: string];

/** The cells of a region or the country: counts to the nearest ten, percentages of the true counts. */
export function roundedCells(rows: readonly OfficialRow[]): readonly Cells[] {
  return rows.map((row) => {
    if (row.is !== 'a count') return unusualCells(row);
    const percent = percentOf(row);
    const isLost = percent === '0' && row.count > 0;
    return [String(Math.round(row.count / 10) * 10), isLost ? 'k' : percent];
  });
}

/**
 * The cells of a council: true counts, but one to five is `c`, and so is the
 * smallest of those that would give it back.
 */
export function councilCells(rows: readonly OfficialRow[]): readonly Cells[] {
  const hidden = hiddenRows(rows);
  return rows.map((row) => {
    if (row.is !== 'a count') return unusualCells(row);
    return hidden.has(row) ? ['c', 'c'] : [String(row.count), percentOf(row)];
  });
}

function unusualCells(row: OfficialRow): Cells {
  return row.is === 'a mean' ? [row.count.toFixed(1), 'z'] : ['z', 'z'];
}

function percentOf({ count, outOf }: OfficialRow): string {
  if (outOf === null || outOf === 0) return 'z';
  return String(Math.floor((count * 100) / outOf + 0.5));
}

function hiddenRows(rows: readonly OfficialRow[]): ReadonlySet<OfficialRow> {
  const counted = rows.filter((row) => row.is === 'a count');
  const hidden = new Set(counted.filter((row) => isSmall(row.count) && !mayBeSmall(row.label)));
  for (const kin of Map.groupBy(counted, ({ kinship }) => kinship).entries()) {
    const [kinship, those] = kin;
    const alone = those.filter((row) => hidden.has(row));
    if (kinship === null || alone.length !== 1) continue;
    const other = smallestOf(those.filter((row) => !hidden.has(row) && row.count > 0));
    if (other !== null) hidden.add(other);
  }
  return hidden;
}

function isSmall(count: number): boolean {
  return count >= 1 && count <= 5;
}

/** How many nothing is known of may be told, however few. */
function mayBeSmall(label: string): boolean {
  return label === 'Total information not known' || label === 'No information';
}

function smallestOf(rows: readonly OfficialRow[]): OfficialRow | null {
  return rows.reduce<OfficialRow | null>(
    (least, row) => (least === null || row.count < least.count ? row : least),
    null,
  );
}
