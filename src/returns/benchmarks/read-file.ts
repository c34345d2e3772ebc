import type { Finding } from '../finding.ts';
import type { Sheet } from '../sheet.ts';
import { type Neighbour, readNeighbourFile } from './neighbours.ts';
import { type Population, readPopulationFile } from './population.ts';
import { type OfficialFile, readOfficialFile } from './read-figures.ts';

/** An official file of any kind, known by its headings and never by its name. */
export type ReadFile =
  | ({ readonly kind: 'figures' } & OfficialFile)
  | {
      readonly kind: 'population';
      readonly populations: readonly Population[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'neighbours';
      readonly neighbours: readonly Neighbour[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unknown'; readonly findings: readonly Finding[] };

/** What `sheet` holds, when it is one of the files we compare with. */
export function readBenchmarkFile(sheet: Sheet): ReadFile {
  const figures = readOfficialFile(sheet);
  if (figures !== null) return { kind: 'figures', ...figures };
  const populations = readPopulationFile(sheet);
  if (populations !== null) return { kind: 'population', ...populations };
  const neighbours = readNeighbourFile(sheet);
  if (neighbours !== null) return { kind: 'neighbours', ...neighbours };
  return { kind: 'unknown', findings: [notOfficial(sheet)] };
}

function notOfficial(sheet: Sheet): Finding {
  return {
    severity: 'error',
    code: 'not-an-official-file',
    say: `${sheet.file} is not an official file we know: its headings are not those of a file published by the Department for Education, the population estimates or the statistical neighbours. Download it again and load it unopened.`,
    file: sheet.file,
    line: null,
    field: null,
  };
}
