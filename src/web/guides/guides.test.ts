import { equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '#access/roles.ts';
import { guides, guideTo, readGuide } from './guides.ts';

const examples: readonly (readonly [path: string, role: Role | null, guide: string | null])[] = [
  ['/analyst', 'analyst', 'analyst'],
  ['/analyst/figures/1', 'analyst', 'analyst'],
  ['/analysts', 'analyst', null],
  ['/desk', 'analyst', 'analyst'],
  ['/desk', null, null],
  ['/releases/1/recall', 'analyst', 'analyst'],
  ['/releases/1/recall', 'release-approver', 'approver'],
  ['/approver/releases/1', 'release-approver', 'approver'],
  ['/member/scorecard', 'councillor', 'councillor'],
  ['/chair', 'chair', 'chair'],
  ['/referrals/1', 'chair', 'chair'],
  ['/referrals/1', 'nurse', null],
  ['/clerk/meetings/1', 'democratic-services', 'clerk'],
  ['/clerk', 'chair', null],
  ['/author/reports/1', 'report-author', 'author'],
  ['/clearance', 'chair', 'clearer'],
  ['/clearance', 'report-author', null],
  ['/admin/people', 'administrator', 'administrator'],
  ['/admin/people', 'councillor', null],
  ['/figures', 'analyst', null],
];

for (const [path, role, guide] of examples) {
  test(`${role ?? 'a stranger'} at ${path} is offered ${guide ?? 'no guide'}`, () => {
    equal(guideTo(path, role === null ? [] : [role]), guide);
  });
}

for (const guide of guides) {
  test(`the guide for the ${guide} can be read`, () => {
    const { title, html } = readGuide(guide);
    match(title, new RegExp(`^For the ${guide}: `));
    match(html, /<h2>.*<\/h2>/);
  });
}
