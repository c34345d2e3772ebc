import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLogo } from './clean-logo.ts';

const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
const house = `<svg ${xmlns} viewBox="0 0 10 10"><title>Oak &amp; river</title><path d="M1 9V4l4-3 4 3v5z" fill="#0f5c63"></path></svg>`;

test('a plain drawing stays as it is', () => deepEqual(cleanLogo(house), { logo: house }));

const running = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in a group', '<g><script>alert(1)</script></g>'],
  ['a script with a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'],
  ['a handler', '<path d="M0 0" onload="alert(1)"/>'],
  ['a link that runs', '<a href=" javascript:alert(1)"><path d="M0 0"/></a>'],
  ['a foreign object', '<foreignObject><body>alert</body></foreignObject>'],
] as const;

for (const [what, inside] of running) {
  test(`a drawing with ${what} is refused whole`, () => {
    const cleaned = cleanLogo(house.replace('</svg>', `${inside}</svg>`));
    deepEqual(cleaned, { refused: 'runs something' });
  });
}

const dangers = [
  ['a link', '<a href="https://elsewhere.example/"><path d="M0 0"/></a>'],
  ['a picture from elsewhere', '<image href="https://elsewhere.example/x.png"/>'],
  ['a style', '<style>@import url(https://elsewhere.example)</style>'],
  ['a fill from elsewhere', '<rect fill="url(https://elsewhere.example#a)"/>'],
  ['a use of something else', '<use href="#a"/>'],
] as const;

for (const [danger, inside] of dangers) {
  test(`${danger} is left out, and the shapes stay`, () => {
    const cleaned = JSON.stringify(cleanLogo(house.replace('</svg>', `${inside}</svg>`)));
    match(cleaned, /M1 9V4l4-3 4 3v5z/);
    doesNotMatch(cleaned, /elsewhere|href|style|url/);
  });
}

const refused = [
  ['nothing', ''],
  ['no drawing', 'a logo'],
  ['HTML', '<p>a logo</p>'],
  ['a drawing cut short', house.slice(0, -6)],
  ['a drawing without shapes', `<svg ${xmlns} viewBox="0 0 1 1"><title>x</title></svg>`],
  ['a drawing without a size', house.replace(' viewBox="0 0 10 10"', '')],
  ['a drawing with entities of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${house}`],
  ['a drawing of megabytes', house.replace('M1 9', `M1 9${' '.repeat(60_000)}`)],
] as const;

for (const [what, text] of refused) {
  test(`${what} is no logo`, () => deepEqual(cleanLogo(text), { refused: 'no drawing' }));
}
