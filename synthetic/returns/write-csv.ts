import { columns, type MadeUpReturn, tablesIn } from './columns.ts';

/** A file: its name, and everything in it. */
export type MadeUpFile = { readonly name: string; readonly text: string };

/** The tables of `made` as comma-separated files, each with its headings; empty tables too. */
export function csvFiles(made: MadeUpReturn): readonly MadeUpFile[] {
  return tablesIn(made.yearEnding).map((table) => {
    const lines = [columns[table], ...made.tables[table]].map((cells) => cells.join(','));
    return { name: `${table}.csv`, text: `${lines.join('\n')}\n` };
  });
}
