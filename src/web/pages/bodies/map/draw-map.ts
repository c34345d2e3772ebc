import type { GovernanceMap } from '#use-cases/bodies/read-map.ts';
import { bothSizes, type Canvas, picture, stroke, words } from '../../../charts/svg.ts';

/** A box of the map: a body, how deep it lies, and the box it leads to. */
type Box = {
  readonly lines: readonly string[];
  readonly depth: number;
  /** The place in the list of the box it reports to or hangs on; null for a top one. */
  readonly under: number | null;
  readonly isElsewhere: boolean;
};

/** A box with where it stands on the drawing. */
type PlacedBox = Box & { readonly y: number; readonly height: number };

const canvases: Readonly<Record<Canvas['name'], Omit<Canvas, 'height'>>> = {
  wide: { name: 'wide', width: 720, top: 4, right: 4, bottom: 4, left: 4 },
  narrow: { name: 'narrow', width: 320, top: 4, right: 4, bottom: 4, left: 4 },
};

const lineHeight = 20;
const padding = 12;
const gap = 14;
const indent: Readonly<Record<Canvas['name'], number>> = { wide: 48, narrow: 18 };

/** The map as a tree that grows downwards: each body under the one it reports to, those elsewhere dashed. */
export function drawMap(map: GovernanceMap): string {
  return bothSizes((size) => drawAt(map, size));
}

function drawAt(map: GovernanceMap, size: Canvas['name']): string {
  const room = canvases[size];
  const across = room.width - room.left - room.right;
  const most = (depth: number) => Math.floor((across - depth * indent[size] - 2 * padding) / 8.2);
  const boxes = placed(boxesOf(map, most));
  const last = boxes.at(-1);
  const height = (last === undefined ? 0 : last.y + last.height) + room.bottom;
  const canvas = { ...room, height };
  const left = (depth: number) => room.left + depth * indent[size];
  return picture(said(map), canvas, [
    ...boxes.flatMap((box) => lineTo(box, boxes, left)),
    ...boxes.flatMap((box) => boxAt(box, left(box.depth), across - left(box.depth) + room.left)),
  ]);
}

function said({ bodies, links }: GovernanceMap) {
  const reporting = bodies.filter(({ under }) => under !== null).length;
  return {
    id: 'governance-map',
    title: 'Who reports to whom',
    finding: `${bodies.length} bodies, of which ${reporting} report to another, and ${links.length} links to bodies elsewhere. The list below says the same.`,
  };
}

function boxesOf(map: GovernanceMap, most: (depth: number) => number): readonly Box[] {
  const boxes: Box[] = [];
  const add = (slug: string | null, depth: number, under: number | null) => {
    for (const body of map.bodies.filter((one) => one.under === slug)) {
      const place = boxes.length;
      const lines = wrapped(body.name, most(depth));
      boxes.push({ lines, depth, under, isElsewhere: false });
      for (const link of map.links.filter((one) => one.body === body.slug)) {
        const text = `${link.name} (${link.line})`;
        const deeper = depth + 1;
        boxes.push({
          lines: wrapped(text, most(deeper)),
          depth: deeper,
          under: place,
          isElsewhere: true,
        });
      }
      add(body.slug, depth + 1, place);
    }
  };
  add(null, 0, null);
  return boxes;
}

function placed(boxes: readonly Box[]): readonly PlacedBox[] {
  let y = 4;
  return boxes.map((box) => {
    const height = box.lines.length * lineHeight + 2 * padding;
    const at = { ...box, y, height };
    y += height + gap;
    return at;
  });
}

function boxAt(box: PlacedBox, x: number, width: number): readonly string[] {
  const looks = box.isElsewhere ? 'bodies__box bodies__box--elsewhere' : 'bodies__box';
  return [
    `<rect class="${looks}" x="${x}" y="${box.y}" width="${width}" height="${box.height}" rx="4"/>`,
    ...box.lines.map((line, index) =>
      words(line, {
        x: x + padding,
        y: box.y + padding + 15 + index * lineHeight,
        looks: 'bodies__words',
      }),
    ),
  ];
}

/** The line from a box up its left side to the one it hangs on. */
function lineTo(
  box: PlacedBox,
  boxes: readonly PlacedBox[],
  left: (depth: number) => number,
): readonly string[] {
  const parent = box.under === null ? undefined : boxes[box.under];
  if (parent === undefined) return [];
  const x = left(parent.depth) + 9;
  const middle = box.y + box.height / 2;
  return [
    stroke('bodies__line', [x, parent.y + parent.height], [x, middle]),
    stroke('bodies__line', [x, middle], [left(box.depth), middle]),
  ];
}

/** `text` in lines of at most `most` letters, broken between words. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}
