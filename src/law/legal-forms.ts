/** What a body is in law; notice, public access, balance and voting follow from it. */
export type LegalForm =
  | 'committee'
  | 'advisory committee'
  | 'executive'
  | 'informal panel'
  | 'children in care council';
