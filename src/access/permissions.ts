import type { DataClass } from './data-classes.ts';
import { type Role, roles } from './roles.ts';

const everyRole = Object.keys(roles) as readonly Role[];

const readersOfSafeFigures = [
  'participation-officer',
  'councillor',
  'chair',
  'co-optee',
  'democratic-services',
  'report-author',
  'clearance',
  'analyst',
  'release-approver',
  'service-director',
  'virtual-school-head',
  'nurse',
  'iro-manager',
  'housing-lead',
  'privacy-lead',
  'inspector',
] as const satisfies readonly Role[];

/** Those who sit on bodies. */
const members = ['councillor', 'chair', 'co-optee'] as const satisfies readonly Role[];

const writersOfReports = [
  'report-author',
  'service-director',
  'virtual-school-head',
  'nurse',
  'iro-manager',
  'housing-lead',
] as const satisfies readonly Role[];

/** Everything the house lets anybody do once signed in, and which roles may do it. */
export const permissions = {
  'see published figures': readersOfSafeFigures,
  'see the scorecard': readersOfSafeFigures,
  'send figures': ['analyst'],
  'see exact figures': ['analyst', 'release-approver'],
  'prepare a release': ['analyst'],
  'approve a release': ['release-approver'],
  'recall a release': ['analyst', 'release-approver'],
  'load official figures': ['analyst'],
  'make a sending token': ['analyst'],
  'manage people': ['administrator'],
  'change settings': ['administrator'],
  'see the audit log': ['administrator'],
  'answer a person’s request': ['privacy-lead', 'administrator'],
  'run bodies': ['democratic-services'],
  'plan the year': ['democratic-services'],
  'run meetings': ['democratic-services'],
  'publish papers': ['democratic-services'],
  'recall papers': ['democratic-services', 'clearance', 'privacy-lead'],
  'see restricted papers': [...members, 'democratic-services', 'clearance', 'service-director'],
  'see who opened papers': ['clearance'],
  'overrule the screen': ['privacy-lead'],
  'write a report': writersOfReports,
  'clear a report': ['clearance'],
  'be consulted on a report': ['chair', 'service-director'],
  'answer for a report': ['clearance', 'chair', 'service-director'],
  'ask as a member': members,
  'prepare to chair': ['chair'],
  'follow actions': [
    ...members,
    'democratic-services',
    ...writersOfReports,
    'clearance',
    'partner-lead',
    'participation-officer',
  ],
  'update an action': [...writersOfReports, 'partner-lead', 'participation-officer'],
  'refer a matter': ['democratic-services', 'chair'],
  'bring a contribution': [
    'partner-lead',
    'service-director',
    'virtual-school-head',
    'nurse',
    'housing-lead',
  ],
  'keep an account': everyRole,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** What a permission lets somebody reach: the matrix must grant each of its roles as much. */
export type Reach = {
  readonly to: DataClass;
  readonly does: 'sees' | 'writes';
  /** True when the permission opens no more than the part that the matrix names. */
  readonly partOnly?: boolean;
};

/** The class of data that each permission opens. */
export const reaches: Readonly<Record<Permission, Reach>> = {
  'see published figures': { to: 'safe figures', does: 'sees' },
  'see the scorecard': { to: 'safe figures', does: 'sees' },
  'send figures': { to: 'exact figures', does: 'writes' },
  'see exact figures': { to: 'exact figures', does: 'sees', partOnly: true },
  'prepare a release': { to: 'safe figures', does: 'writes' },
  'approve a release': { to: 'safe figures', does: 'writes' },
  'recall a release': { to: 'safe figures', does: 'writes' },
  'load official figures': { to: 'settings', does: 'writes', partOnly: true },
  'make a sending token': { to: 'exact figures', does: 'writes' },
  'manage people': { to: 'settings', does: 'writes' },
  'change settings': { to: 'settings', does: 'writes' },
  'see the audit log': { to: 'audit log', does: 'sees' },
  'answer a person’s request': { to: 'settings', does: 'sees', partOnly: true },
  'run bodies': { to: 'published', does: 'writes' },
  'plan the year': { to: 'drafts', does: 'writes' },
  'run meetings': { to: 'exempt papers', does: 'writes' },
  'publish papers': { to: 'published', does: 'writes' },
  'recall papers': { to: 'published', does: 'sees' },
  'see restricted papers': { to: 'exempt papers', does: 'sees', partOnly: true },
  'see who opened papers': { to: 'exempt papers', does: 'sees' },
  'overrule the screen': { to: 'published', does: 'sees' },
  'write a report': { to: 'drafts', does: 'writes', partOnly: true },
  'clear a report': { to: 'drafts', does: 'writes', partOnly: true },
  'be consulted on a report': { to: 'drafts', does: 'sees', partOnly: true },
  'answer for a report': { to: 'drafts', does: 'sees', partOnly: true },
  'ask as a member': { to: 'themes', does: 'sees' },
  'prepare to chair': { to: 'drafts', does: 'sees', partOnly: true },
  'follow actions': { to: 'published', does: 'sees' },
  'update an action': { to: 'published', does: 'sees' },
  'refer a matter': { to: 'published', does: 'sees' },
  'bring a contribution': { to: 'drafts', does: 'writes', partOnly: true },
  'keep an account': { to: 'published', does: 'sees' },
};

/** Whether somebody holding `held` may do what `permission` names. */
export function may(held: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return held.some((role) => allowed.includes(role));
}
