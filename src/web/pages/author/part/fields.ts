/** A box of a form about one part of a report. */
export type Field = {
  /** The key of what it holds. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'text' | 'day' | 'choice';
  /** Lines of a box for text. */
  readonly rows?: number;
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
};

/** A list of like things, each with the same boxes. */
export type FieldList = {
  readonly key: 'risks' | 'papers' | 'appendices';
  /** What one of them is called. */
  readonly one: string;
  readonly fields: readonly Field[];
};

/** One part of a report as a form: its boxes, and the list that follows them. */
export type PartForm = {
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly Field[];
  readonly list?: FieldList;
};

const line = (key: string, label: string, hint?: string): Field =>
  hint === undefined ? { key, label, kind: 'line' } : { key, label, kind: 'line', hint };
const text = (key: string, label: string, rows: number, hint?: string): Field => {
  const field = { key, label, kind: 'text', rows } as const;
  return hint === undefined ? field : { ...field, hint };
};
const choice = (key: string, label: string, choices: readonly (readonly [string, string])[]) => ({
  key,
  label,
  kind: 'choice' as const,
  choices: choices.map(([value, says]) => ({ value, text: says })),
});

const classes = [
  ['open', 'Open: anybody may read it'],
  ['exempt', 'Exempt: members only, for a reason of Schedule 12A'],
  ['confidential', 'Confidential: the law forbids showing it'],
] as const;

const emptyLine = 'Leave an empty line between them.';

/** Every part of a report that its authors write, by its name in addresses. */
export const partForms = {
  header: {
    title: 'The head of the report',
    lead: 'None of it may be blank when the report is final.',
    fields: [
      line('title', 'Report title'),
      line('subject', 'Subject', 'What it is about, in a line.'),
      line('groups', 'Wards or groups affected'),
      line('from', 'From', 'The post that brings it.'),
      line('reportTo', 'Report to', 'The body that is asked.'),
      { ...choice('meeting', 'Meeting', []), hint: 'The date is the meeting’s.' },
      choice('classification', 'Classification', classes),
      line('leadOfficer', 'Lead officer'),
      choice('layout', 'How paragraphs are numbered', [
        ['through', 'Straight through: 1, 2, 3'],
        ['by section', 'By section: 1.1, 1.2, with what it comes to on the cover'],
      ]),
      choice('isKeyDecision', 'Is it a key decision?', [
        ['no', 'No'],
        ['yes', 'Yes'],
      ]),
      choice('noticeKind', 'How was the public told of the key decision?', [
        ['', 'It is no key decision, or nobody was told yet'],
        ['notice', 'By notice, 28 clear days before'],
        ['general exception', 'General exception: the chair of scrutiny was told'],
        ['special urgency', 'Special urgency: the chair of scrutiny agreed'],
      ]),
      { key: 'noticeOn', label: 'On which day?', kind: 'day' },
      line('notice', 'Where the notice is, or who agreed'),
    ],
  },
  summary: {
    title: 'Two summaries',
    lead: 'The first is printed on the cover. The second is for young people and everybody else.',
    fields: [
      text('summary', 'Summary', 6, 'At most 120 words.'),
      text('plainSummary', 'In plain words', 6, 'Short sentences. Its reading age is worked out.'),
    ],
  },
  recommendations: {
    title: 'Recommendations',
    lead: 'Written once here, printed on the cover and at the end.',
    fields: [text('recommendations', 'What the body is asked to do', 10, emptyLine)],
  },
  section: {
    title: 'A section',
    lead: 'Paragraphs are numbered by themselves.',
    fields: [line('heading', 'Heading'), text('words', 'Paragraphs', 20, emptyLine)],
  },
  policy: {
    title: 'Policy and objectives',
    lead: 'What it stands on, and what it serves.',
    fields: [
      text(
        'policy',
        'Policy implications',
        8,
        'Name the law and the policy: {law children-act-1989}.',
      ),
      text('objectives', 'Links to the council’s objectives', 4, 'One on each line.'),
    ],
  },
  impact: {
    title: 'Who it touches',
    lead: 'Say the effect and what is done about it. ‘None’ alone is no answer.',
    fields: [
      text('community', 'Community and equality impact', 8),
      text(
        'careImpact',
        'What it means for children in care',
        8,
        'Care experience counts as a characteristic of its own.',
      ),
    ],
  },
  risks: {
    title: 'Risks',
    lead: 'What may go wrong, whose it is, and what is done. A risk can go on the body’s list.',
    fields: [],
    list: {
      key: 'risks',
      one: 'Risk',
      fields: [
        text('risk', 'What may go wrong', 2),
        line('owner', 'Owner'),
        text('mitigation', 'What is done about it', 2),
      ],
    },
  },
  papers: {
    title: 'Background papers',
    lead: 'What the report stands on. They can be asked for until four years after the meeting.',
    fields: [line('inspection', 'Whom to ask for a look', 'A post and not a person: posts stay.')],
    list: {
      key: 'papers',
      one: 'Paper',
      fields: [
        line('title', 'Title'),
        line('holder', 'Who holds it'),
        line('link', 'Where it is', 'An address, or where in the building.'),
        {
          key: 'seenOn',
          label: 'The day you opened it and found it there',
          kind: 'day',
          hint: 'Only for an address. Nothing is opened for you: this house calls nobody.',
        },
      ],
    },
  },
  appendices: {
    title: 'Appendices',
    lead: 'In order. Each has a class of its own.',
    fields: [],
    list: {
      key: 'appendices',
      one: 'Appendix',
      fields: [
        line('title', 'Title'),
        choice('classification', 'Classification', classes),
        line('paragraph', 'Paragraph of Schedule 12A', 'Only where it is exempt: 1 to 7.'),
        line(
          'publicInterest',
          'Why the public interest is in keeping it',
          'Only where it is exempt.',
        ),
        text('words', 'Text', 6),
      ],
    },
  },
} as const satisfies Record<string, PartForm>;

/** The name of a part in addresses; a section’s has its id after it. */
export type PartFormName = keyof typeof partForms;
