/** What a body is asked to do with an item, as pages say it. */
export const purposeInWords = {
  decide: 'To decide',
  scrutinise: 'To question',
  note: 'To note',
} as const;

/** How far a member’s request has come, as pages say it. */
export const stepInWords = {
  asked: 'Asked: the clerk has not answered yet',
  declined: 'Declined',
  accepted: 'Accepted, and waiting for a meeting',
  planned: 'Planned',
  delivered: 'Heard',
} as const;
