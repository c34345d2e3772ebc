import type { Io } from '#cli/command.ts';
import { backupPlace } from '#store/backup/kept-backups.ts';
import { councils } from '#store/councils.ts';
import { type Database, within } from '#store/database.ts';
import type { House } from '#use-cases/house.ts';
import { postFrom } from '#use-cases/post/post.ts';
import { providerFrom } from '#use-cases/sign-in/provider.ts';
import { figuresFragment } from '#web/figures/fragment.ts';
import { packDrawer } from '#web/packs/draw-pack.ts';
import { openTemplates } from '#web/templates.ts';
import { rightNow } from './right-now.ts';
import { secretOf } from './secret.ts';

/** Where a house keeps its files and answers. */
export type Place = {
  readonly dataFolder: string;
  /** The port it answers at; asked each time, because one of the system’s choosing is known late. */
  readonly port: () => number;
};

/** The port of a house that nobody gave another. */
export const usualPort = 8080;

/** The house over `database`, for the council that is in it; '' while there is none. */
export async function houseOver(database: Database, place: Place, io: Io): Promise<House> {
  const named = addressNamed(io.environment.ROOFTREE_ADDRESS ?? '');
  const [council] = await within(database, 'app_house', { council: '', person: null }, councils);
  return {
    database,
    now: rightNow,
    council: council?.council_id ?? '',
    secret: secretOf(place.dataFolder, io.environment.ROOFTREE_SECRET_FILE),
    dataFolder: place.dataFolder,
    get address() {
      return named ?? `http://localhost:${place.port()}`;
    },
    signInProvider: providerFrom(io.environment),
    backups: backupPlace(place.dataFolder, io.environment),
    post: postFrom(io.environment),
    freeze: figuresFragment(openTemplates()),
    drawPack: packDrawer(openTemplates()),
  };
}

/** `text` without slashes at its end, since paths begin with one; null when it names nothing. */
function addressNamed(text: string): string | null {
  const address = text.replace(/\/+$/, '');
  return address === '' ? null : address;
}
