import { equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { paperHtml } from './paper-html.ts';

const quoted = { text: '7% (as at 31 March 2026)', href: '/figures/three-or-more-placements' };
const said = (inside: string) =>
  inside === 'figure three-or-more-placements percent 2026-03-31' ? quoted : null;

const examples = [
  // what it shows, as it is written, HTML
  ['marks', '**Note** the *plan*', '<p><strong>Note</strong> the <em>plan</em></p>'],
  [
    'a list',
    'We will:\n\n- listen\n- act',
    '<p>We will:</p>\n<ul>\n<li>listen</li>\n<li>act</li>\n</ul>',
  ],
  [
    'no HTML',
    '<b onclick="x()">hello</b>',
    '<p>&lt;b onclick=&quot;x()&quot;&gt;hello&lt;/b&gt;</p>',
  ],
  ['no heading of its own', '# Loud', '<p># Loud</p>'],
  [
    'no picture',
    '![a](https://a.example/p.png)',
    '<p>!<a href="https://a.example/p.png">a</a></p>',
  ],
  ['a link of the house', '[desk](/desk)', '<p><a href="/desk">desk</a></p>'],
  ['no script in a link', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
  ['no address without a lock', '[x](http://a.example)', '<p>[x](http://a.example)</p>'],
  ['no address of another house', '[x](//a.example)', '<p>[x](//a.example)</p>'],
  [
    'a figure by reference',
    'It was {figure three-or-more-placements percent 2026-03-31}.',
    '<p>It was <a href="/figures/three-or-more-placements">7% (as at 31 March 2026)</a>.</p>',
  ],
  ['nothing of a name', '{#moves} Children move.', '<p> Children move.</p>'],
  ['a reference to nothing', 'See {see moves}.', '<p>See <mark>{see moves}</mark>.</p>'],
  ['braces that refer to nothing', 'a {b} c', '<p>a {b} c</p>'],
] as const;

for (const [shows, written, html] of examples) {
  test(`a text with ${shows}`, () => equal(paperHtml(written, said).trim(), html));
}

test('a table can be reached and scrolled by keyboard', () => {
  match(
    paperHtml('| a | b |\n|---|---|\n| 1 | 2 |'),
    /<section class="scrolls" aria-label="Table" tabindex="0"><table/,
  );
});
