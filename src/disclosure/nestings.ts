import type { GroupName, MeasureShape, Nesting, PackShape } from './shape.ts';

/**
 * Every nesting that follows from those of `shape`, itself included.
 *
 * A part that is itself a whole is replaced by its own parts: if few children
 * of a group are outside a smaller group within it, that can be read from the
 * smaller group too.
 */
export function allNestings(shape: PackShape): readonly Nesting[] {
  const stated = [...shape.nestings, ...Object.values(shape.measures).flatMap(withinItsMeasure)];
  const found = new Map(stated.map((nesting) => [written(nesting), nesting]));
  for (const nesting of found.values()) {
    for (const finer of stated.flatMap((inner) => replaced(nesting, inner))) {
      if (!found.has(written(finer))) found.set(written(finer), finer);
    }
  }
  return [...found.values()];
}

function withinItsMeasure({ counted, among, split }: MeasureShape): readonly Nesting[] {
  if (counted === null || among === null) return [];
  if (split !== null && split.as !== 'groups') return [];
  return [{ whole: among, parts: [counted], complete: false }];
}

function replaced(outer: Nesting, inner: Nesting): readonly Nesting[] {
  if (!outer.parts.includes(inner.whole)) return [];
  const others = outer.parts.filter((part) => part !== inner.whole);
  const parts: readonly GroupName[] = [...others, ...inner.parts];
  if (new Set(parts).size < parts.length || parts.includes(outer.whole)) return [];
  return [{ whole: outer.whole, parts, complete: outer.complete && inner.complete }];
}

function written({ whole, parts, complete }: Nesting): string {
  return `${whole} = ${parts.toSorted().join(' + ')}${complete ? '' : ' + …'}`;
}
