import type { Source } from './source.ts';

/** The 2010 Regulations on care plans, placements and reviews, at `provision`. */
export function carePlanningRegulations(provision: string): Source {
  return {
    title: 'The Care Planning, Placement and Case Review (England) Regulations 2010',
    provision,
    url: 'https://www.legislation.gov.uk/uksi/2010/959/part/6',
    readOn: null,
  };
}
