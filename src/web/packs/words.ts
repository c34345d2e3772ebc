import type { ItemKind, ItemPurpose } from '#governance/item.ts';
import type { ResolutionKind } from '#governance/resolution.ts';
import type { PackDecision } from '#use-cases/house.ts';

/** What a body is asked to do with an item, as anybody reads it. */
export const purposeInWords: Readonly<Record<ItemPurpose, string>> = {
  decide: 'To decide',
  scrutinise: 'To question',
  note: 'To hear',
};

/** What became of a resolution, as anybody reads it. */
export function decidedInWords({ kind, state }: PackDecision): string {
  if (state === 'lost') return 'Not agreed:';
  if (state === 'withdrawn') return 'Withdrawn:';
  return state === 'deferred' ? 'Put off:' : carried[kind];
}

const carried: Readonly<Record<ResolutionKind, string>> = {
  note: 'Noted:',
  agree: 'Agreed:',
  recommend: 'Recommended:',
  refer: 'Referred:',
  request: 'Asked:',
  defer: 'Put off:',
};

/** The same, as a young person is told. */
export const purposePlainly: Readonly<Record<ItemPurpose, string>> = {
  decide: 'We will decide something.',
  scrutinise: 'We will ask questions.',
  note: 'We will listen.',
};

/** What always comes at a meeting, in plain words; '' where the papers have to say it. */
export const plainlyByKind: Readonly<Record<ItemKind, string>> = {
  ordinary: '',
  apologies: 'Who could not come today.',
  declarations: 'Anybody who has something to gain from what we decide says so now.',
  minutes: 'We check that what we wrote down last time is right.',
  'matters arising': 'What happened with the things we promised last time.',
  'children in care council': 'Young people tell us what matters to them.',
  'sub-group update': 'What our smaller groups have done.',
  'public questions': 'Anybody can ask us something.',
  exclusion: 'We ask everybody else to leave, because what comes next is private.',
  performance: '',
};
