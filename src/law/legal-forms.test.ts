import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { type LegalForm, legalFormNamed, legalForms, rulesOn } from './legal-forms.ts';

const today = day('2026-11-25');
const forms = Object.keys(legalForms) as readonly LegalForm[];

for (const [form, isPublic, isBalanced, mayVote] of [
  ['committee', true, true, false],
  ['advisory committee', true, true, true],
  ['executive', true, false, false],
  ['informal panel', false, false, true],
  ['children in care council', false, false, true],
] as const) {
  test(`what follows for a body that is, in law, ${form}`, () => {
    const { hasPublicAccess, mustBeBalanced, coOpteesMayVote } = rulesOn(form, today);
    deepEqual([hasPublicAccess, mustBeBalanced, coOpteesMayVote], [isPublic, isBalanced, mayVote]);
  });
}

for (const [on, clearDays] of [
  ['1989-01-01', 3],
  ['2002-03-31', 3],
  ['2002-04-01', 5],
  ['2026-11-25', 5],
] as const) {
  test(`on ${on} a committee gave ${clearDays} clear days’ notice`, () => {
    equal(rulesOn('committee', day(on)).noticeClearDays, clearDays);
  });
}

for (const form of forms) {
  test(`the rules of a body that is ${form} follow each other without a gap, and name their sources`, () => {
    const { rules } = legalForms[form];
    equal(rules.at(-1)?.inForce.until, null);
    for (const [index, { inForce, sources }] of rules.entries()) {
      const next = rules[index + 1];
      ok(next === undefined || (inForce.until !== null && inForce.until < next.inForce.from));
      ok(sources.every(({ url, provision }) => url.startsWith('https://') && provision !== ''));
    }
  });
}

test('a form we do not know is no form', () => {
  deepEqual([legalFormNamed('committee'), legalFormNamed('constructor')], ['committee', null]);
});
