/** A part of the tests that runs on its own and is counted on its own. */
export type Suite = {
  readonly name: string;
  /** What it shows when it passes. */
  readonly shows: string;
  readonly run: (needs: Needs) => Promise<Result>;
};

/** How the tests were asked for. */
export type Needs = {
  /** Whether missing system packages may be installed. */
  readonly mayInstall: boolean;
};

/** What came of a suite. */
export type Result = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
  /** What a person should read about the failures; empty when there are none. */
  readonly trouble: string;
};

/** Something that was not tried, and why. A whole suite is never skipped in silence. */
export type Skipped = {
  readonly what: string;
  readonly because: string;
  readonly isWholeSuite: boolean;
};

/** The result of a suite that could not be tried at all. */
export function skippedWhole(suite: string, because: string): Result {
  return {
    passed: 0,
    failed: 0,
    skipped: [{ what: suite, because, isWholeSuite: true }],
    trouble: '',
  };
}
