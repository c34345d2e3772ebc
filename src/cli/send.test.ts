import { deepEqual } from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { writeFiguresFile } from '#files/figures-file.ts';
import { sendCommand } from './send.ts';

const folder = mkdtempSync(join(tmpdir(), 'rooftree-send-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const figures = writeFiguresFile({
  format: 'rooftree-figures/1',
  council: { code: '999', ons: 'E06000999', name: 'Estuary' },
  asAt: day('2026-03-31'),
  source: { files: [], software: 'a test' },
  findings: { error: 0, warning: 0, byMeasure: {} },
  figures: [],
});

const examples = [
  // what answers, status, body, exit code, result, what is said
  [
    'a house',
    201,
    '{"id":"a","version":1,"status":"new"}',
    0,
    '{"id":"a","version":1,"status":"new"}\n',
    '',
  ],
  [
    'a house that refuses',
    422,
    '{"say":"No.","findings":[{"say":"A is B."}]}',
    2,
    '',
    'No. A is B.',
  ],
  [
    'a page of somebody else’s',
    200,
    '<p>Welcome</p>',
    2,
    '',
    'What answers at HERE is no house. Check the address.',
  ],
  ['somebody else’s refusal', 403, '<p>No</p>', 2, '', 'The house would not take it (403).'],
] as const;

for (const [what, status, body, exitCode, result, said] of examples) {
  test(`figures sent to ${what}`, async () => {
    const { code, out, say } = await sendTo(status, body);
    deepEqual([code, out, say], [exitCode, result, said]);
  });
}

/** Sends figures to a server that answers everything with `body`; its own address reads HERE in what is said. */
async function sendTo(status: number, body: string) {
  writeFileSync(join(folder, 'figures.json'), figures);
  const server = createServer((_request, answer) => answer.writeHead(status).end(body));
  await once(server.listen(0, 'localhost'), 'listening');
  const here = `http://localhost:${(server.address() as AddressInfo).port}`;
  const out: string[] = [];
  const say: string[] = [];
  const code = await sendCommand.run(['figures.json', '--to', here], {
    out: (text) => void out.push(text),
    say: (text) => void say.push(text),
    environment: { ROOFTREE_TOKEN: 'a token' },
    folder,
  });
  await new Promise((closed) => server.close(closed));
  return { code, out: out.join(''), say: say.join('').replace(here, 'HERE') };
}
