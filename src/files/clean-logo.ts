import { SaxesParser } from 'saxes';

/** Shapes a logo may be drawn with; whatever else a file holds is not there afterwards. */
const elements = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'title',
]);

/** What a shape may say of itself: numbers, colours and its own outline, never an address. */
const attributes = new Set([
  'viewBox',
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'points',
  'transform',
  'fill',
  'fill-rule',
  'fill-opacity',
  'clip-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
]);

/** Elements that run something, or show what is not drawn here. */
const running = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler']);

const harmlessValue = /^[\w\s#.,()%+-]*$/;
const mostCharacters = 50_000;

/** A logo drawn again, or why there is none: the file is no drawing of shapes, or it runs something. */
export type CleanedLogo =
  | { readonly logo: string }
  | { readonly refused: 'no drawing' | 'runs something' };

/**
 * An SVG logo drawn again with nothing but shapes.
 *
 * Links, styles, pictures inside and anything that names an address are not
 * carried over: they are left out because they are not on the list. A file with a
 * script in it is refused whole: somebody should ask where it came from.
 */
export function cleanLogo(text: string): CleanedLogo {
  if (text.length > mostCharacters) return { refused: 'no drawing' };
  const drawn: string[] = [];
  let runsSomething = false;
  let leftOut = 0;
  let isWellFormed = true;
  let hasShapes = false;
  const parser = new SaxesParser();
  parser.on('error', () => {
    isWellFormed = false;
  });
  parser.on('doctype', () => {
    isWellFormed = false;
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    runsSomething ||= running.has(localName(name)) || Object.entries(given).some(isHandler);
    if (leftOut > 0 || !elements.has(name)) {
      leftOut += 1;
      return;
    }
    hasShapes ||= name !== 'svg' && name !== 'g' && name !== 'title';
    drawn.push(`<${name}${name === 'svg' ? namespace : ''}${kept(given)}>`);
  });
  parser.on('closetag', ({ name }) => {
    if (leftOut > 0) leftOut -= 1;
    else drawn.push(`</${name}>`);
  });
  parser.on('text', (words) => {
    if (leftOut === 0 && drawn.at(-1)?.startsWith('<title') === true) drawn.push(escaped(words));
  });
  parser.write(text).close();
  const logo = drawn.join('');
  if (runsSomething) return { refused: 'runs something' };
  const isDrawing = isWellFormed && hasShapes && /^<svg [^>]*viewBox="/.test(logo);
  return isDrawing ? { logo } : { refused: 'no drawing' };
}

/** The name of an element without the prefix of its namespace, as browsers compare it. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function isHandler([name, value]: readonly [string, string]): boolean {
  return /^on/i.test(name) || /^\s*(javascript|vbscript):/i.test(value);
}

const namespace = ' xmlns="http://www.w3.org/2000/svg"';

function kept(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .filter(([name, value]) => attributes.has(name) && harmlessValue.test(value))
    .filter(([, value]) => !/url|script/i.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
