/** A drawing’s room and its margins, in units that are CSS pixels at full size. */
export type Canvas = {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** What a picture says to somebody who cannot see it. */
export type Said = {
  /** Unique on its page; the parts of the picture take their ids from it. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, as a sentence with its numbers. */
  readonly finding: string;
};

/**
 * A picture as SVG text.
 *
 * Looks come from classes alone, so that the style sheet’s dark, printed and
 * forced colours reach it and the policy against inline styles holds.
 */
export function picture(said: Said, canvas: Canvas, drawn: readonly string[]): string {
  const id = `${said.id}-${canvas.name.charAt(0)}`;
  return [
    `<svg class="picture picture--${canvas.name}" role="img" viewBox="0 0 ${canvas.width} ${canvas.height}" aria-labelledby="${id}t ${id}f">`,
    `<title id="${id}t">${escaped(said.title)}</title>`,
    `<desc id="${id}f">${escaped(said.finding)}</desc>`,
    ...drawn,
    '</svg>',
  ].join('');
}

/** Both sizes of a picture; the style sheet shows the one that fits. */
export function bothSizes(draw: (size: Canvas['name']) => string): string {
  return `<div class="drawing">${draw('wide')}${draw('narrow')}</div>`;
}

/** Where words stand in a picture. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly looks?: string;
};

/** Words in a picture. */
export function words(text: string, { x, y, anchor = 'start', looks = 'words' }: Spot): string {
  return `<text class="${looks}" x="${near(x)}" y="${near(y)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

/** A straight line from one point to another. */
export function stroke(
  looks: string,
  from: readonly [number, number],
  to: readonly [number, number],
): string {
  return `<line class="${looks}" x1="${near(from[0])}" y1="${near(from[1])}" x2="${near(to[0])}" y2="${near(to[1])}"/>`;
}

/** A dot. */
export function dot(looks: string, x: number, y: number, radius: number): string {
  return `<circle class="${looks}" cx="${near(x)}" cy="${near(y)}" r="${radius}"/>`;
}

/** A line or a shape along `d`. */
export function path(looks: string, d: string | null): string {
  return d === null || d === '' ? '' : `<path class="${looks}" d="${d}"/>`;
}

/** `text` made safe to stand in SVG or HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** To a tenth of a pixel: finer is only bytes. */
export function near(length: number): number {
  return Math.round(length * 10) / 10;
}

/**
 * Heights moved as little as need be so that no two are closer than `gap`.
 *
 * Given and returned in the same order; none ends below `lowest`.
 */
export function movedApart(
  heights: readonly number[],
  gap: number,
  lowest: number,
): readonly number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let least = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, least);
    least = (moved[index] ?? 0) + gap;
  }
  let most = lowest;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(moved[index] ?? 0, most);
    most = (moved[index] ?? 0) - gap;
  }
  return moved;
}
