import { readingAgeYears, wordCount } from '#governance/reading-age.ts';
import { reportLaw } from '#law/report-law.ts';
import type { House } from '#use-cases/house.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import { keepCopy } from '#use-cases/reports/background-copies.ts';
import { quotableFigures } from '#use-cases/reports/quotable-figures.ts';
import { type OwnReport, readOwnReport } from '#use-cases/reports/read-report.ts';
import { type Saved, saveReport } from '#use-cases/reports/save-report.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { type PageRequest, page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';
import { type PartForm, partForms } from './fields.ts';
import { boxesOf, type OpenPart, openPart, valuesOf, writtenOf } from './written.ts';

type Form = Readonly<Record<string, string | undefined>>;
type Asked = PageRequest<'/author/reports/:report/:part', 'write a report'>;

/** Where one part of a report is written. */
export const reportPartPage = page({
  path: '/author/reports/:report/:part',
  may: 'write a report',
  template: 'author/part/page.njk',
  async show({ house, person, params }) {
    const part = openPart(params.part);
    const own = part === null ? null : await readOwnReport(house, person, params.report);
    if (part === null || own === null || own.report.state === 'final') return notFound();
    return printed(house, own, part, valuesOf(part, own.report.words));
  },
  async act(asked) {
    const { house, person, params, form } = asked;
    const part = openPart(params.part);
    const own = part === null ? null : await readOwnReport(house, person, params.report);
    if (part === null || own === null) return notFound();
    const saved = await savedOf(asked, own, part);
    if (!saved.done && saved.because.kind === 'not found') return notFound();
    if (!saved.done) {
      const shown = await printed(house, own, part, form);
      return { ...shown, version: form.version, ...wrongForm(saved.because) };
    }
    if (saved.clash !== null) return clashed(house, own, part, { form, saved });
    const warned = saved.screened.length > 0 ? '&warned=1' : '';
    return goTo(`/author/reports/${params.report}?saved=${params.part}${warned}`);
  },
});

async function savedOf(
  { house, person, params, form, uploads }: Asked,
  own: OwnReport,
  part: OpenPart,
): Promise<Outcome<Saved>> {
  const copies: Record<string, string> = {};
  for (const { field, name, bytes } of uploads) {
    const kept = await keepCopy(house, person, { report: params.report, file: { name, bytes } });
    if (!kept.done) return kept;
    copies[field.replace(/-file$/, '')] = kept.copy;
  }
  return saveReport(house, person, {
    report: params.report,
    version: Number(form.version),
    written: writtenOf(part, { ...form, ...copies }, own.report.words),
  });
}

/** The form again, with what was typed in it and what somebody else saved meanwhile beside it. */
async function clashed(
  house: House,
  own: OwnReport,
  part: OpenPart,
  { form, saved }: { readonly form: Form; readonly saved: Saved },
) {
  const theirs = saved.clash === null ? {} : valuesOf(part, saved.clash.theirs);
  const shown = await printed(house, own, part, form);
  const say = `${saved.clash?.by} saved this part while you were writing. Nothing is lost: their words stand beside yours. Put both together and save again.`;
  return { ...shown, theirs, by: saved.clash?.by, version: saved.version, errors: [{ text: say }] };
}

async function printed(house: House, own: OwnReport, part: OpenPart, values: Form) {
  const { report, meetings, today } = own;
  const definition: PartForm = partForms[part.name];
  const plain = values.plainSummary ?? '';
  return {
    heading: part.section === '' ? definition.title : `Section: ${values.heading ?? ''}`,
    lead: definition.lead,
    report,
    part: part.section === '' ? part.name : `section-${part.section}`,
    boxes: boxesOf(definition, values),
    list: definition.list ?? null,
    values,
    theirs: {},
    by: '',
    version: report.version,
    today,
    meetings: [
      { value: '', text: 'Choose a meeting' },
      ...meetings.map(({ id, body, onDay }) => ({ value: id, text: `${sayDay(onDay)}: ${body}` })),
    ],
    age: plain === '' ? null : readingAgeYears(plain),
    count: values.summary === undefined ? null : wordCount(values.summary),
    canQuote: ['section', 'summary', 'policy', 'impact', 'recommendations'].includes(part.name),
    figures: await quotableFigures(house),
    law: Object.entries(reportLaw).map(([id, { title, provision }]) => ({
      reference: `{law ${id}}`,
      title: `${title}, ${provision}`,
    })),
    wrong: {},
  };
}
