import type { Finding } from '../finding.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { type OfficialFigure, readValue } from './figure.ts';
import { type Layout, layoutOf } from './layout.ts';
import { placeOf } from './place-of-row.ts';
import {
  isLabelled,
  type OfficialSeries,
  type OfficialSeriesId,
  officialSeries,
} from './series.ts';

/** What was understood of an official file, and what was not. */
export type OfficialFile = {
  /** The newest year in the file, which names the release; null when no row has a year. */
  readonly vintage: number | null;
  readonly figures: readonly OfficialFigure[];
  readonly findings: readonly Finding[];
};

/** The official figures in `sheet`, or null when its headings are not an official file’s. */
export function readOfficialFile(sheet: Sheet): OfficialFile | null {
  const layout = layoutOf(sheet);
  if (layout === null) return null;
  const vintage = newestYear(sheet, layout);
  if (vintage === null) {
    return { vintage, figures: [], findings: [noYear(sheet)] };
  }
  const seriesOf = seriesByLabels(layout);
  const figures: OfficialFigure[] = [];
  const findings: Finding[] = [];
  for (const row of sheet.rows) {
    for (const series of seriesOf(row)) {
      const read = figureIn(sheet, row, layout, { series, vintage });
      if ('say' in read) findings.push(read);
      else figures.push(read);
    }
  }
  return {
    vintage,
    figures,
    findings: figures.length + findings.length === 0 ? [nothingCompared(sheet)] : findings,
  };
}

/** Which series the rows of a file belong to, each pair of labels looked up once. */
function seriesByLabels(layout: Layout): (row: SheetRow) => readonly KnownSeries[] {
  const known = new Map<string, readonly KnownSeries[]>();
  return (row) => {
    const labels = layout.filters.map((column) => row.cells[column] ?? '');
    const key = labels.join('\n');
    const found = known.get(key) ?? seriesLabelled(labels);
    known.set(key, found);
    return found;
  };
}

type KnownSeries = OfficialSeries & { readonly id: OfficialSeriesId };

function seriesLabelled(labels: readonly string[]): readonly KnownSeries[] {
  const [group = '', part] = labels;
  const all: readonly KnownSeries[] = officialSeries;
  return all.filter((series) => {
    if (!isLabelled(group, series.group)) return false;
    return series.part === null
      ? part === undefined
      : part !== undefined && isLabelled(part, series.part);
  });
}

function figureIn(
  sheet: Sheet,
  row: SheetRow,
  layout: Layout,
  of: { readonly series: KnownSeries; readonly vintage: number },
): OfficialFigure | Finding {
  const column = valueColumn(layout, of.series);
  if (column === null) return noColumn(sheet, row, of.series);
  const period = yearIn(row, layout);
  if (period === null) return unreadable(sheet, row, layout.period, 'a year');
  const place = placeOf(row, layout);
  if (place === null) return unreadable(sheet, row, layout.level, 'England, a region or a council');
  const read = readValue(row.cells[column] ?? '');
  if (read === null)
    return unreadable(sheet, row, column, 'a number or one of the signs c, z, x, k');
  return {
    series: of.series.id,
    vintage: of.vintage,
    period,
    place,
    value: 'value' in read ? read.value : null,
    sign: 'sign' in read ? read.sign : null,
  };
}

/** Means are published in the column of counts, with a sign where their percentage would be. */
function valueColumn(layout: Layout, series: OfficialSeries): number | null {
  switch (series.unit) {
    case 'count':
    case 'score':
      return layout.values.count;
    case 'percent':
      return layout.values.percent;
    case 'per-10000':
      return layout.values.rate;
  }
}

function newestYear(sheet: Sheet, layout: Layout): number | null {
  let newest: number | null = null;
  for (const row of sheet.rows) {
    const year = yearIn(row, layout);
    if (year !== null && (newest === null || year > newest)) newest = year;
  }
  return newest;
}

function yearIn(row: SheetRow, layout: Pick<Layout, 'period'>): number | null {
  const text = (row.cells[layout.period] ?? '').trim();
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : null;
}

function unreadable(sheet: Sheet, row: SheetRow, column: number, expected: string): Finding {
  const field = sheet.headings[column] ?? '';
  return {
    severity: 'error',
    code: 'unreadable-official-cell',
    say: `${sheet.file}, line ${row.line}: ${field} is ‘${row.cells[column] ?? ''}’, where ${expected} was expected. The row is left out: download the file again and load it unopened.`,
    file: sheet.file,
    line: row.line,
    field,
  };
}

function noColumn(sheet: Sheet, row: SheetRow, series: OfficialSeries): Finding {
  return {
    severity: 'error',
    code: 'no-value-column',
    say: `${sheet.file} has rows for ‘${series.title}’ but no column with their ${series.unit}. Download the file again and load it unopened.`,
    file: sheet.file,
    line: row.line,
    field: null,
  };
}

function noYear(sheet: Sheet): Finding {
  return {
    severity: 'error',
    code: 'no-year',
    say: `${sheet.file} has no row with a year in time_period, so nothing could be read from it. Download the file again and load it unopened.`,
    file: sheet.file,
    line: null,
    field: 'time_period',
  };
}

function nothingCompared(sheet: Sheet): Finding {
  return {
    severity: 'warning',
    code: 'nothing-compared',
    say: `${sheet.file} is an official file, but none of its rows belongs to a series Rooftree compares with.`,
    file: sheet.file,
    line: null,
    field: null,
  };
}
