import type { Outcome } from '../outcome.ts';
import { keepAppraisal, planAppraisal, readAppraisals } from '../referrals/put-to-full-council.ts';
import {
  addLine,
  fileWhatCameBack,
  readReportingLines,
  reportAlong,
} from '../referrals/report-to-others.ts';
import { safeFigures } from '../referrals/safe-figures.ts';
import {
  acknowledgeReferral,
  endReferral,
  fileAnswer,
  sendReferral,
} from '../referrals/step-referral.ts';
import { writeReferral } from '../referrals/write-referral.ts';
import type { Telling } from './actions-chapter.ts';
import type { MadeUpAppraisal, MadeUpLine, MadeUpReferral } from './made-up-actions.ts';

/** What the made-up council referred, reported and put to full council. */
export async function tellWhatWasReferred(telling: Telling): Promise<Outcome> {
  const { referrals, lines, appraisals } = telling.sample.actions;
  return inTurn([
    ...referrals.map((referral) => () => tellReferral(telling, referral)),
    ...lines.map((line) => () => tellLine(telling, line)),
    ...appraisals.map((appraisal) => () => tellAppraisal(telling, appraisal)),
  ]);
}

/** Takes one step after another, until one is refused. */
async function inTurn(steps: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  for (const step of steps) {
    const taken = await step();
    if (!taken.done) return taken;
  }
  return { done: true };
}

async function tellReferral({ on, clerk, body }: Telling, told: MadeUpReferral): Promise<Outcome> {
  const then = on(told.sent, '12:00');
  const safe = await safeFigures(then);
  const figures = safe
    .filter(({ measure }) => told.measures.includes(measure))
    .map(({ key }) => key);
  const written = await writeReferral(then, clerk, { ...told, body, figures });
  if (!written.done) return written;
  const { referral } = written;
  const { acknowledged, answered, ended } = told;
  return inTurn([
    () => sendReferral(then, clerk, { referral }),
    async () =>
      acknowledged === null
        ? { done: true }
        : acknowledgeReferral(on(acknowledged, '12:00'), clerk, { referral, on: acknowledged }),
    async () =>
      answered === null
        ? { done: true }
        : fileAnswer(on(answered.recommends?.received ?? answered.on, '12:00'), clerk, {
            ...answered,
            referral,
          }),
    async () =>
      ended === null
        ? { done: true }
        : endReferral(on(ended.on, '12:00'), clerk, { referral, outcome: ended.outcome }),
  ]);
}

async function tellLine({ on, clerk, body }: Telling, told: MadeUpLine): Promise<Outcome> {
  const added = await addLine(on(told.on, '12:00'), clerk, { ...told, body });
  if (!added.done) return added;
  for (const report of told.reports) {
    const sent = on(report.on, '12:00');
    const line = await lineOf(sent, clerk, told);
    const went = await reportAlong(sent, clerk, { ...report, line: line?.line_id ?? '' });
    if (!went.done) return went;
    const kept = (await lineOf(sent, clerk, told))?.reports[0]?.reporting_id ?? '';
    const { cameBack } = report;
    if (cameBack === null) continue;
    const filed = await fileWhatCameBack(on(cameBack.on, '12:00'), clerk, {
      report: kept,
      words: cameBack.words,
    });
    if (!filed.done) return filed;
  }
  return { done: true };
}

async function lineOf(
  house: Parameters<typeof readReportingLines>[0],
  clerk: Telling['clerk'],
  { reportsTo, what }: MadeUpLine,
) {
  const read = await readReportingLines(house, clerk);
  if (!read.done) return undefined;
  return read.lines.find((line) => line.reports_to === reportsTo && line.what === what);
}

async function tellAppraisal(
  { on, clerk, body }: Telling,
  told: MadeUpAppraisal,
): Promise<Outcome> {
  const planned = await planAppraisal(on(told.plannedOn, '12:00'), clerk, { ...told, body });
  if (!planned.done || told.said === '') return planned;
  const then = on(told.on, '21:00');
  const read = await readAppraisals(then, clerk);
  const kept = read.done ? read.appraisals.find(({ on_day }) => on_day === told.on) : undefined;
  const appraisal = kept?.appraisal_id ?? '';
  return keepAppraisal(then, clerk, { appraisal, words: told.said, on: told.on });
}
