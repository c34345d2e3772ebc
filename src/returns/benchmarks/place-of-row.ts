import type { SheetRow } from '../sheet.ts';
import { type Place, wholeRegion } from './figure.ts';
import type { Layout } from './layout.ts';

/** Where a row is about, or null when it does not say. */
export function placeOf(
  row: SheetRow,
  layout: Pick<
    Layout,
    | 'level'
    | 'country'
    | 'countryName'
    | 'region'
    | 'regionName'
    | 'council'
    | 'councilName'
    | 'ons'
  >,
): Place | null {
  const cell = (column: number) => (row.cells[column] ?? '').trim();
  const region = cell(layout.region);
  const place = (() => {
    switch (cell(layout.level).toLowerCase()) {
      case 'national':
        return england(cell(layout.country), cell(layout.countryName));
      case 'regional':
        return regionNamed(region, cell(layout.regionName));
      case 'local authority':
        return {
          level: 'council' as const,
          code: cell(layout.council),
          ons: cell(layout.ons),
          name: cell(layout.councilName),
          region: wholeRegion(region),
        };
      default:
        return null;
    }
  })();
  return place === null || place.code === '' ? null : place;
}

function england(code: string, name: string): Place {
  return { level: 'England', code, ons: code, name, region: null };
}

function regionNamed(code: string, name: string): Place {
  return { level: 'region', code, ons: code, name, region: wholeRegion(code) };
}
