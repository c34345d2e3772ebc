import { type Day, readDay } from '#calendar/day.ts';

/** Something a text points to instead of repeating it. */
export type Reference =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'paragraph'; readonly label: string }
  | {
      /** A chart is the same figure with the years before it, drawn. */
      readonly kind: 'figure' | 'chart';
      /** The measure’s id in addresses. */
      readonly measure: string;
      readonly unit: string;
      readonly asAt: Day;
      /** Which part of a measure that is split; empty for the whole. */
      readonly part: string;
    }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'voice'; readonly meeting: string }
  | { readonly kind: 'law'; readonly id: string };

/** A reference where it stands in a text. */
export type Referred = { readonly inside: string; readonly reference: Reference };

/** What stands between braces in `text`, where it is a reference. */
export function referencesIn(text: string): readonly Referred[] {
  return [...text.matchAll(/(?<!\\)\{([^{}\n]{1,200})\}/g)].flatMap(([, inside = '']) => {
    const reference = readReference(inside);
    return reference === null ? [] : [{ inside, reference }];
  });
}

/** What `inside` a pair of braces points to; null when it is no reference. */
export function readReference(inside: string): Reference | null {
  const label = /^#([a-z0-9-]+)$/.exec(inside)?.[1];
  if (label !== undefined) return { kind: 'label', label };
  const [kind = '', ...words] = inside.trim().split(/\s+/);
  return Object.hasOwn(readers, kind) ? (readers[kind]?.(words) ?? null) : null;
}

const readers: Readonly<Record<string, (words: readonly string[]) => Reference | null>> = {
  see: ([label]) => (label === undefined ? null : { kind: 'paragraph', label }),
  decision: ([id]) => (id === undefined ? null : { kind: 'decision', id }),
  voice: ([meeting]) => (meeting === undefined ? null : { kind: 'voice', meeting }),
  law: ([id]) => (id === undefined ? null : { kind: 'law', id }),
  figure: figureReader('figure'),
  chart: figureReader('chart'),
};

function figureReader(kind: 'figure' | 'chart') {
  return ([measure, unit, date, part = '']: readonly string[]): Reference | null => {
    const asAt = date === undefined ? null : readDay(date);
    if (measure === undefined || unit === undefined || asAt === null) return null;
    return { kind, measure, unit, asAt, part };
  };
}
