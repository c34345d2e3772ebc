import type { OriginKind } from '#governance/action.ts';
import { isPublicMeeting } from '#governance/public-meeting.ts';
import { measures } from '#measures/definitions/index.ts';
import { challengesOf } from '#store/actions/challenges.ts';
import { resolutionBehind } from '#store/actions/resolutions.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { isId } from '../people/read-people.ts';

/** What an action came from, in words, and where that can be read. */
export type Origin = { readonly words: string; readonly address: string | null };

/** The origin `id` of a kind, or null when there is none. Visits, themes and findings are told in words. */
export async function originOf(
  tx: OpenTransaction,
  council: string,
  { kind, id }: { readonly kind: OriginKind; readonly id: string },
): Promise<Origin | null> {
  switch (kind) {
    case 'resolution':
      return resolution(tx, council, id);
    case 'challenge':
      return challenge(tx, council, id);
    case 'measure':
      return measure(id);
    case 'visit':
    case 'theme':
    case 'finding':
      return id.trim() === '' ? null : { words: id, address: null };
  }
}

/** Whether the public may read what came of an origin: not of an item that is kept back, nor of a meeting that is not public. */
export async function isOriginOpen(
  tx: OpenTransaction,
  council: string,
  { kind, id }: { readonly kind: OriginKind; readonly id: string },
): Promise<boolean> {
  if (kind !== 'resolution') return true;
  const resolved = await resolutionBehind(tx, council, id);
  if (resolved === null || resolved.classification !== 'open') return false;
  const { legalForm, meetingKind: meeting, on: day } = resolved;
  return isPublicMeeting(legalForm, { kind: meeting, day });
}

async function resolution(
  tx: OpenTransaction,
  council: string,
  id: string,
): Promise<Origin | null> {
  if (!isId(id)) return null;
  const row = await resolutionBehind(tx, council, id);
  return row === null ? null : { words: row.words, address: `/decisions/${id}` };
}

async function challenge(tx: OpenTransaction, council: string, id: string): Promise<Origin | null> {
  if (!isId(id)) return null;
  const [asked] = await challengesOf(tx, council, { id });
  return asked === undefined
    ? null
    : { words: asked.words, address: `/member/challenges/${asked.id}` };
}

function measure(id: string): Origin | null {
  const found = measures.find((one) => one.id === id);
  return found === undefined ? null : { words: found.title, address: `/figures/${id}` };
}
