import type { Permission } from '#access/permissions.ts';

/** What an address asks of whoever comes to it. */
export type RoutePolicy = {
  readonly may: Permission | 'anyone';
  /** Whether it has a form that changes something. */
  readonly hasForm: boolean;
  /** The record its address names, which belongs to one council; null when it names none. */
  readonly names:
    | 'receipt'
    | 'release'
    | 'person'
    | 'body'
    | 'meeting'
    | 'action'
    | 'challenge'
    | 'referral'
    | 'decision'
    | 'link'
    | 'measure'
    | 'report'
    | 'import'
    | 'roll'
    | null;
};

const read = (may: RoutePolicy['may'], names: RoutePolicy['names'] = null): RoutePolicy => ({
  may,
  hasForm: false,
  names,
});
const form = (may: RoutePolicy['may'], names: RoutePolicy['names'] = null): RoutePolicy => ({
  may,
  hasForm: true,
  names,
});

/**
 * Every page of the house and who may come to it, written a second time.
 *
 * A page says for itself what it asks; this table says what it should. A page
 * that is not here, or that asks for something else, fails the build: opening
 * one to more people takes two lines in two files, by somebody who means it.
 */
export const routePolicy: Readonly<Record<string, RoutePolicy>> = {
  '/': read('anyone'),
  '/figures': read('anyone'),
  '/figures.csv': read('anyone'),
  '/figures/:measure': read('anyone', 'measure'),
  '/compare': read('anyone'),
  '/desk': read('anyone'),
  '/desk/worker.js': read('anyone'),
  '/desk/offline.js': read('anyone'),
  '/meetings': read('anyone'),
  '/meetings.ics': read('anyone'),
  '/meetings.rss': read('anyone'),
  '/bodies': read('anyone'),
  '/bodies/map': read('anyone'),
  '/bodies/:body': read('anyone', 'body'),
  '/bodies/:body/terms': read('anyone', 'body'),
  '/statutory-posts': read('anyone'),
  '/clerk': form('run meetings'),
  '/clerk/meetings/:meeting': form('run meetings', 'meeting'),
  '/clerk/meetings/:meeting/minutes': form('run meetings', 'meeting'),
  '/clerk/bodies': form('run bodies'),
  '/clerk/bodies/:body': form('run bodies', 'body'),
  '/clerk/bodies/:body/terms': form('run bodies', 'body'),
  '/clerk/bodies/:body/links': form('run bodies', 'body'),
  '/clerk/balance': form('run bodies'),
  '/clerk/posts': form('run bodies'),
  '/clerk/import': form('run bodies'),
  '/clerk/import/:import': form('run bodies', 'import'),
  '/admin/import': form('manage people'),
  '/admin/import/:roll': form('manage people', 'roll'),
  '/bodies/:body/past-papers/:paper': read('anyone', 'body'),
  '/bodies/:body/programme': read('anyone', 'body'),
  '/meetings/:meeting': read('anyone', 'meeting'),
  '/meetings/:meeting/young-people': read('anyone', 'meeting'),
  '/meetings/:meeting/minutes': read('anyone', 'meeting'),
  '/meetings/:meeting/papers/:paper': read('anyone', 'meeting'),
  '/meetings/:meeting/pack.pdf': read('anyone', 'meeting'),
  '/meetings/:meeting/pack.docx': read('anyone', 'meeting'),
  '/meetings/:meeting/pack.csv': read('anyone', 'meeting'),
  '/meetings/:meeting/recall': form('recall papers', 'meeting'),
  '/papers.rss': read('anyone'),
  '/search': read('anyone'),
  '/privacy': read('anyone'),
  '/accessibility': read('anyone'),
  '/guides/analyst': read('anyone'),
  '/guides/approver': read('anyone'),
  '/guides/councillor': read('anyone'),
  '/guides/chair': read('anyone'),
  '/guides/clerk': read('anyone'),
  '/guides/author': read('anyone'),
  '/guides/clearer': read('anyone'),
  '/guides/administrator': read('anyone'),
  '/api/v1/figures': read('anyone'),
  '/api/v1/openapi.json': read('anyone'),
  '/sign-in': form('anyone'),
  '/sign-in/code': form('anyone'),
  '/sign-in/recovery': form('anyone'),
  '/sign-in/oidc': form('anyone'),
  '/sign-in/oidc/callback': read('anyone'),
  '/sign-out': form('anyone'),
  '/invitation/:token': form('anyone', 'link'),
  '/reset': form('anyone'),
  '/reset/:token': form('anyone', 'link'),
  '/home': read('keep an account'),
  '/account': form('keep an account'),
  '/member': read('see the scorecard'),
  '/member/scorecard': read('see the scorecard'),
  '/analyst': read('prepare a release'),
  '/analyst/figures': form('send figures'),
  '/analyst/figures/:receipt': form('prepare a release', 'receipt'),
  '/analyst/releases': read('prepare a release'),
  '/releases/:release/recall': form('recall a release', 'release'),
  '/analyst/tokens': form('make a sending token'),
  '/analyst/benchmarks': form('load official figures'),
  '/approver': read('approve a release'),
  '/approver/releases/:release': form('approve a release', 'release'),
  '/clerk/programme/:body': form('plan the year', 'body'),
  '/clerk/calendar/:body': form('plan the year', 'body'),
  '/clerk/engagement/:body': form('plan the year', 'body'),
  '/clerk/partners/:body': form('plan the year', 'body'),
  '/member/requests': form('ask as a member'),
  '/partner/contributions': form('bring a contribution'),
  '/decisions/:decision': read('anyone', 'decision'),
  '/actions/:action': read('anyone', 'action'),
  '/actions/:action/record': form('follow actions', 'action'),
  '/chair': read('prepare to chair'),
  '/clerk/actions': form('run meetings'),
  '/member/actions': read('follow actions'),
  '/member/challenges': read('follow actions'),
  '/member/challenges/ask': form('ask as a member'),
  '/member/challenges/:challenge': form('follow actions', 'challenge'),
  '/referrals': read('follow actions'),
  '/referrals/new': form('refer a matter'),
  '/referrals/health-section': read('follow actions'),
  '/referrals/reports': form('follow actions'),
  '/referrals/full-council': form('follow actions'),
  '/referrals/:referral': form('follow actions', 'referral'),
  '/author': form('write a report'),
  '/author/reports/:report': form('write a report', 'report'),
  '/author/reports/:report/paper': read('write a report', 'report'),
  '/author/reports/:report/copies/:copy': read('write a report', 'report'),
  '/author/reports/:report/:part': form('write a report', 'report'),
  '/clearance': read('answer for a report'),
  '/clearance/:report': form('answer for a report', 'report'),
  '/clerk/reports': read('run meetings'),
  '/clerk/reports/:report': form('run meetings', 'report'),
  '/privacy-lead/reports': form('overrule the screen'),
  '/admin': read('manage people'),
  '/member/meetings/:meeting/declarations': form('ask as a member', 'meeting'),
  '/member/meetings/:meeting': read('see restricted papers', 'meeting'),
  '/member/meetings/:meeting/pack.pdf': read('see restricted papers', 'meeting'),
  '/member/meetings/:meeting/pack.docx': read('see restricted papers', 'meeting'),
  '/clerk/meetings/:meeting/pack': form('publish papers', 'meeting'),
  '/clearance/packs/:meeting': read('see who opened papers', 'meeting'),
  '/privacy-lead/screen': read('overrule the screen'),
  '/privacy-lead/screen/:meeting': form('overrule the screen', 'meeting'),
  '/admin/people': read('manage people'),
  '/admin/people/:person': form('manage people', 'person'),
  '/admin/invite': form('manage people'),
  '/admin/roles': read('manage people'),
  '/admin/audit': read('see the audit log'),
  '/admin/settings': form('change settings'),
  '/admin/public-words': form('change settings'),
  '/admin/small-numbers': form('change settings'),
  '/admin/retention': form('change settings'),
  '/admin/requests': form('answer a person’s request'),
};

/** Addresses that are no pages: what they answer is for anybody, and how they keep others out. */
export const otherRoutes: Readonly<Record<string, string>> = {
  '/*': 'files made by the build',
  '/brand.css': 'the council’s colours',
  '/health': 'whether the database answers',
  '/metrics': 'counts of the process, on this computer alone',
  '/api/figures': 'takes figures with a sending token of the analyst’s, and answers nothing else',
};
