import type { readDaysKept } from '#use-cases/retention/read-days-kept.ts';

/** One kind of thing the house keeps. */
export type Kept = {
  readonly what: string;
  readonly why: string;
  readonly readers: string;
  readonly howLong: string;
};

/** Everything the house keeps, the most public first, for as long as the council has it. */
export function everythingKept(days: Awaited<ReturnType<typeof readDaysKept>>): readonly Kept[] {
  return [
    {
      what: 'Published figures',
      why: 'So that everybody can see how well we do as a parent.',
      readers: 'Everybody.',
      howLong: 'For good: they are the record. One that is taken back is no longer shown.',
    },
    {
      what: 'Exact figures: how many children, never which',
      why: 'To make the figures that are published, and to check them.',
      readers: 'The performance analyst and whoever approves a release. Each reading is logged.',
      howLong: inWords(days['exact figures']),
    },
    {
      what: 'Accounts of people who work with us: name, work e-mail, roles and their dates',
      why: 'So that people see what their role may see, and nothing else.',
      readers:
        'The person themselves, the administrator, and the privacy lead when the person asks what we hold.',
      howLong: 'As long as they work with us.',
    },
    {
      what: 'Passwords and one-time codes, scrambled or sealed',
      why: 'To know that somebody who signs in is who they say.',
      readers: 'Nobody.',
      howLong: 'As long as the account.',
    },
    {
      what: 'Who is signed in, from which kind of browser',
      why: 'So that a session can be seen and ended at once.',
      readers: 'The person themselves.',
      howLong: `${inWords(days.sessions)} after it was last used.`,
    },
    {
      what: 'Wrong guesses at signing in, and where people signed in from',
      why: 'To slow down somebody who tries to get in.',
      readers: 'Nobody.',
      howLong: inWords(days['sign-in attempts']),
    },
    {
      what: 'Post that was sent: to which address, of which kind, on which day',
      why: 'To send it again when it fails. Messages hold a link and nothing else.',
      readers: 'The administrator.',
      howLong: inWords(days['outgoing post']),
    },
    {
      what: 'The log: who did what and when, by reference and without words',
      why: 'So that nothing can be changed or looked at without a trace.',
      readers: 'The administrator.',
      howLong: inWords(days['audit log']),
    },
    {
      what: 'Nightly copies of all this, sealed',
      why: 'To begin again after a fire or a fault.',
      readers: 'Whoever holds the key.',
      howLong: inWords(days.backups),
    },
  ];
}

/** '4 years', or '35 days' where it is less than two years. */
function inWords(days: number): string {
  const years = Math.floor(days / 365);
  if (years >= 2) return `${years} years`;
  return days === 1 ? '1 day' : `${days} days`;
}
