import type { Day } from '#calendar/day.ts';
import { textsOf } from '#governance/outline.ts';
import { type Reference, referencesIn } from '#governance/reference.ts';
import type { Quoted, QuotedChart, Report } from '#governance/report.ts';
import { reportLaw } from '#law/report-law.ts';
import { measures } from '#measures/definitions/index.ts';
import { type Line, linesOf } from '#measures/line.ts';
import { sentenceOf } from '#measures/sentence.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import { publishedSeries } from '#store/published.ts';
import { dayOfOpenDecision } from '#store/reports/open-decisions.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { sayDayShort } from '../bodies/say-day.ts';
import type { House } from '../house.ts';
import { isId } from '../people/read-people.ts';

/**
 * What the references of `report` say now, by what stands between their braces.
 *
 * A figure is read from what is released, as anybody may read it, with its day; one
 * that is not released, or was recalled, is left out and so cannot be final.
 */
export async function quoteReferences(
  tx: OpenTransaction,
  house: House,
  report: Pick<Report, 'words' | 'clearance'>,
): Promise<Report['quoted']> {
  const owned = report.clearance.map(({ words }) => ({ words }));
  const all = [...textsOf(report), ...owned].flatMap(({ words }) => referencesIn(words));
  const quoted: Record<string, Quoted> = {};
  for (const { inside, reference } of all) {
    const found = await quote(tx, house.council, reference);
    if (found !== null) quoted[inside] = found;
  }
  return quoted;
}

async function quote(
  tx: OpenTransaction,
  council: string,
  reference: Reference,
): Promise<Quoted | null> {
  switch (reference.kind) {
    case 'figure':
    case 'chart':
      return quoteFigure(tx, council, reference);
    case 'decision':
      return quoteDecision(tx, council, reference.id);
    case 'voice':
      return quoteVoice(tx, council, reference.meeting);
    case 'law':
      return quoteLaw(reference.id);
    default:
      return null;
  }
}

async function quoteFigure(
  tx: OpenTransaction,
  council: string,
  { kind, measure: id, unit, asAt, part }: Extract<Reference, { measure: string }>,
): Promise<Quoted | null> {
  const measure = measures.find((one) => one.id === id);
  if (measure === undefined) return null;
  const line = linesOf(measure, await publishedSeries(tx, council, measure.code)).find(
    (one) => one.unit === unit && (one.part ?? '') === part,
  );
  const figure = line?.figures.find(({ period }) => period.to === asAt);
  if (line === undefined || figure === undefined) return null;
  const sentence = sentenceOf(line, figure).replace(/\.$/, '');
  const quoted = { text: `${sentence} (as at ${sayDayShort(asAt)})`, href: `/figures/${id}` };
  return kind === 'figure' ? quoted : { ...quoted, chart: chartOf(line, asAt) };
}

/** What is released of `line` up to a day. */
function chartOf({ measure, unit, figures }: Line, asAt: Day): QuotedChart {
  const points = figures
    .filter(({ period }) => period.to <= asAt)
    .map((figure) => ({ at: figure.period.to, value: figure.shown ? figure.value : null }));
  return { title: measure.title, unit, points };
}

async function quoteDecision(
  tx: OpenTransaction,
  council: string,
  id: string,
): Promise<Quoted | null> {
  if (!isId(id)) return null;
  const onDay = await dayOfOpenDecision(tx, council, id);
  if (onDay === null) return null;
  return { text: `the decision of ${sayDayShort(onDay)}`, href: `/decisions/${id}` };
}

async function quoteVoice(
  tx: OpenTransaction,
  council: string,
  slug: string,
): Promise<Quoted | null> {
  const meeting = await meetingNamed(tx, council, slug);
  if (meeting === null) return null;
  const body = (await bodies(tx, council)).find(({ body_id }) => body_id === meeting.body_id);
  const text = `what young people told ${body?.name ?? 'us'} on ${sayDayShort(meeting.on_day)}`;
  return { text, href: `/meetings/${slug}` };
}

function quoteLaw(id: string): Quoted | null {
  if (!Object.hasOwn(reportLaw, id)) return null;
  const source = reportLaw[id];
  if (source === undefined) return null;
  return { text: `${source.title}, ${source.provision}`, href: source.url };
}
