import type { Theme } from '#measures/measure.ts';
import { themes } from '#measures/themes.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { makeUpRowOf, type Row, rowOf } from './row.ts';

/** A theme of figures as a chapter: a heading in words and its rows. */
export type Chapter = {
  readonly id: Theme;
  readonly heading: string;
  readonly about: string;
  readonly rows: readonly Row[];
};

const about: Readonly<Record<Theme, string>> = {
  'how-many': 'The children we are a parent to, and how that is changing.',
  where: 'The homes our children live in, and who provides them.',
  stability: 'Whether children can stay with people who know them.',
  reviews: 'Whether plans are looked at in time, and with the child.',
  health: 'Whether somebody sees to doctor, dentist and peace of mind.',
  safety: 'Children who went missing, and children in trouble with the law.',
  'care-leavers': 'How our young people do once they have left care.',
};

/** The lines as chapters, in the order people meet them; a chapter without a figure is left out. */
export function chaptersOf(
  lines: readonly ComparedLine[],
  councilName: string,
): readonly Chapter[] {
  return themes
    .map(([theme, heading]) => ({
      id: theme,
      heading,
      about: about[theme],
      rows: rowsOf(
        lines.filter((line) => line.measure.theme === theme),
        councilName,
      ),
    }))
    .filter((chapter) => chapter.rows.length > 0);
}

/** A row for each line, and one for all the parts of a whole. */
export function rowsOf(lines: readonly ComparedLine[], councilName: string): readonly Row[] {
  const byMeasure = Map.groupBy(lines, (line) => line.measure);
  return [...byMeasure]
    .flatMap(([measure, ofIt]) =>
      measure.kind === 'make-up'
        ? [makeUpRowOf(ofIt)]
        : ofIt.map((line) => rowOf(line, councilName)),
    )
    .filter((row) => row !== null);
}
