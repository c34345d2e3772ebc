import type { Source } from './source.ts';

/** What reports rest on most, by the name a report refers to it with. */
export const reportLaw: Readonly<Record<string, Source>> = {
  'children-act-1989': {
    title: 'Children Act 1989',
    provision: 'Part 3',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/part/III',
    readOn: null,
  },
  'children-act-2004': {
    title: 'Children Act 2004',
    provision: 'section 10',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/section/10',
    readOn: null,
  },
  'children-and-social-work-act-2017': {
    title: 'Children and Social Work Act 2017',
    provision: 'section 1',
    url: 'https://www.legislation.gov.uk/ukpga/2017/16/section/1',
    readOn: null,
  },
  'equality-act-2010': {
    title: 'Equality Act 2010',
    provision: 'section 149',
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/149',
    readOn: null,
  },
  'local-government-act-1972': {
    title: 'Local Government Act 1972',
    provision: 'Part 5A',
    url: 'https://www.legislation.gov.uk/ukpga/1972/70/part/VA',
    readOn: null,
  },
};
