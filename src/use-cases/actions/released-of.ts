import { judge, type ReleasedFigure, type Target, type Verdict } from '#governance/success-test.ts';
import { measures } from '#measures/definitions/index.ts';
import { publishedSeries } from '#store/published.ts';
import type { OpenTransaction } from '#store/tables.ts';

/** What the released figures say of a target, and which measure they are of. */
export type JudgedTarget = {
  readonly target: Target;
  readonly title: string;
  readonly verdict: Verdict;
};

/** `target` beside the figures released so far; null where there is none, or of no measure we know. */
export async function judgedTarget(
  tx: OpenTransaction,
  council: string,
  target: Target | null,
): Promise<JudgedTarget | null> {
  const measure = measures.find(({ id }) => id === target?.measure);
  if (target === null || measure === undefined) return null;
  const series = await publishedSeries(tx, council, measure.code);
  const released = series
    .filter(({ unit, breakdown }) => unit === target.unit && Object.keys(breakdown).length === 0)
    .map((figure): ReleasedFigure => {
      return { asAt: figure.period.to, value: figure.shown ? figure.value : null };
    });
  return { target, title: measure.title, verdict: judge(target, released) };
}
