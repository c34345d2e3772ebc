import type { BodysWord, OriginKind, OwnersWord } from '#governance/action.ts';
import type { ActionStatus } from '#governance/action-status.ts';

/** How an action stands: in words, and as the shape that says it without colour. */
export type SaidStatus = { readonly words: string; readonly looks: string };

/** Every way an action can stand, as pages say it. */
export const saidStatus: Readonly<Record<ActionStatus, SaidStatus>> = {
  done: { words: 'Done, says the body', looks: 'better' },
  'waiting for the body': { words: 'Its owners say it is done; the body decides', looks: 'same' },
  late: { words: 'Late', looks: 'worse' },
  stuck: { words: 'Stuck', looks: 'worse' },
  'in doubt': { words: 'In doubt', looks: 'moved' },
  'on track': { words: 'On track', looks: 'better' },
  'not told': { words: 'Nothing told for a month', looks: 'few' },
};

/** What an owner said of their part, as pages say it. */
export const saidWord: Readonly<Record<OwnersWord, string>> = {
  'on track': 'On track',
  'in doubt': 'In doubt',
  stuck: 'Stuck',
};

/** What the body decided, as pages say it. */
export const saidDecision: Readonly<Record<BodysWord, string>> = {
  closed: 'The body closed it',
  'kept open': 'The body kept it open',
  reopened: 'The body reopened it',
};

/** What an action came from, as pages say it. */
export const saidOrigin: Readonly<Record<OriginKind, string>> = {
  resolution: 'A decision',
  visit: 'A visit',
  theme: 'What young people say',
  measure: 'A figure',
  finding: 'An inspection finding',
  challenge: 'A member’s question',
};
