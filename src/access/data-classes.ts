/**
 * What the house may hold, sorted by who could be hurt if it were seen.
 *
 * K0, a child’s case record, is not in this list because it is not in the
 * house: nothing can be granted on it.
 */
export const dataClasses = {
  published: { code: 'K1', is: 'What has been published' },
  drafts: { code: 'K2', is: 'Draft reports and comment between colleagues' },
  'exempt papers': { code: 'K3', is: 'Exempt and confidential papers' },
  'exact figures': { code: 'K4', is: 'Exact figures, before small numbers are protected' },
  'safe figures': { code: 'K5', is: 'Protected figures, before they are published' },
  'raw words': { code: 'K6', is: 'Young people’s own words, as they typed them' },
  themes: { code: 'K7', is: 'Moderated themes, and what we did about them' },
  contacts: { code: 'K8', is: 'How to reach a seat-holder, and who they are' },
  interest: { code: 'K9', is: 'A person’s interest in an opportunity' },
  'visit notes': { code: 'K10', is: 'Notes of visits to homes and services' },
  alerts: { code: 'K11', is: 'Safeguarding alerts' },
  declarations: { code: 'K12', is: 'Declarations of interest' },
  'member activity': { code: 'K13', is: 'What each member has attended and been trained in' },
  'audit log': { code: 'K14', is: 'The audit log: references, never words' },
  settings: { code: 'K15', is: 'Settings, roles and accounts' },
} as const;

export type DataClass = keyof typeof dataClasses;
