import { createHash, randomUUID } from 'node:crypto';
import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { readFiguresFile, writeFiguresFile } from '#files/figures-file.ts';
import type { FiguresFile } from '#measures/figures-file.ts';
import type { Finding } from '#returns/finding.ts';
import { recordInAudit } from '#store/audit.ts';
import { type Actor, within } from '#store/database.ts';
import { type KeptReceipt, keepReceipt, type NewReceipt } from '#store/receipts.ts';
import type { House } from './house.ts';
import { looksLikeReturn } from './looks-like-return.ts';
import type { Refusal } from './outcome.ts';

/** What sending figures came to. */
export type FiguresReceived =
  | {
      readonly done: true;
      readonly id: string;
      readonly version: number;
      /** The first as at its day, one already here, or one more as at the same day. */
      readonly status: 'new' | 'same' | 'newer';
    }
  | {
      readonly done: false;
      readonly because: Refusal;
      /** What is wrong with the file, field by field. */
      readonly findings: readonly Finding[];
    };

/**
 * Takes in a figures file, whole or not at all, and once however often it is sent.
 *
 * Nothing is kept of a file that is refused: a return dropped here by mistake
 * is forgotten with the request that brought it.
 */
export async function receiveFigures(
  house: House,
  sender: SignedIn,
  text: string,
): Promise<FiguresReceived> {
  if (!may(sender.roles, 'send figures')) {
    return refused({ kind: 'may not', say: 'Only a performance analyst can send figures.' });
  }
  if (looksLikeReturn(text)) return refused(aReturn);
  const { file, findings } = readFiguresFile(text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (file === null || errors.length > 0) return refused(notAsWritten, errors);
  if (file.council.code !== house.council) return refused(anotherCouncil(file, house.council));
  const kept = await keepOnce(house, { council: house.council, person: sender.id }, file);
  const { id, version, isNew } = kept;
  return { done: true, id, version, status: isNew ? (version === 1 ? 'new' : 'newer') : 'same' };
}

/** Two files of one day kept at one moment want the same version: the loser asks again. */
async function keepOnce(house: House, actor: Actor, file: FiguresFile): Promise<KeptReceipt> {
  const receipt = receiptFor(file, actor, house);
  for (;;) {
    const kept = await within(house.database, 'app_release', actor, async (tx) => {
      const done = await keepReceipt(tx, actor.council, receipt, file.figures);
      if (done === null) return null;
      const did = done.isNew ? 'received figures' : 'received the same figures again';
      const subject = `receipt:${done.id}`;
      await recordInAudit(tx, actor, { at: receipt.receivedAt, did, subject });
      return done;
    });
    if (kept !== null) return kept;
  }
}

function receiptFor(file: FiguresFile, actor: Actor, house: House): NewReceipt {
  return {
    id: randomUUID(),
    asAt: file.asAt,
    sha256: createHash('sha256').update(writeFiguresFile(file)).digest('hex'),
    software: file.source.software,
    files: file.source.files,
    errors: file.findings.error,
    warnings: file.findings.warning,
    leftOut: file.findings.byMeasure,
    sender: actor.person,
    receivedAt: house.now(),
  };
}

function refused(because: Refusal, findings: readonly Finding[] = []): FiguresReceived {
  return { done: false, because, findings };
}

const aReturn: Refusal = {
  kind: 'not valid',
  say: 'This is not a figures file: it looks like a return or another document, and may describe children. Nothing of it was kept. Read it on the desk, which sends only the figures.',
  field: 'file',
};

const notAsWritten: Refusal = {
  kind: 'not valid',
  say: 'This figures file is not as Rooftree writes one. Nothing of it was kept. Make the file again on the desk.',
  field: 'file',
};

function anotherCouncil({ council }: FiguresFile, code: string): Refusal {
  return {
    kind: 'not valid',
    say: `These figures are for council ${council.code}, and this is the house of council ${code}. Nothing of them was kept.`,
    field: 'file',
  };
}
