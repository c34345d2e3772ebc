import type { ReleasePreparation } from '#use-cases/read-release-preparation.ts';
import { chaptersOf, withheldInWords } from './lines.ts';

/** What the analyst’s and the approver’s pages print alike of figures before their release. */
export function printedOf(preparation: ReleasePreparation) {
  const { receipt, policy, days, day, checks, names, notReleased, standing } = preparation;
  return {
    asAt: receipt.asAt,
    receipt,
    sender: receipt.sender === null ? null : (names[receipt.sender] ?? null),
    policy: policy.says,
    day,
    days,
    withheld: withheldInWords(preparation),
    chapters: chaptersOf(preparation),
    checks: checks.toSorted((one, other) => Number(one.fits) - Number(other.fits)),
    misfits: checks.filter(({ fits }) => !fits).length,
    notReleased,
    standingVersion: standing?.version ?? null,
  };
}
