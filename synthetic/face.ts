import { estuary } from './official/places.ts';

/** How the sample council looks: names, colours, and a roof over two waves. */
export const face = {
  ...estuary,
  shortName: 'Estuary',
  brandColour: '#0f5c63',
  accentColour: '#f2a900',
  logoSvg: [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">',
    '<path d="M6 24 24 8l18 16" fill="none" stroke="#f2a900" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>',
    '<path d="M7 33q4.25-5 8.5 0t8.5 0 8.5 0 8.5 0" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"/>',
    '<path d="M7 42q4.25-5 8.5 0t8.5 0 8.5 0 8.5 0" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" opacity="0.6"/>',
    '</svg>',
  ].join(''),
} as const;

/** What the sample council says in its own words. */
export const words = {
  promise: [
    'We will look after you as we would our own: a home where you are wanted, people who stay, and someone who asks how your day was.',
    'We will keep you near your brothers and sisters, tell you the truth, and be there when you are grown up.',
  ].join('\n\n'),
  accessContact: 'access@estuary.example',
  privacyContact: 'privacy@estuary.example',
  accessTestedOn: '',
} as const;
