import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Classification } from '#governance/classification.ts';
import type { MeetingKind } from '#governance/meeting.ts';
import type { LegalForm } from '#law/legal-forms.ts';
import { carriedResolutions } from '../meetings/carried.ts';
import type { Tables } from '../tables.ts';

/** A resolution that was carried, and the meeting and item it was carried under. */
export type CarriedResolution = {
  readonly id: string;
  readonly words: string;
  readonly body: string;
  readonly meeting: string;
  readonly meetingKind: MeetingKind;
  readonly on: Day;
  readonly legalForm: LegalForm;
  readonly classification: Classification;
};

/** The carried resolution `id` with its item and meeting, or null. */
export async function resolutionBehind(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<CarriedResolution | null> {
  const row = await carried(tx, council)
    .where('resolution.resolution_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** What was carried at meetings since `from`, newest first. */
export async function carriedSince(
  tx: Transaction<Tables>,
  council: string,
  from: Day,
): Promise<readonly CarriedResolution[]> {
  return carried(tx, council)
    .where('meeting.on_day', '>=', from)
    .orderBy('meeting.on_day', 'desc')
    .orderBy('item.place')
    .orderBy('resolution.place')
    .execute();
}

function carried(tx: Transaction<Tables>, council: string) {
  return carriedResolutions(tx, council).select([
    'resolution.resolution_id as id',
    'resolution.words',
    'meeting.body_id as body',
    'meeting.slug as meeting',
    'meeting.kind as meetingKind',
    'meeting.on_day as on',
    'body.legal_form as legalForm',
    'item.classification',
  ]);
}
