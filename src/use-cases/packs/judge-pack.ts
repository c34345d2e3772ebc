import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { workingDaysBefore } from '#calendar/working-days.ts';
import { whyNotPublishable } from '#governance/agenda.ts';
import { type ScreenedInPack, screenPack } from '#governance/pack-screen.ts';
import { type LetStand, whyNotPublished, withoutScreenAnswer } from '#governance/publishing.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { type LegalForm, rulesOn } from '#law/legal-forms.ts';
import type { Pack } from '#store/packs/packs.ts';
import { overridesOf } from '#store/packs/screen-overrides.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import type { MeetingWithRecord } from './meeting-record.ts';

/** What stands between a pack and its publication. */
export type Judged = {
  /** Each with what to do; empty when it may be published. */
  readonly reasons: readonly string[];
  readonly screened: readonly ScreenedInPack[];
  /** What of it nobody has let stand. */
  readonly unanswered: readonly ScreenedInPack[];
  /** The last lawful day to publish; null where no law says. */
  readonly lastDay: Day | null;
};

/**
 * What stands between `found` and its publication by `publisher`.
 *
 * What the publisher let stand does not count: the screen is overruled by
 * somebody else or not at all.
 */
export async function judgePack(
  tx: OpenTransaction,
  house: House,
  found: MeetingWithRecord,
  {
    publisher,
    urgency,
    packs,
  }: { readonly publisher: string; readonly urgency: string; readonly packs: readonly Pack[] },
): Promise<Judged> {
  const { meeting, record, withoutReport } = found;
  const screened = screenPack(record);
  const overrides = await overridesOf(tx, house.council, meeting.meeting_id);
  const letStand: readonly LetStand[] = overrides.filter((one) => one.by_person !== publisher);
  const lastDay = lastLawfulDay(found);
  const reasons = [
    ...whyNotPublishable({
      kinds: record.items.filter(({ withheld }) => withheld === null).map(({ kind }) => kind),
      noSlotBecause: record.meeting.noSlotBecause ?? '',
      owesSlot: owesSlot(found.body.legal_form),
    }),
    ...whyNotPublished({
      record,
      today: londonDayOf(house.now()),
      lastDay,
      urgency,
      isSupplement: packs.some(({ state }) => state === 'published'),
      screened,
      letStand,
      withoutReport,
    }),
  ];
  return { reasons, screened, unanswered: withoutScreenAnswer(screened, letStand), lastDay };
}

/** The last day on which the papers of a meeting can lawfully be published; null where no law says. */
export function lastLawfulDay({
  meeting,
  body,
}: Pick<MeetingWithRecord, 'meeting' | 'body'>): Day | null {
  const { notice, noticeClearDays } = rulesOn(body.legal_form, meeting.on_day);
  return notice === 'the law'
    ? workingDaysBefore(meeting.on_day, noticeClearDays + 1, bankHolidays)
    : null;
}

/** Every body hears young people but their own council, and the executive, which has business of all kinds. */
function owesSlot(form: LegalForm): boolean {
  return form !== 'children in care council' && form !== 'executive';
}
