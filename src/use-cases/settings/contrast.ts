/** How far apart two colours are in light, 1 to 21, as WCAG 2.2 counts it. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** The least contrast of words of ordinary size: WCAG 2.2, success criterion 1.4.3. */
export const leastForWords = 4.5;

/** The least contrast of shapes one has to see: WCAG 2.2, success criterion 1.4.11. */
export const leastForShapes = 3;

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
