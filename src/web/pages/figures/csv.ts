import { stringify } from 'csv-stringify/sync';
import { readPublishedTable } from '#use-cases/published-table.ts';
import { send } from '../../answer.ts';
import { page } from '../../page.ts';

/** All published figures as a CSV that no spreadsheet takes for a formula. */
export const figuresCsv = page({
  path: '/figures.csv',
  may: 'anyone',
  template: 'figures/page.njk',
  async show({ house }) {
    const { council, rows } = await readPublishedTable(house);
    const body = stringify(
      rows.map((row) => [
        council,
        row.measure,
        row.title,
        row.part,
        row.unit,
        row.from,
        row.to,
        row.value,
        row.numerator,
        row.denominator,
        row.because,
      ]),
      { header: true, columns: [...headings], escape_formulas: true, bom: true },
    );
    return send({ type: 'text/csv; charset=utf-8', body, saveAs: 'figures.csv' });
  },
});

const headings = [
  'council',
  'measure',
  'title',
  'part',
  'unit',
  'from',
  'to',
  'value',
  'counted',
  'out_of',
  'not_shown_because',
];
