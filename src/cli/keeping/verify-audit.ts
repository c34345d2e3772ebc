import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAnchors } from '#store/audit-anchors.ts';
import { type AuditVerdict, verifyAudit } from '#store/audit-chain.ts';
import { anchorFileOf } from '#use-cases/chores/chores.ts';
import type { Command, ExitCode, Io } from '../command.ts';
import { databaseOptions, houseNamed, type WithHouse } from '../house-options.ts';

/** `rooftree verify-audit`: whether the audit log is as it was written. */
export function verifyAuditCommand(withHouse: WithHouse): Command {
  return {
    name: 'verify-audit',
    usage: 'verify-audit [--anchor FILE] [--data DIR] [--database-url URL]',
    isAskedOfOpenHouse: true,
    summary: 'Proves that the audit log is as it was written',
    run: async (args, io) => {
      const { values } = parseArgs({ args: [...args], options });
      return withHouse(houseNamed(values, io), io, async ({ database, dataFolder }) => {
        const named = values.anchor ?? anchorFileOf(dataFolder);
        const anchors = await readAnchors(resolve(io.folder, named));
        return pronounce(await verifyAudit(database, anchors), io);
      });
    },
  };
}

const options = { ...databaseOptions, anchor: { type: 'string' } } as const;

function pronounce({ entries, anchors, faults }: AuditVerdict, io: Io): ExitCode {
  for (const fault of faults) io.say(fault);
  const held =
    anchors === 0 ? 'with no anchor to hold it against' : `held against ${anchors} anchors`;
  io.say(
    `The audit log, ${entries} entries ${held}, is ${faults.length === 0 ? 'whole' : 'NOT whole'}.`,
  );
  return faults.length === 0 ? 0 : 1;
}
