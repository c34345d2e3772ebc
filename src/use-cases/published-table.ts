import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import { measures } from '#measures/definitions/index.ts';
import { partInWords } from '#measures/line.ts';
import { within } from '#store/database.ts';
import { allPublishedSeries, standingReleases } from '#store/published.ts';
import type { House } from './house.ts';

/** A published figure as a row of a table that other programs read. */
export type PublishedRow = {
  readonly measure: string;
  readonly id: string;
  readonly title: string;
  readonly part: string | null;
  readonly unit: PublishedFigure['unit'];
  readonly from: Day | null;
  readonly to: Day;
  readonly shown: boolean;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why it is withheld; null when it is shown. */
  readonly because: string | null;
};

/** Everything that is public, as one table. */
export type PublishedTable = {
  readonly council: string;
  readonly newest: {
    readonly asAt: Day;
    readonly version: number;
    readonly publishedAt: Instant;
  } | null;
  readonly rows: readonly PublishedRow[];
};

/** All published figures of the house, measure by measure in the order people meet them. */
export function readPublishedTable(house: House): Promise<PublishedTable> {
  const { council } = house;
  return within(house.database, 'app_public', { council, person: null }, async (tx) => {
    const published = await allPublishedSeries(tx, council);
    const [newest] = await standingReleases(tx, council);
    return {
      council,
      newest:
        newest === undefined
          ? null
          : { asAt: newest.asAt, version: newest.version, publishedAt: newest.publishedAt },
      rows: measures.flatMap((measure) =>
        published.filter((figure) => figure.measure === measure.code).map(rowOf),
      ),
    };
  });
}

function rowOf(figure: PublishedFigure): PublishedRow {
  const measure = measures.find(({ code }) => code === figure.measure);
  const [part] = Object.values(figure.breakdown);
  return {
    measure: figure.measure,
    id: measure?.id ?? '',
    title: measure?.title ?? '',
    part: measure === undefined || part === undefined ? null : partInWords({ measure, part }),
    unit: figure.unit,
    from: figure.period.from ?? null,
    to: figure.period.to,
    shown: figure.shown,
    value: figure.shown ? figure.value : null,
    numerator: figure.shown ? figure.numerator : null,
    denominator: figure.shown ? figure.denominator : null,
    because: figure.shown ? null : figure.because,
  };
}
