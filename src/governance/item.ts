/** What an item of an agenda is about, where a rule asks. */
export type ItemKind =
  | 'ordinary'
  | 'apologies'
  | 'declarations'
  | 'minutes'
  | 'matters arising'
  | 'children in care council'
  | 'sub-group update'
  | 'public questions'
  | 'exclusion'
  | 'performance';

/** What the body is asked to do with an item. */
export type ItemPurpose = 'decide' | 'scrutinise' | 'note';
