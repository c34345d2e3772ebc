import type { Source } from '../source.ts';

/** The Act under which councils appoint committees, meet in public and give notice. */
export function localGovernmentAct1972(provision: string): Source {
  return {
    title: 'Local Government Act 1972',
    provision,
    url: 'https://www.legislation.gov.uk/ukpga/1972/70',
    readOn: null,
  };
}

/** The Act on political balance and on who may vote. */
export function housingAct1989(provision: string): Source {
  return {
    title: 'Local Government and Housing Act 1989',
    provision,
    url: 'https://www.legislation.gov.uk/ukpga/1989/42',
    readOn: null,
  };
}

/** The order that made three clear days of notice five. */
export const periodOfNotice2002: Source = {
  title:
    'Local Authorities (Access to Meetings and Documents) (Period of Notice) (England) Order 2002',
  provision: 'article 2',
  url: 'https://www.legislation.gov.uk/uksi/2002/715',
  readOn: null,
};

/** The Act on members’ interests; a co-opted member there is one who may vote. */
export const localismAct2011: Source = {
  title: 'Localism Act 2011',
  provision: 'sections 27(4) and 29 to 31',
  url: 'https://www.legislation.gov.uk/ukpga/2011/20/section/27',
  readOn: null,
};

/** The regulations on meetings of a council’s executive. */
export const executiveRegulations2012: Source = {
  title:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012',
  provision: 'regulations 3 to 7',
  url: 'https://www.legislation.gov.uk/uksi/2012/2089',
  readOn: null,
};

/** What guidance says of listening to children in care as a council. */
export const principlesGuidance2018: Source = {
  title: 'Applying corporate parenting principles to looked-after children and care leavers',
  provision: 'the part on children in care councils',
  url: 'https://www.gov.uk/government/publications/applying-corporate-parenting-principles-to-looked-after-children-and-care-leavers',
  readOn: null,
};
