import { cumsum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { shortValue } from '../words/value.ts';
import { type Canvas, movedApart, near, picture, type Said, stroke, words } from './svg.ts';

/** One part of a whole. */
export type Part = { readonly name: string; readonly count: number; readonly percent: number };

/** What a whole is made of, in the order people meet its parts. */
export type MakeUp = Said & { readonly parts: readonly Part[] };

/** More than five patterns cannot be told apart: the smallest are drawn as one. */
const mostParts = 5;

const canvases: Readonly<Record<Canvas['name'], Canvas>> = {
  wide: { name: 'wide', width: 720, height: 320, top: 8, right: 0, bottom: 8, left: 0 },
  narrow: { name: 'narrow', width: 320, height: 220, top: 6, right: 0, bottom: 6, left: 0 },
};

/** The make-up as one stacked bar, every part named beside it and patterned so that it prints. */
export function drawMakeUp(makeUp: MakeUp, size: Canvas['name']): string {
  const canvas = canvases[size];
  const parts = fewerParts(makeUp.parts.filter((part) => part.count > 0));
  const barWidth = size === 'wide' ? 150 : 72;
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const up = scaleLinear([0, total], [canvas.top, canvas.height - canvas.bottom]);
  const tops = [0, ...cumsum(parts, (part) => part.count)];
  const middles = parts.map((part, index) => up((tops[index] ?? 0) + part.count / 2));
  const room = Math.floor((canvas.width - barWidth - 28) / letterWidth);
  const labels = parts.map((part) =>
    inLines(`${shortValue(part.percent, 'percent')} ${part.name}`, room),
  );
  const tallest = Math.max(1, ...labels.map((lines) => lines.length));
  const gap = lineHeight * tallest + 6;
  const heights = movedApart(middles, gap, canvas.height - canvas.bottom - gap / 2);
  return picture(makeUp, canvas, [
    patterns(`${makeUp.id}-${size}`, parts.length - 1),
    ...parts.map((part, index) => {
      const top = up(tops[index] ?? 0);
      const height = up((tops[index] ?? 0) + part.count) - top;
      const at = `x="0" y="${near(top)}" width="${barWidth}" height="${near(height)}"`;
      return [
        `<rect class="part part--${index + 1}" ${at}/>`,
        index === 0
          ? ''
          : `<rect class="part-pattern" ${at} fill="url(#${makeUp.id}-${size}-${index})"/>`,
        stroke('leader', [barWidth + 4, middles[index] ?? 0], [barWidth + 22, heights[index] ?? 0]),
        ...(labels[index] ?? []).map((text, line) =>
          words(text, { x: barWidth + 28, y: (heights[index] ?? 0) + 5 + line * lineHeight }),
        ),
      ].join('');
    }),
  ]);
}

/** Widest letters aside, what a letter of a label takes; and a line of them. */
const letterWidth = 7.6;
const lineHeight = 17;

/** `text` in lines of at most `room` letters, broken between words. */
function inLines(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** At most five parts: the smallest beyond four are added up as ‘other’. */
export function fewerParts(parts: readonly Part[]): readonly Part[] {
  if (parts.length <= mostParts) return parts;
  const largest = new Set(parts.toSorted((a, b) => b.count - a.count).slice(0, mostParts - 1));
  const rest = parts.filter((part) => !largest.has(part));
  const count = rest.reduce((sum, part) => sum + part.count, 0);
  const whole = parts.reduce((sum, part) => sum + part.count, 0);
  const percent = whole === 0 ? 0 : Math.floor((count * 100) / whole + 0.5);
  return [...parts.filter((part) => largest.has(part)), { name: 'other', count, percent }];
}

/** As many of four patterns in the ink of the page as are needed; the first part has none. */
function patterns(id: string, needed: number): string {
  const drawn = [
    '<path class="pattern" d="M0 8 8 0M-2 2 2 -2M6 10 10 6"/>',
    '<circle class="pattern-dot" cx="4" cy="4" r="1.6"/>',
    '<path class="pattern" d="M0 4H8"/>',
    '<path class="pattern" d="M4 0V8M0 4H8"/>',
  ];
  const all = drawn
    .slice(0, needed)
    .map(
      (shape, index) =>
        `<pattern id="${id}-${index + 1}" width="8" height="8" patternUnits="userSpaceOnUse">${shape}</pattern>`,
    );
  return `<defs>${all.join('')}</defs>`;
}
