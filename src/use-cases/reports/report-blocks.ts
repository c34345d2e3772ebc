import { londonDayOf } from '#calendar/london.ts';
import { soughtTable } from '#governance/clearance.ts';
import type { Block } from '#governance/paper.ts';
import type { Report } from '#governance/report.ts';
import { sayDayShort } from '../bodies/say-day.ts';

/** What stands at the head of a final report, as a part of a pack. */
export function headOfReport({ words: { header }, meeting }: Report): readonly Block[] {
  return [
    facts([
      ['Classification', capitalised(header.classification)],
      ['Date', meeting === null ? '' : sayDayShort(meeting.onDay)],
      ['Meeting', meeting?.body ?? ''],
      ['Subject', header.subject],
      ['Wards or groups affected', header.groups],
      ['From', header.from],
      ['Report to', header.reportTo],
    ]),
  ];
}

/** What stands at its end: where its background papers are, whose comments were sought, who wrote it when. */
export function endOfReport(report: Report): readonly Block[] {
  return [
    heading('Background papers'),
    ...backgroundPapers(report),
    heading('Consultation with officers and members'),
    {
      kind: 'table',
      head: ['Officer or member', 'Comments sought', 'Comments included'],
      rows: soughtTable(report.clearance).map(({ officer, name, sought, included, reason }) => [
        name === '' ? officer : `${officer}, ${name}`,
        sought,
        reason === '' ? included : `${included}. ${reason}`,
      ]),
    },
    heading('Audit trail'),
    facts(trailOf(report)),
  ];
}

function backgroundPapers({ words }: Report): readonly Block[] {
  if (words.papers.length === 0) return [paragraph('There are none.')];
  const rows = words.papers.map(({ title, holder, link, copy }) => [
    title,
    holder,
    [link, copy === '' ? '' : 'A copy is kept with this report.'].filter(Boolean).join(' '),
  ]);
  return [
    { kind: 'table', head: ['Paper', 'Held by', 'Where'], rows },
    paragraph(
      `To look at them, ask ${words.inspection}. They can be seen for four years after the meeting.`,
    ),
  ];
}

function trailOf({ words: { header }, author, version, finalAt, handedOverAt }: Report) {
  return [
    ['Lead officer', header.leadOfficer],
    ['Report author', author],
    ['Version', `Final (${version})`],
    ['Dated', finalAt === null ? '' : sayDayShort(londonDayOf(finalAt))],
    ['Key decision', header.isKeyDecision ? `Yes: ${header.notice}` : 'No'],
    [
      'Final report sent to the proper officer',
      handedOverAt === null ? '' : sayDayShort(londonDayOf(handedOverAt)),
    ],
  ] as const;
}

function facts(rows: readonly (readonly [string, string])[]): Block {
  return { kind: 'table', head: ['About this report', 'As it stands'], rows };
}

function heading(words: string): Block {
  return { kind: 'heading', level: 1, words };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', spans: [{ words, style: 'plain', link: null }] };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
