import { paragraphsOf } from '#governance/numbered-paragraphs.ts';
import type { ReportWords } from '#governance/report.ts';
import type { Written } from '#use-cases/reports/save-report.ts';
import { type FieldList, type PartForm, type PartFormName, partForms } from './fields.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** Which part an address is about, and of the sections which one. */
export type OpenPart = { readonly name: PartFormName; readonly section: string };

/** The part called `name` in an address; null when there is none. */
export function openPart(name: string): OpenPart | null {
  const section = /^section-([a-z0-9-]+)$/.exec(name)?.[1];
  if (section !== undefined) return { name: 'section', section };
  if (name === 'section' || !Object.hasOwn(partForms, name)) return null;
  return { name: name as PartFormName, section: '' };
}

/** What the boxes of a part hold, by their names in the form. */
export function valuesOf({ name, section }: OpenPart, words: ReportWords): Form {
  const { header } = words;
  const values: Readonly<Record<Exclude<PartFormName, FieldList['key']>, () => Form>> = {
    header: () => ({ ...header, isKeyDecision: header.isKeyDecision ? 'yes' : 'no' }),
    summary: () => ({ summary: words.summary, plainSummary: words.plainSummary }),
    recommendations: () => ({ recommendations: words.recommendations.join('\n\n') }),
    section: () => {
      const found = words.sections.find(({ id }) => id === section);
      return { heading: found?.heading, words: found?.words };
    },
    policy: () => ({ policy: words.policy, objectives: words.objectives.join('\n') }),
    impact: () => ({ community: words.community, careImpact: words.careImpact }),
  };
  if (name === 'risks' || name === 'papers' || name === 'appendices') {
    return { inspection: words.inspection, ...listValues(name, words[name]) };
  }
  return values[name]();
}

function listValues(key: string, list: readonly object[]): Form {
  return Object.fromEntries(
    list.flatMap((one, index) =>
      Object.entries(one).map(([field, value]) => [`${key}-${index}-${field}`, String(value)]),
    ),
  );
}

/** What the form of a part says, as the report keeps it. */
export function writtenOf({ name, section }: OpenPart, form: Form, now: ReportWords): Written {
  const said = (key: string) => withoutCarriage(form[key] ?? '');
  switch (name) {
    case 'header':
      return { header: headerOf(said, now) };
    case 'summary':
      return { summary: said('summary'), plainSummary: said('plainSummary') };
    case 'recommendations':
      return { recommendations: paragraphsOf(said('recommendations')) };
    case 'section':
      return { sections: [{ id: section, heading: said('heading'), words: said('words') }] };
    case 'policy':
      return { policy: said('policy'), objectives: linesOf(said('objectives')) };
    case 'impact':
      return { community: said('community'), careImpact: said('careImpact') };
    case 'risks':
      return { risks: listOf(form, 'risks', ['risk', 'owner', 'mitigation']) };
    case 'papers': {
      const papers = listOf(form, 'papers', ['title', 'holder', 'link', 'seenOn', 'copy']);
      return { papers, inspection: said('inspection') };
    }
    case 'appendices':
      return { appendices: appendicesOf(form) };
  }
}

function headerOf(said: (key: string) => string, { header }: ReportWords): ReportWords['header'] {
  const keys = [
    'title',
    'subject',
    'groups',
    'from',
    'reportTo',
    'meeting',
    'leadOfficer',
  ] as const;
  const noticed = ['noticeOn', 'notice'] as const;
  const written = Object.fromEntries([...keys, ...noticed].map((key) => [key, said(key)]));
  return {
    ...header,
    ...(written as Record<(typeof keys | typeof noticed)[number], string>),
    noticeKind: kindOf(said('noticeKind')),
    classification: classOf(said('classification')),
    layout: said('layout') === 'by section' ? 'by section' : 'through',
    isKeyDecision: said('isKeyDecision') === 'yes',
  };
}

function kindOf(said: string): ReportWords['header']['noticeKind'] {
  const kinds = ['notice', 'general exception', 'special urgency'] as const;
  return kinds.find((kind) => kind === said) ?? '';
}

function classOf(said: string): ReportWords['header']['classification'] {
  return said === 'exempt' || said === 'confidential' ? said : 'open';
}

function appendicesOf(form: Form): ReportWords['appendices'] {
  const keys = ['title', 'classification', 'paragraph', 'publicInterest', 'words'] as const;
  return listOf(form, 'appendices', keys)
    .filter(({ title, words }) => `${title}${words}` !== '')
    .map((one) => ({ ...one, classification: classOf(one.classification) }));
}

/** The rows of a list that say anything, in order. */
function listOf<const Key extends string>(
  form: Form,
  list: string,
  keys: readonly Key[],
): readonly Readonly<Record<Key, string>>[] {
  const rows = Array.from({ length: rowsIn(form, list) }, (_, index) => {
    const entries = keys.map((key) => [
      key,
      withoutCarriage(form[`${list}-${index}-${key}`] ?? ''),
    ]);
    return Object.fromEntries(entries) as Record<Key, string>;
  });
  return rows.filter((row) =>
    Object.entries(row).some(([key, value]) => value !== '' && key !== 'classification'),
  );
}

/** How many rows of `list` a form has: one more than the highest number in it. */
function rowsIn(form: Form, list: string): number {
  const numbers = Object.keys(form).flatMap((name) => {
    const number = new RegExp(`^${list}-(\\d{1,3})-`).exec(name)?.[1];
    return number === undefined ? [] : [Number(number) + 1];
  });
  return Math.max(0, ...numbers);
}

/** The boxes of a part, those of its list row by row, each with its name in the form. */
export function boxesOf(part: PartForm, values: Form) {
  const rows = part.list === undefined ? 0 : rowsIn(values, part.list.key) + 1;
  return {
    fields: part.fields.map((field) => ({ ...field, name: field.key })),
    rows: Array.from({ length: rows }, (_, index) => ({
      number: index + 1,
      isNew: index === rows - 1,
      fields: (part.list?.fields ?? []).map((field) => ({
        ...field,
        name: `${part.list?.key}-${index}-${field.key}`,
      })),
      copy: `${part.list?.key}-${index}-copy`,
    })),
  };
}

/** Browsers send two characters for the end of a line. */
function withoutCarriage(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
