import { type Day, readDay } from '#calendar/day.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { lastDayForKeyDecisionNotice } from '#law/key-decision-notice.ts';
import { lastPublicationDay } from '#law/notice-of-meeting.ts';
import type { NoticeKind, Report } from './report.ts';
import { inTheWay, type ReportFinding } from './report-findings.ts';

/**
 * Whether a key decision was told of in time, or lawfully without.
 *
 * Where there was no notice of 28 clear days, the general exception needs a notice of
 * five clear days to the chair of scrutiny, and special urgency that chair’s agreement.
 */
export function checkKeyDecision({
  words: { header },
  meeting,
}: Pick<Report, 'words' | 'meeting'>): readonly ReportFinding[] {
  if (!header.isKeyDecision || meeting === null) return [];
  const way = ways[header.noticeKind === '' ? 'notice' : header.noticeKind];
  const on = header.noticeKind === '' ? null : readDay(header.noticeOn);
  const isLawful = on !== null && way.isInTime(on, meeting.onDay) && header.notice.trim() !== '';
  return isLawful ? [] : [inTheWay('header', way.asks(meeting.onDay))];
}

/** The lawful ways: whether a day is early enough for each, and what is asked where it is not. */
const ways: Readonly<
  Record<
    NoticeKind,
    {
      readonly isInTime: (on: Day, taken: Day) => boolean;
      readonly asks: (taken: Day) => string;
    }
  >
> = {
  notice: {
    isInTime: (on, taken) => on <= lastDayForKeyDecisionNotice(taken),
    asks: (taken) =>
      `It is a key decision, and notice of it has to be published by ${lastDayForKeyDecisionNotice(taken)}. Name the notice and its day. Where that day has passed, choose the general exception or special urgency.`,
  },
  'general exception': {
    isInTime: (on, taken) => on <= lastPublicationDay(taken, bankHolidays),
    asks: () =>
      'The general exception needs a notice to the chair of scrutiny five clear days before the decision. Give its day and where it is; where there is no time for that, choose special urgency.',
  },
  'special urgency': {
    isInTime: (on, taken) => on <= taken,
    asks: () =>
      'Special urgency needs the agreement of the chair of scrutiny. Give its day, and who agreed.',
  },
};
