import type { ReleasePreparation } from '#use-cases/read-release-preparation.ts';
import { sayNumber } from '../../../templates.ts';
import { chaptersOf, withheldInWords } from './lines.ts';

/** What the analyst’s and the approver’s pages print alike of figures before their release. */
export function printedOf(preparation: ReleasePreparation) {
  const { receipt, policy, days, day, checks, notReleased, standing, changes } = preparation;
  return {
    receipt,
    madeFrom: filesInWords(receipt.files),
    policy: policy.says,
    day,
    days,
    withheld: withheldInWords(preparation),
    chapters: chaptersOf(preparation),
    checks: checks.toSorted((one, other) => Number(one.fits) - Number(other.fits)),
    misfits: checks.filter(({ fits }) => !fits).length,
    notReleased,
    changes,
    standingVersion: standing?.version ?? null,
  };
}

/** The tables the figures were made from, each kind once. */
function filesInWords(files: ReleasePreparation['receipt']['files']): string {
  const byKind = Map.groupBy(files, ({ kind }) => kind);
  return [...byKind]
    .map(([kind, of]) => {
      const rows = of.reduce((total, file) => total + file.rows, 0);
      return `${kind} (${sayNumber(rows)} ${rows === 1 ? 'row' : 'rows'})`;
    })
    .join(', ');
}
