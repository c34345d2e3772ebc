import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import type { PublicPack, YoungPeoplesPack } from '#governance/pack.ts';
import type { ResolutionKind } from '#governance/resolution.ts';
import type { BackupPlace } from '#store/backup/kept-backups.ts';
import type { OfficialComparators } from '#store/comparators.ts';
import type { Database } from '#store/database.ts';
import type { PrintedPages } from '#store/packs/pack-files.ts';
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
  /** Draws a pack as the pages that are frozen with it. */
  readonly drawPack: DrawPack;
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

/** Draws what is public of a meeting as HTML, once, when it is published. */
export type DrawPack = (pack: PackToDraw) => DrawnPack;

/** A public pack with all that its pages tell of it. */
export type PackToDraw = {
  readonly pack: PublicPack;
  readonly youngPeoples: YoungPeoplesPack;
  /** The chair’s reason for short notice; null for a pack in time. */
  readonly urgency: string | null;
  readonly publishedAt: Instant;
  /** What the body decided in the open, in order; empty before its minutes are out. */
  readonly decisions: readonly PackDecision[];
  /** What is printed: null until the files have been made. */
  readonly printed: PrintedPages | null;
};

/** A decision where its item stood. */
export type PackDecision = {
  readonly id: string;
  /** The id of the item it was made under. */
  readonly item: string;
  readonly kind: ResolutionKind;
  readonly words: string;
  readonly state: 'carried' | 'lost' | 'deferred' | 'withdrawn';
};

/** The pages of a pack, as they are frozen. */
export type DrawnPack = {
  readonly page: string;
  readonly youngPeoples: string;
  readonly papers: readonly { readonly id: string; readonly html: string }[];
};
