/** One kind of thing the house keeps. */
export type Kept = {
  readonly what: string;
  readonly why: string;
  readonly readers: string;
  readonly howLong: string;
};

/** Everything the house keeps, the most public first. */
export const kept: readonly Kept[] = [
  {
    what: 'Published figures',
    why: 'So that everybody can see how well we do as a parent.',
    readers: 'Everybody.',
    howLong: 'For good. A figure taken back is no longer shown, and a note says so.',
  },
  {
    what: 'Exact figures: how many children, never which',
    why: 'To make the figures that are published, and to check them.',
    readers:
      'The performance analyst and the person who approves a release. Each reading is logged.',
    howLong: 'As the council’s retention schedule says.',
  },
  {
    what: 'Accounts: name, work e-mail, roles and the days they hold',
    why: 'So that people see what their role may see, and nothing else.',
    readers: 'The person themselves, and the administrator.',
    howLong: 'As long as they work with us, then as the retention schedule says.',
  },
  {
    what: 'The log: who did what and when, by reference',
    why: 'So that nothing can be changed or looked at without a trace.',
    readers: 'The administrator.',
    howLong: 'As the council’s retention schedule says.',
  },
  {
    what: 'Sign-in cookie',
    why: 'To know that it is still you. It is set only when you sign in.',
    readers: 'Your own browser.',
    howLong: 'Until you sign out, or the session ends.',
  },
];
