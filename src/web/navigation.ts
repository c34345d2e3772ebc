import { may, type Permission } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';

/** A link of the navigation, and whether the reader is there. */
export type Link = { readonly text: string; readonly href: string; readonly isHere: boolean };

type Door = { readonly text: string; readonly href: string; readonly may: Permission | 'anyone' };

/** The doors of the house, in the order people meet them. */
const doors: readonly Door[] = [
  { text: 'Our children', href: '/figures', may: 'anyone' },
  { text: 'How we compare', href: '/compare', may: 'anyone' },
  { text: 'Meetings', href: '/meetings', may: 'anyone' },
  { text: 'Bodies', href: '/bodies', may: 'anyone' },
  { text: 'Your home', href: '/home', may: 'keep an account' },
  { text: 'Scorecard', href: '/member/scorecard', may: 'see the scorecard' },
  { text: 'Clerk', href: '/clerk', may: 'run meetings' },
  { text: 'Chair', href: '/chair', may: 'prepare to chair' },
  { text: 'Actions', href: '/member/actions', may: 'follow actions' },
  { text: 'Reports', href: '/author', may: 'write a report' },
  { text: 'Final reports', href: '/clerk/reports', may: 'run meetings' },
  { text: 'Clearance', href: '/clearance', may: 'answer for a report' },
  { text: 'Analyst', href: '/analyst', may: 'prepare a release' },
  { text: 'Approvals', href: '/approver', may: 'approve a release' },
  { text: 'The desk', href: '/desk', may: 'prepare a release' },
  { text: 'Administration', href: '/admin', may: 'manage people' },
  { text: 'Papers to screen', href: '/privacy-lead/screen', may: 'overrule the screen' },
  { text: 'Search', href: '/search', may: 'anyone' },
  { text: 'Requests', href: '/admin/requests', may: 'answer a person’s request' },
];

/** The doors `person` may open, marked where `path` is behind one of them. */
export function navigationFor(person: SignedIn | null, path: string): readonly Link[] {
  const open = doors.filter((door) => door.may === 'anyone' || may(person?.roles ?? [], door.may));
  const behind = open.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  // Of two doors one behind the other, the reader is behind the inner one.
  const here = behind.toSorted((one, other) => other.href.length - one.href.length)[0];
  return open.map(({ text, href }) => ({ text, href, isHere: href === here?.href }));
}
