import type { ItemPurpose } from '#governance/item.ts';
import type { ResolutionKind } from '#governance/resolution.ts';

/** What a body is asked to do with an item, as anybody reads it. */
export const purposeInWords: Readonly<Record<ItemPurpose, string>> = {
  decide: 'To decide',
  scrutinise: 'To question',
  note: 'To hear',
};

/** What a body did by a resolution, as anybody reads it. */
export const decidedInWords: Readonly<Record<ResolutionKind, string>> = {
  note: 'Noted:',
  agree: 'Agreed:',
  recommend: 'Recommended:',
  refer: 'Referred:',
  request: 'Asked:',
  defer: 'Put off:',
};
