import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf } from './html-of.ts';

const addresses = {
  link: (written: string) => (written.startsWith('/') ? written : null),
  picture: (written: string) => (written === 'a.png' ? '/assets/a-1.png' : null),
};

const examples = [
  // what it shows, Markdown, HTML
  ['a title', '# For the *analyst*', '<h1 class="title">For the <em>analyst</em></h1>'],
  ['a heading', '## 1. Read', '<h2>1. Read</h2>'],
  ['two paragraphs', 'One\nline.\n\nTwo.', '<p>One\nline.</p>\n<p>Two.</p>'],
  ['marks', '**Send** the `file`', '<p><strong>Send</strong> the <code>file</code></p>'],
  ['no marks in code', '`a*b*c`', '<p><code>a*b*c</code></p>'],
  [
    'a list',
    '- one\n- two\n  more',
    '<ul class="govuk-list govuk-list--bullet"><li>one</li><li>two\n  more</li></ul>',
  ],
  ['steps', '1. one', '<ol class="govuk-list govuk-list--number"><li>one</li></ol>'],
  [
    'code with an empty line',
    '```\na\n\nb <c>\n```',
    '<pre class="token" tabindex="0"><code>a\n\nb &lt;c&gt;</code></pre>',
  ],
  [
    'code in a line after a block of it',
    '```\na\n```\n\nRun `b`.',
    '<pre class="token" tabindex="0"><code>a</code></pre>\n<p>Run <code>b</code>.</p>',
  ],
  ['a link of the house', '[desk](/desk)', '<p><a href="/desk">desk</a></p>'],
  ['a link into the repository', '[glossary](../glossary.md)', '<p>glossary</p>'],
  [
    'a picture',
    '![The desk](a.png)',
    '<p class="guide__picture"><img src="/assets/a-1.png" alt="The desk" loading="lazy"></p>',
  ],
  ['a picture that was not built', '![The desk](b.png)', ''],
  ['what looks like HTML', '<script>x</script>', '<p>&lt;script&gt;x&lt;/script&gt;</p>'],
] as const;

for (const [shows, markdown, html] of examples) {
  test(`a guide with ${shows}`, () => {
    equal(htmlOf(markdown, addresses), html);
  });
}
