import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { unsupportedClaims } from './claims.ts';
import { soughtTable } from './clearance.ts';
import { numbered, paragraphsOf } from './numbered-paragraphs.ts';
import { readingAgeYears } from './reading-age.ts';
import { blankWords, type Report, type ReportWords } from './report.ts';
import { checkReport, whyNotFinal } from './report-checks.ts';

const asked = { isSought: true, soughtOn: day('2026-09-01'), due: day('2026-09-08') };
const signed = { by: 'Leopold Anstey', onBehalfOf: null, at: '2026-09-03T10:00:00.000Z' as never };
const cleared = [
  {
    ...asked,
    part: 'finance',
    name: 'Leopold Anstey',
    words: 'No cost.',
    isIncluded: null,
    reason: '',
    signed,
  },
  {
    ...asked,
    part: 'legal',
    name: 'Rukhsana Bello',
    words: 'Lawful.',
    isIncluded: null,
    reason: '',
    signed,
  },
] as const;

const whole: ReportWords = {
  ...blankWords,
  header: {
    ...blankWords.header,
    title: 'How the committee works',
    subject: 'A look at the committee’s own work',
    groups: 'All',
    from: 'Director of children’s services',
    reportTo: 'Corporate Parenting Committee',
    meeting: 'a-meeting',
    leadOfficer: 'Oluwaseun Adeyinka',
  },
  summary: 'What the committee could do otherwise.',
  plainSummary: 'How the people who look after us work, and what could be better.',
  recommendations: ['Choose a way forward ({see options}).'],
  sections: [{ id: 'a', heading: 'Options', words: 'We looked.\n\n{#options} Three ways.' }],
  policy: 'The Children and Social Work Act 2017.',
  community: 'More people would be heard.',
  careImpact: 'Children would be heard sooner.',
  objectives: ['Children are heard'],
  risks: [{ risk: 'Nothing changes.', owner: 'Director', mitigation: 'A date for each step.' }],
};

const report = (words: ReportWords, clearance: Report['clearance'] = cleared): Report => ({
  id: 'r',
  state: 'in clearance',
  version: 3,
  author: 'Marigold Finch',
  meeting: null,
  words,
  clearance,
  quoted: {},
  trail: [],
  finalAt: null,
  handedOverAt: null,
});

const at = { today: day('2026-09-10'), overruled: [] };
const said = (one: Report) => whyNotFinal(checkReport(one, at)).map(({ say }) => say);
const paper = {
  title: 'Guidance',
  holder: 'Policy team',
  link: 'https://a.example/x',
  copy: '',
  seenOn: '',
};
const appendix = {
  title: 'Fees',
  classification: 'exempt',
  paragraph: '',
  publicInterest: '',
  words: 'Fees.',
} as const;
const consulted = {
  ...asked,
  part: 'executive member',
  name: 'Gwen Ashdown',
  words: '',
  signed: null,
} as const;

const examples: readonly (readonly [string, Report, readonly string[]])[] = [
  ['that is whole', report(whole), []],
  [
    'whose ‘Report to’ is blank',
    report({ ...whole, header: { ...whole.header, reportTo: ' ' } }),
    ['‘Report to’ is blank. Fill it in.'],
  ],
  [
    'whose summary is too long',
    report({ ...whole, summary: 'word '.repeat(121) }),
    ['The summary has 121 words. Take out 1.'],
  ],
  [
    'with an impact of ‘None.’',
    report({ ...whole, careImpact: 'None.' }),
    ['Say what it means for children in care. ‘None’ alone is no answer.'],
  ],
  [
    'that names no law and serves no objective',
    report({ ...whole, policy: '', objectives: [] }),
    [
      'Policy implications are blank. Name the law and the policy it stands on.',
      'It serves no objective. Name at least one.',
    ],
  ],
  [
    'with an exempt appendix and no reason',
    report({ ...whole, appendices: [appendix] }),
    [
      'The appendix ‘Fees’ is exempt. Give the paragraph of Schedule 12A, 1 to 7, and why the public interest is in keeping it.',
    ],
  ],
  [
    'with a reference to a paragraph that has gone',
    report({ ...whole, sections: [{ id: 'a', heading: 'Options', words: 'Three ways.' }] }),
    ['Recommendations: ‘{see options}’ points to nothing. Put it right or take it out.'],
  ],
  [
    'whose background paper nobody has opened',
    report({ ...whole, papers: [paper], inspection: 'Democratic services' }),
    ['The background paper ‘Guidance’: nobody has opened the link. Open it and write the day.'],
  ],
  [
    'that law has not signed',
    report(whole, [cleared[0], { ...cleared[1], signed: null }]),
    ['Borough solicitor: Rukhsana Bello has not signed yet.'],
  ],
  [
    'with comments sought and not included, and no reason',
    report(whole, [...cleared, { ...consulted, isIncluded: false, reason: '' }]),
    ['Executive member: comments were sought and are not included. Say why.'],
  ],
  [
    'with comments not included for a reason',
    report(whole, [
      ...cleared,
      { ...consulted, isIncluded: false, reason: 'They came after the meeting.' },
    ]),
    [],
  ],
];

for (const [which, one, expected] of examples) {
  test(`a report ${which} ${expected.length === 0 ? 'can be final' : 'is held back'}`, () => {
    deepEqual(said(one), expected);
  });
}

const inSeptember = { slug: 'm', body: 'Executive', onDay: day('2026-09-08') };
const told = (header: object) => ({
  ...report({ ...whole, header: { ...whole.header, isKeyDecision: true, ...header } }),
  meeting: inSeptember,
});
const keyDecisions = [
  [{}, /published by 2026-08-10\. .*general exception or special urgency/],
  [{ noticeKind: 'notice', noticeOn: '2026-08-11', notice: 'Forward plan' }, /by 2026-08-10/],
  [{ noticeKind: 'notice', noticeOn: '2026-08-10', notice: 'Forward plan' }, null],
  [
    { noticeKind: 'general exception', noticeOn: '2026-08-31', notice: 'Letter' },
    /five clear days/,
  ],
  [{ noticeKind: 'general exception', noticeOn: '2026-08-28', notice: 'Letter' }, null],
  [{ noticeKind: 'special urgency', noticeOn: '2026-09-07', notice: '' }, /who agreed/],
  [{ noticeKind: 'special urgency', noticeOn: '2026-09-07', notice: 'The chair' }, null],
] as const;
for (const [header, says] of keyDecisions) {
  test(`a key decision of 8 September told of as ${JSON.stringify(header)}`, () => {
    const [first] = said(told(header));
    if (says === null) equal(first, undefined);
    else match(first ?? '', says);
  });
}

test('paragraphs are numbered through, lists stay with theirs, and names follow them', () => {
  const sections = [
    { id: 'a', heading: 'One', words: 'First.\n\n- a\n- b\n\nSecond.' },
    { id: 'b', heading: 'Two', words: '{#here} Third.' },
  ];
  const through = numbered(['Note it.', 'Agree it.'], sections, 'through');
  deepEqual(
    through.sections.map(({ paragraphs }) => paragraphs.map(({ number }) => number)),
    [['3', '4'], ['5']],
  );
  equal(through.places.get('here'), '5');
  const moved = numbered(['Note it.'], sections.toReversed(), 'through');
  equal(moved.places.get('here'), '2');
  equal(numbered([], sections, 'by section').places.get('here'), '2.1');
});

test('a list with an empty line before it is no paragraph of its own', () => {
  deepEqual(paragraphsOf('We will:\n\n1. listen\n2. act\n\nThen stop.'), [
    'We will:\n\n1. listen\n2. act',
    'Then stop.',
  ]);
});

const claims = [
  ['Performance has improved.', ['improved']],
  ['Performance has improved, to {figure teeth-checked percent 2026-03-31}.', []],
  ['We met twice.', []],
  [
    'We have made significant progress.\n\nIt was {figure teeth-checked percent 2026-03-31}.',
    ['significant progress'],
  ],
] as const;
for (const [text, found] of claims) {
  test(`‘${text.slice(0, 50)}’ makes ${found.length} claim without evidence`, () => {
    deepEqual(
      unsupportedClaims(text).map((claim) => claim.found),
      found,
    );
  });
}

test('plain words read younger than an officer’s', () => {
  const plain =
    'We want to know what you think. We will come and talk with you in March. You can say no.';
  const officer =
    'Notwithstanding considerable organisational transformation, multidisciplinary arrangements facilitating participation necessitate comprehensive evaluation.';
  const [young, old] = [readingAgeYears(plain) ?? 0, readingAgeYears(officer) ?? 0];
  equal(young <= 9 && old >= 20, true, `${young} and ${old}`);
});

test('the table of comments is made from what was asked and said', () => {
  deepEqual(
    soughtTable([...cleared, { ...consulted, isIncluded: false, reason: 'Too late.' }]).map(
      ({ officer, sought, included, reason }) => [officer, sought, included, reason],
    ),
    [
      ['Section 151 officer', 'Yes', 'Yes', ''],
      ['Borough solicitor', 'Yes', 'Yes', ''],
      ['Executive member', 'Yes', 'No', 'Too late.'],
      ['Director', 'No', 'No', ''],
    ],
  );
});
