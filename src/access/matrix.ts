import type { DataClass } from './data-classes.ts';
import type { Role } from './roles.ts';

/** How far somebody may go with one class of data. */
export type Access = {
  /** 'part' is their own, their body’s, or what `only` says. */
  readonly see: 'all' | 'part' | 'no';
  readonly write: 'all' | 'part' | 'no';
  /** Which part, where “their own” does not say it. */
  readonly only?: string;
};

const see: Access = { see: 'all', write: 'no' };
const write: Access = { see: 'all', write: 'all' };
const own: Access = { see: 'part', write: 'no' };
const ownWritten: Access = { see: 'part', write: 'part' };
const raises: Access = { see: 'no', write: 'part', only: 'raises one' };
const only = (part: string): Access => ({ see: 'part', write: 'no', only: part });
const onlyWritten = (part: string): Access => ({ see: 'part', write: 'part', only: part });

type Row = Readonly<Partial<Record<DataClass, Access>>>;

const sharedByPartners: Row = {
  published: see,
  drafts: ownWritten,
  'exempt papers': own,
  'exact figures': onlyWritten('their own return, until it is sent'),
  'safe figures': see,
  themes: see,
  interest: only('counts'),
  alerts: raises,
};

/**
 * Who may do what with which class of data: the one table that is policy, test and page.
 *
 * A class that a row does not name is closed to that role. Administrators keep
 * the house and have no right to what is in it. Young people have no row: they
 * need no account, and what they send comes back to them by a reply code.
 */
export const matrix: Readonly<Record<Role | 'the public', Row>> = {
  'the public': {
    published: see,
    themes: only('once published'),
    declarations: only('the public register'),
  },
  'cicc-seat-holder': {
    published: see,
    'exempt papers': only('when a resolution allows it'),
    'safe figures': only('at the meeting'),
    'raw words': only('their own group’s'),
    themes: see,
    contacts: own,
    interest: own,
    alerts: raises,
  },
  'participation-officer': {
    published: see,
    drafts: own,
    'safe figures': see,
    'raw words': write,
    themes: write,
    contacts: write,
    interest: only('counts'),
    'visit notes': own,
    alerts: write,
  },
  councillor: {
    published: see,
    'exempt papers': only('what they need to know'),
    'safe figures': see,
    themes: see,
    'visit notes': ownWritten,
    alerts: raises,
    declarations: ownWritten,
    'member activity': own,
  },
  chair: {
    published: see,
    drafts: only('once they are on an agenda'),
    'exempt papers': own,
    'safe figures': see,
    themes: see,
    'visit notes': only('their body’s'),
    alerts: only('whether it is answered'),
    declarations: own,
    'member activity': only('totals'),
  },
  'co-optee': {
    published: see,
    'exempt papers': only('as the terms of reference say'),
    'safe figures': see,
    themes: see,
    'visit notes': own,
    alerts: raises,
    declarations: onlyWritten('their own, if they vote'),
    'member activity': own,
  },
  'democratic-services': {
    published: write,
    drafts: write,
    'exempt papers': write,
    'safe figures': see,
    themes: see,
    contacts: only('which seat is filled'),
    'visit notes': only('the index'),
    declarations: write,
    'member activity': only('attendance'),
    'audit log': only('papers'),
  },
  'report-author': {
    published: see,
    drafts: ownWritten,
    'exempt papers': ownWritten,
    'safe figures': see,
    themes: see,
  },
  clearance: {
    published: see,
    drafts: ownWritten,
    'exempt papers': see,
    'safe figures': see,
    themes: see,
    declarations: see,
  },
  analyst: {
    published: see,
    drafts: own,
    'exact figures': write,
    'safe figures': write,
    themes: see,
    'audit log': only('figures'),
    settings: onlyWritten('measures and official figures'),
  },
  'release-approver': {
    published: see,
    'exact figures': only('on the release page'),
    'safe figures': write,
    themes: see,
  },
  'service-director': {
    published: see,
    drafts: write,
    'exempt papers': see,
    'safe figures': write,
    themes: write,
    interest: only('counts'),
    'visit notes': see,
    alerts: only('whether it is answered'),
    'member activity': only('totals'),
  },
  'virtual-school-head': sharedByPartners,
  nurse: sharedByPartners,
  'iro-manager': sharedByPartners,
  'housing-lead': sharedByPartners,
  'leaving-care-adviser': {
    published: see,
    themes: see,
    interest: onlyWritten('young people they advise'),
    alerts: raises,
  },
  'opportunity-broker': { published: see, interest: only('until somebody is placed') },
  'partner-lead': {
    published: see,
    drafts: onlyWritten('their own return'),
    'exempt papers': only('when invited'),
    'safe figures': only('theme pages'),
    themes: only('themes alone'),
    interest: only('their own places'),
  },
  'safeguarding-lead': {
    published: see,
    'raw words': only('the words of an alert'),
    contacts: only('the link alone'),
    'visit notes': only('where an alert came from one'),
    alerts: write,
    'audit log': only('alerts'),
  },
  'privacy-lead': {
    published: see,
    drafts: only('on request'),
    'safe figures': see,
    themes: see,
    'audit log': only('who looked at what'),
    settings: only('how long things are kept, and the account of somebody who asks'),
  },
  'complaints-lead': { published: see, themes: see, alerts: raises },
  'foster-carer': { published: see, themes: see, alerts: raises },
  inspector: {
    published: see,
    drafts: only('on request'),
    'exempt papers': see,
    'safe figures': see,
    themes: see,
    interest: only('counts'),
    'visit notes': only('summaries'),
    alerts: only('counts'),
    declarations: see,
    'member activity': only('totals'),
    'audit log': only('a summary'),
  },
  administrator: {
    published: see,
    contacts: only('that the account exists'),
    'audit log': see,
    settings: write,
  },
};

/** What `role` may do with data of class `dataClass`; never, unless the matrix says so. */
export function accessOf(role: Role | 'the public', dataClass: DataClass): Access {
  return matrix[role][dataClass] ?? { see: 'no', write: 'no' };
}

/** One cell of the matrix, as the printed page says it: “see”, “see and write: their own”, “never”. */
export function inWords({ see: sees, write: writes, only: part }: Access): string {
  if (sees === 'no' && writes === 'no') return 'never';
  if (sees === 'no') return part ?? 'write';
  const does = writes === 'no' ? 'see' : 'see and write';
  if (part !== undefined) return `${does}: ${part}`;
  return sees === 'part' ? `${does}: their own` : does;
}
