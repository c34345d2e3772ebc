import type { Day } from '#calendar/day.ts';
import { advisoryCommittee } from './legal-forms/advisory-committee.ts';
import { childrenInCareCouncil } from './legal-forms/children-in-care-council.ts';
import { committee } from './legal-forms/committee.ts';
import { executive } from './legal-forms/executive.ts';
import type { FormRules, LegalFormDefinition } from './legal-forms/form-rules.ts';
import { informalPanel } from './legal-forms/informal-panel.ts';
import { isInForceOn } from './source.ts';

/** What a body is in law; notice, public access, balance and voting follow from it. */
export type LegalForm =
  | 'committee'
  | 'advisory committee'
  | 'executive'
  | 'informal panel'
  | 'children in care council';

/** Every legal form a body can have, in the order people meet them. */
export const legalForms: Readonly<Record<LegalForm, LegalFormDefinition>> = {
  committee,
  'advisory committee': advisoryCommittee,
  executive,
  'informal panel': informalPanel,
  'children in care council': childrenInCareCouncil,
};

/** The legal form called `name`, or null. */
export function legalFormNamed(name: string): LegalForm | null {
  const forms = Object.keys(legalForms) as readonly LegalForm[];
  return forms.find((form) => form === name) ?? null;
}

/**
 * The rules a body of `form` lived under on `date`.
 *
 * Before the first rules we hold, those first ones: no paper of ours is older.
 */
export function rulesOn(form: LegalForm, date: Day): FormRules {
  const { rules } = legalForms[form];
  return rules.find(({ inForce }) => isInForceOn(inForce, date)) ?? rules[0];
}
