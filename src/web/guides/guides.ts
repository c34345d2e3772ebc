import { readFileSync } from 'node:fs';
import { may, type Permission } from '#access/permissions.ts';
import type { Role } from '#access/roles.ts';
import { builtAddresses } from '../pages/the-desk/built.ts';
import { htmlOf } from './html-of.ts';

/** The guides, with the parts of the house each explains and the permission that opens those. */
const parts = {
  analyst: { may: 'prepare a release', explains: ['/analyst', '/desk', '/releases'] },
  approver: { may: 'approve a release', explains: ['/approver', '/releases'] },
  councillor: { may: 'see the scorecard', explains: ['/member', '/home'] },
  chair: { may: 'prepare to chair', explains: ['/chair', '/referrals', '/actions'] },
  clerk: { may: 'run meetings', explains: ['/clerk'] },
  author: { may: 'write a report', explains: ['/author'] },
  clearer: { may: 'answer for a report', explains: ['/clearance'] },
  administrator: { may: 'manage people', explains: ['/admin'] },
} as const satisfies Record<string, { may: Permission; explains: readonly string[] }>;

export type Guide = keyof typeof parts;

/** Every guide, in the order a figure meets their readers. */
export const guides = Object.keys(parts) as readonly Guide[];

/**
 * The guide to the page at `path`, for somebody holding `held`; null when there is none.
 *
 * Nor is there for those whom the page is closed to: they must not learn from a
 * link that an address exists.
 */
export function guideTo(path: string, held: readonly Role[]): Guide | null {
  const isIn = (part: string) => path === part || path.startsWith(`${part}/`);
  const fits = (guide: Guide) => parts[guide].explains.some(isIn) && may(held, parts[guide].may);
  return guides.find(fits) ?? null;
}

/** A guide as it is read: its title, and the rest as HTML. */
export function readGuide(guide: Guide): { readonly title: string; readonly html: string } {
  const text = readFileSync(new URL(`../../../docs/guides/${guide}.md`, import.meta.url), 'utf8');
  const [first = '', ...rest] = text.split('\n');
  const built = builtAddresses();
  const html = htmlOf(rest.join('\n'), {
    link: (written) => (/^(?:\/|https:)/.test(written) ? written : null),
    picture: (written) => built[`guide-${written.split('/').at(-1)}`] ?? null,
  });
  return { title: first.replace(/^# /, ''), html };
}
