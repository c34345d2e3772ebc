import type { Io } from '#cli/command.ts';
import type { StartOptions } from '#cli/start.ts';
import { mayPassByTheRules } from '#store/login-rights.ts';
import type { House } from '#use-cases/house.ts';
import { whatKeepsPeopleFromLive } from '#use-cases/people/check-live.ts';

/** A house that is not fit for live use, with all that keeps it from it. */
export class NotFitForLive extends Error {
  constructor(reasons: readonly string[]) {
    super(
      `This house is not fit for live use:\n${reasons.map((reason) => `  · ${reason}`).join('\n')}`,
    );
  }
}

/** Refuses to open a live house that would not be safe. Throws `NotFitForLive` with every reason. */
export async function checkFitForLive(house: House, options: StartOptions, io: Io): Promise<void> {
  const reasons = [
    ...missingSettings(options, io),
    ...(await databaseReasons(house, options)),
    ...(await whatKeepsPeopleFromLive(house)),
  ];
  if (reasons.length > 0) throw new NotFitForLive(reasons);
}

function missingSettings(
  { databaseUrl, mayBeEmbeddedLive }: StartOptions,
  { environment }: Io,
): readonly string[] {
  const needed = ['ROOFTREE_SECRET_FILE', 'ROOFTREE_BACKUP_KEY_FILE', 'ROOFTREE_ADDRESS'];
  return [
    ...needed.filter((name) => (environment[name] ?? '') === '').map((name) => `Set ${name}.`),
    ...(databaseUrl === null && !mayBeEmbeddedLive
      ? [
          'Give it a PostgreSQL server with DATABASE_URL, or say --embedded-live to keep everything in the data folder.',
        ]
      : []),
  ];
}

async function databaseReasons(
  { database }: House,
  { databaseUrl }: StartOptions,
): Promise<readonly string[]> {
  if (databaseUrl === null || !(await mayPassByTheRules(database))) return [];
  return [
    'Its database login is a superuser or may bypass row-level security. Use the login that ‘rooftree migrate’ prints.',
  ];
}
