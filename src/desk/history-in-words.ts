import type { Day } from '#calendar/day.ts';
import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { Child, Episode } from '#care/child.ts';
import { touches } from '#care/history.ts';

/** The episodes of the twelve months to `asAt` on one line, so that an analyst sees why a child counts. */
export function historyInWords(child: Child, asAt: Day): string {
  const born = child.bornOn === null ? 'birthday not known' : `born ${asReturn(child.bornOn)}`;
  const lately = child.episodes.filter((episode) => touches(episode, twelveMonthsTo(asAt)));
  return [born, ...lately.map(inWords)].join(' · ');
}

function inWords({ started, ceased, placement, legalStatus, reasonCeased }: Episode): string {
  const until = ceased === null ? ' on' : ` to ${asReturn(ceased)} ${reasonCeased ?? ''}`.trimEnd();
  return `${placement.type ?? '?'} ${legalStatus ?? '?'} from ${asReturn(started)}${until}`;
}

/** A day as the return writes it, so that it can be found there. */
function asReturn(date: Day): string {
  return date.split('-').reverse().join('/');
}
