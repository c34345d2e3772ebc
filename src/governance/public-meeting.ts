import type { Day } from '#calendar/day.ts';
import { type LegalForm, rulesOn } from '#law/legal-forms.ts';
import type { MeetingKind } from './meeting.ts';

/**
 * Whether anybody may know of a meeting, come, and read its papers.
 *
 * Where and when young people meet is for them and for nobody else to know.
 */
export function isPublicMeeting(
  form: LegalForm,
  { kind, day }: { readonly kind: MeetingKind; readonly day: Day },
): boolean {
  return kind !== 'with young people' && rulesOn(form, day).hasPublicAccess;
}
