import type { Theme } from './measure.ts';

/** The chapters of a scorecard, of the desk and of a release: each theme with its title, in the order people meet them. */
export const themes: readonly (readonly [Theme, title: string])[] = [
  ['how-many', 'How many children'],
  ['where', 'Where they live'],
  ['stability', 'Staying put'],
  ['reviews', 'Being listened to'],
  ['health', 'Health'],
  ['safety', 'Safety'],
  ['care-leavers', 'After care'],
];
