import { benchmarksCommand } from './benchmarks.ts';
import { calendarCommand } from './calendar.ts';
import type { Command } from './command.ts';
import { deskCommand, type StartDesk } from './desk.ts';
import { explainCommand } from './explain.ts';
import { figuresCommand } from './figures.ts';
import type { WithHouse } from './house-options.ts';
import { inviteCommand } from './invite.ts';
import { backupCommand } from './keeping/backup.ts';
import { doctorCommand } from './keeping/doctor.ts';
import { migrateCommand } from './keeping/migrate.ts';
import { restoreCommand } from './keeping/restore.ts';
import { verifyAuditCommand } from './keeping/verify-audit.ts';
import { type FillSample, sampleCommand } from './sample.ts';
import { sendCommand } from './send.ts';
import { type StartHouse, startCommand } from './start.ts';

/** What commands need from above: `cli/` may not open the web itself. */
export type Doors = {
  readonly startHouse: StartHouse;
  readonly startDesk: StartDesk;
  readonly fillSample: FillSample;
  readonly withHouse: WithHouse;
};

/** Every command, in the order `rooftree help` lists them. */
export function commands(doors: Doors): readonly Command[] {
  return [
    startCommand(doors.startHouse),
    sampleCommand(doors.fillSample),
    inviteCommand(doors.withHouse),
    deskCommand(doors.startDesk),
    figuresCommand,
    explainCommand,
    sendCommand,
    benchmarksCommand(doors.withHouse),
    calendarCommand,
    backupCommand(doors.withHouse),
    restoreCommand,
    verifyAuditCommand(doors.withHouse),
    doctorCommand(doors.withHouse),
    migrateCommand,
  ];
}
