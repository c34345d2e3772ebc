import { day } from '#calendar/day.ts';
import type { InForce, Source } from '#law/source.ts';

/** How the yearly statistics on children looked after are made, at `provision`. */
export function lookedAfterStatistics(provision: string): Source {
  return {
    title: 'Children looked after in England including adoptions: methodology',
    provision,
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-in-england-including-adoptions',
    readOn: null,
  };
}

/** What councils return about children looked after (SSDA903), at `provision`. */
export function lookedAfterReturn(provision: string): Source {
  return {
    title: 'Children looked-after by local authorities in England: guide to the SSDA903 collection',
    provision,
    url: 'https://www.gov.uk/guidance/children-looked-after-return',
    readOn: null,
  };
}

/** How the yearly outcomes of children looked after are made, at `provision`. */
export function outcomesStatistics(provision: string): Source {
  return {
    title:
      'Outcomes for children in need, including children looked after by local authorities in England: methodology',
    provision,
    url: 'https://explore-education-statistics.service.gov.uk/methodology/outcomes-for-children-in-need-including-children-looked-after-by-local-authorities-in-england',
    readOn: null,
  };
}

/** What those outcomes say of health, and of trouble with the law. */
export const healthStatistics = outcomesStatistics(
  'Health and offending of children looked after for at least 12 months',
);

/** From the earliest return whose codes we know: that of 2017-18. */
export const sinceTheReturnsWeRead: InForce = { from: day('2017-04-01'), until: null };
