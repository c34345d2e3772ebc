import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import type { BackupPlace } from '#store/backup/kept-backups.ts';
import type { OfficialComparators } from '#store/comparators.ts';
import type { Database } from '#store/database.ts';
import type { Post } from './post/post.ts';
import type { SignInProvider } from './sign-in/provider.ts';

/** Everything a use case needs from outside: handed in once, by `main.ts`. */
export type House = {
  readonly database: Database;
  /** The moment it is; nothing below asks a clock. */
  readonly now: () => Instant;
  /** The three-digit code of the council this house serves. */
  readonly council: string;
  /** 32 bytes that sign cookies and seal one-time-code secrets. */
  readonly secret: Uint8Array;
  readonly dataFolder: string;
  /** The public base address, without a slash at the end, for links in mail. */
  readonly address: string;
  /** The council’s own sign-in provider; null while people sign in with a password. */
  readonly signInProvider: SignInProvider | null;
  /** Where its nightly backups and their key are. */
  readonly backups: BackupPlace;
  /** The council’s mail relay; null while none is set up, and then post waits. */
  readonly post: Post | null;
  /** Draws what stands as the page fragment that is frozen with the newest release. */
  readonly freeze: Freeze;
};

/** Draws what is published as HTML, once, when it changes. */
export type Freeze = (standing: StandingToFreeze) => string;

/** Everything that is public now, under the release it was made newest by. */
export type StandingToFreeze = {
  /** The council’s three-digit code and the name people call it by. */
  readonly council: { readonly code: string; readonly shortName: string };
  readonly asAt: Day;
  readonly version: number;
  readonly publishedAt: Instant;
  /** Of every release that stands, earliest first. */
  readonly figures: readonly PublishedFigure[];
  /** What the country had published by then. */
  readonly comparators: OfficialComparators;
};
