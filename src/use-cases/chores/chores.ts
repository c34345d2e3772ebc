import { join } from 'node:path';
import { anchorAudit } from '#store/audit-anchors.ts';
import { keepBackup } from '#store/backup/kept-backups.ts';
import type { Chore } from '#store/jobs/chores.ts';
import { tidy } from '#store/vacuum.ts';
import { escalate } from '../actions/escalate.ts';
import type { House } from '../house.ts';
import { buildPackFiles } from '../packs/build-files.ts';
import { deliverMail } from '../post/deliver-mail.ts';
import { nudgeClearers } from '../reports/nudge-clearers.ts';
import { forgetWhatIsDue } from '../retention/forget-what-is-due.ts';

/** What the house does by itself, in the order of its day. */
export function choresOf(house: House, anchorFile: string): readonly Chore[] {
  return [
    {
      name: 'deliver mail',
      when: '* * * * *',
      isMadeUpFor: false,
      work: async () => {
        await deliverMail(house);
      },
    },
    {
      name: 'make the files of packs',
      when: '* * * * *',
      isMadeUpFor: true,
      work: () => buildPackFiles(house),
    },
    {
      name: 'anchor the audit log',
      when: '50 * * * *',
      isMadeUpFor: true,
      work: () => anchorAudit(house.database, anchorFile, house.now()),
    },
    {
      name: 'tell who is late',
      when: '10 7 * * *',
      isMadeUpFor: true,
      work: async () => {
        await escalate(house);
      },
    },
    {
      name: 'remind those who clear reports',
      when: '20 7 * * *',
      isMadeUpFor: true,
      work: async () => {
        await nudgeClearers(house);
      },
    },
    {
      name: 'back up',
      when: '10 2 * * *',
      isMadeUpFor: true,
      work: async () => {
        await keepBackup(house.database, house.backups, house.now());
      },
    },
    {
      name: 'forget what is due',
      when: '40 2 * * *',
      isMadeUpFor: true,
      work: async () => {
        await forgetWhatIsDue(house);
      },
    },
    {
      name: 'tidy the database',
      when: '10 3 * * *',
      isMadeUpFor: true,
      work: () => tidy(house.database),
    },
  ];
}

/** Where the audit log is anchored when nothing else is said: beside the database, to be copied away. */
export function anchorFileOf(dataFolder: string): string {
  return join(dataFolder, 'audit-anchors.jsonl');
}
