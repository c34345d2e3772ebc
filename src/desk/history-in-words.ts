import type { Day } from '#calendar/day.ts';
import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { Child, Episode } from '#care/child.ts';
import { touches } from '#care/history.ts';
import { asReturnWrites } from '#returns/ssda903/written-day.ts';

/** The episodes of the twelve months to `asAt` on one line, so that an analyst sees why a child counts. */
export function historyInWords(child: Child, asAt: Day): string {
  const born =
    child.bornOn === null ? 'birthday not known' : `born ${asReturnWrites(child.bornOn)}`;
  const lately = child.episodes.filter((episode) => touches(episode, twelveMonthsTo(asAt)));
  return [born, ...lately.map(inWords)].join(' · ');
}

function inWords({ started, ceased, placement, legalStatus, reasonCeased }: Episode): string {
  const until =
    ceased === null ? ' on' : ` to ${asReturnWrites(ceased)} ${reasonCeased ?? ''}`.trimEnd();
  return `${placement.type ?? '?'} ${legalStatus ?? '?'} from ${asReturnWrites(started)}${until}`;
}
