import { recordInAudit } from '#store/audit.ts';
import { backUp } from '#store/backup/backup.ts';
import { readOrMakeKey } from '#store/backup/key.ts';
import { secretToKeep } from '#store/backup/secret-file.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';

/** Backs the house up to `file`, sealed with the key in `keyFile`, which is made if it is missing. */
export async function makeBackup(house: House, file: string, keyFile: string): Promise<void> {
  const key = readOrMakeKey(keyFile);
  const secret = secretToKeep(house.backups.secretFile);
  const actor = { council: house.council, person: null };
  const note = { at: house.now(), did: 'made a backup', subject: 'house' };
  await within(house.database, 'app_house', actor, (tx) => recordInAudit(tx, actor, note));
  await backUp(house.database, file, { key, now: house.now(), secret });
}
