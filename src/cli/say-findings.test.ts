import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#returns/finding.ts';
import type { Io } from './command.ts';
import { sayFindings } from './say-findings.ts';

const warning = { severity: 'warning', say: 'It is odd.' } as Finding;
const error = { severity: 'error', say: 'It is wrong.' } as Finding;

function said(findings: readonly Finding[], elsewhere?: string): readonly string[] {
  const lines: string[] = [];
  const io = { say: (text: string) => void lines.push(text) } as unknown as Io;
  sayFindings(findings, io, elsewhere);
  return lines;
}

test('errors are said before warnings', () => {
  deepEqual(said([warning, error]), ['Error: It is wrong.', 'Warning: It is odd.']);
});

test('of more than a hundred the rest are counted, and where they are is said if they are anywhere', () => {
  const many = new Array<Finding>(103).fill(warning);
  equal(said(many).length, 101);
  equal(said(many).at(-1), '… and 3 more findings.');
  equal(said(many, ' Look there.').at(-1), '… and 3 more findings. Look there.');
});
