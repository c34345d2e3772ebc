import type { ExactFigure } from '#disclosure/figure.ts';
import { randomFrom } from '../random.ts';
import type { MadeUpFile } from '../returns/write-csv.ts';
import { releaseFiles, type YearOfCounts } from './files.ts';
import { councilCounts } from './model.ts';
import { ownCounts } from './own-counts.ts';
import { councils, estuary } from './places.ts';
import { neighboursFile } from './places-files.ts';

/**
 * The official files of a country that does not exist: two yearly releases and
 * the neighbour model, in the shape of the real ones.
 *
 * `own` are Estuary’s figures at each 31 March, so that what is published of it
 * agrees with what it says itself. Each file’s name says that it is made up,
 * and so does every council and region in it.
 */
export function madeUpOfficialFiles(
  seed: number,
  own: readonly ExactFigure[],
  newest: number,
): readonly MadeUpFile[] {
  return [
    ...releaseFiles(yearsTo(seed, own, newest - 1)),
    ...releaseFiles(yearsTo(seed, own, newest)),
    neighboursFile(seed),
  ];
}

/** A release holds five years; of each it knows a little more than the release before. */
function yearsTo(
  seed: number,
  own: readonly ExactFigure[],
  vintage: number,
): readonly YearOfCounts[] {
  const endings = Array.from({ length: 5 }, (_, index) => vintage - 4 + index);
  return endings.map((ending) => ({
    ending,
    counts: new Map(
      councils.map((council) => {
        const usual = councilCounts(seed, council, ending);
        const random = randomFrom(seed, `corrections ${vintage} ${ending} ${council.code}`);
        const isOwn = council.code === estuary.code;
        return [council, isOwn ? ownCounts(random, usual, own, ending) : usual];
      }),
    ),
  }));
}
