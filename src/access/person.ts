import type { Role } from './roles.ts';

/** Somebody who has signed in, with the roles they hold at this moment, deputies included. */
export type SignedIn = {
  readonly id: string;
  /** The council's three-digit code. */
  readonly council: string;
  readonly name: string;
  readonly roles: readonly Role[];
};
