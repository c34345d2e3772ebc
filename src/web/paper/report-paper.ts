import { soughtTable } from '#governance/clearance.ts';
import { outlineOf } from '#governance/outline.ts';
import type { Appendix, Quoted, Report } from '#governance/report.ts';
import { chartsOf } from './paper-charts.ts';
import { paperHtml, type SaidOf } from './paper-html.ts';

/** Whom a paper is printed for: what is restricted is for members alone. */
export type PaperReader = 'everybody' | 'members';

/** `report` as `components/report.njk` prints it for `reader`: every text of it is safe HTML. */
export function printedReport(report: Report, reader: PaperReader) {
  const { words, meeting, trail, clearance } = report;
  const outline = outlineOf(report);
  const said = saidBy(report.quoted, outline.places);
  const drawn = chartsOf(report.quoted);
  const html = (text: string) => `${paperHtml(text, said)}${drawn(text)}`;
  return {
    header: words.header,
    meeting,
    summary: html(words.summary),
    plainSummary: html(words.plainSummary),
    recommendations: outline.recommendations.map(({ number, words: text }) => ({
      number,
      html: html(text),
    })),
    cover: outline.cover.map((one) => ({ ...one, html: html(one.words) })),
    sections: outline.sections.map(({ number, heading, paragraphs }) => ({
      number,
      heading,
      paragraphs: paragraphs.map((one) => ({ number: one.number, html: html(one.words) })),
    })),
    papers: words.papers.map((paper) => ({ ...paper, isLink: /^https:\/\//.test(paper.link) })),
    inspection: words.inspection,
    appendices: words.appendices.map((one, index) => ({
      ...openPart(one, reader),
      number: index + 1,
      html: isOpenTo(one, reader) ? html(one.words) : '',
    })),
    trail,
    author: report.author,
    version: report.state === 'final' ? `Final (${report.version})` : `Draft ${report.version}`,
    dated: report.finalAt ?? trail.at(-1)?.at ?? null,
    handedOverAt: report.handedOverAt,
    sought: soughtTable(clearance),
  };
}

/** What the references of a report say: paragraphs by where they stand now, the rest as quoted. */
function saidBy(
  quoted: Readonly<Record<string, Quoted>>,
  places: ReadonlyMap<string, string>,
): SaidOf {
  return (inside) => {
    const label = /^see ([a-z0-9-]+)$/.exec(inside)?.[1];
    if (label === undefined) return Object.hasOwn(quoted, inside) ? (quoted[inside] ?? null) : null;
    const number = places.get(label);
    return number === undefined ? null : { text: `paragraph ${number}`, href: null };
  };
}

function isOpenTo({ classification }: Appendix, reader: PaperReader): boolean {
  return classification === 'open' || reader === 'members';
}

/** An appendix that `reader` may not read keeps its title and why, and none of its words. */
function openPart(one: Appendix, reader: PaperReader): Appendix {
  return isOpenTo(one, reader) ? one : { ...one, words: '' };
}
