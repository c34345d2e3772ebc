import type { Io } from '#cli/command.ts';
import type { StartOptions } from '#cli/start.ts';
import { backupPlace } from '#store/backup/kept-backups.ts';
import { councils } from '#store/councils.ts';
import { type Database, within } from '#store/database.ts';
import type { House } from '#use-cases/house.ts';
import { postFrom } from '#use-cases/post/post.ts';
import { providerFrom } from '#use-cases/sign-in/provider.ts';
import { figuresFragment } from '#web/figures/fragment.ts';
import { openTemplates } from '#web/templates.ts';
import { rightNow } from './right-now.ts';
import { secretOf } from './secret.ts';

/** The house over `database`, for the council that is in it; '' while there is none. */
export async function houseOver(
  database: Database,
  options: Pick<StartOptions, 'dataFolder' | 'port'>,
  io: Io,
): Promise<House> {
  const [council] = await within(database, 'app_house', { council: '', person: null }, councils);
  return {
    database,
    now: rightNow,
    council: council?.council_id ?? '',
    secret: secretOf(options.dataFolder, io.environment.ROOFTREE_SECRET_FILE),
    dataFolder: options.dataFolder,
    address: io.environment.ROOFTREE_ADDRESS ?? `http://localhost:${options.port}`,
    signInProvider: providerFrom(io.environment),
    backups: backupPlace(options.dataFolder, io.environment),
    post: postFrom(io.environment),
    freeze: figuresFragment(openTemplates()),
  };
}
