/** The roles of the house: what somebody is to the council, never what they may do. */
export const roles = {
  'cicc-seat-holder': 'Children in care council seat-holder',
  'participation-officer': 'Participation officer',
  councillor: 'Councillor',
  chair: 'Chair, lead member or opposition lead',
  'co-optee': 'Co-opted member',
  'democratic-services': 'Democratic services officer',
  'report-author': 'Report author',
  clearance: 'Legal, finance or monitoring officer',
  analyst: 'Performance analyst',
  'release-approver': 'Release approver',
  'service-director': 'Service director',
  'virtual-school-head': 'Virtual school head',
  nurse: 'Nurse for children in care',
  'iro-manager': 'Independent reviewing officers’ manager',
  'housing-lead': 'Housing lead',
  'leaving-care-adviser': 'Leaving-care personal adviser',
  'opportunity-broker': 'Opportunity broker',
  'partner-lead': 'Partner or directorate lead',
  'safeguarding-lead': 'Safeguarding duty lead',
  'privacy-lead': 'Privacy lead or data protection officer',
  'complaints-lead': 'Independent complaints lead',
  'foster-carer': 'Foster carer',
  inspector: 'Inspector, for a limited time',
  administrator: 'System administrator',
} as const;

export type Role = keyof typeof roles;

/** Whether `role` is only ever held until a day that is set when it is given. */
export function isForLimitedTime(role: Role): boolean {
  return role === 'inspector';
}
