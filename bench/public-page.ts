import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { withTestServer } from '../house/postgres-for-tests.ts';
import { printLine, printMachine } from './print.ts';
import { openSampleHouse, type SampleHouse } from './sample-house.ts';
import { visit } from './visitor.ts';

/** How fast the public page of figures answers while figures are being received. */
const command = fileURLToPath(new URL('../bin/rooftree.mjs', import.meta.url));
const connections = 50;
const seconds = 20;

printMachine();
process.stdout.write(
  `one web process, ${connections} connections, ${seconds} s, the load from this same machine\n`,
);
await measure('embedded', null, { p99: 150, perSecond: null });
const measured = await withTestServer(false, (url) =>
  measure('PostgreSQL', url, { p99: 50, perSecond: 1000 }),
);
if (typeof measured === 'object' && 'missing' in measured) {
  process.stdout.write('PostgreSQL is not installed here, so it was not measured\n');
}

type Asked = { readonly p99: number; readonly perSecond: number | null };

async function measure(engine: string, url: string | null, asked: Asked): Promise<true> {
  const house = await openSampleHouse(url);
  try {
    const receiving = receiveInALoop(house, await tokenFrom(house));
    const { requests, latency, errors, non2xx } = await autocannon({
      url: `${house.address}/figures`,
      connections,
      duration: seconds,
    });
    const received = await receiving.stop();
    printLine(`${engine}: figures page, p99`, latency.p99, 'ms', asked.p99);
    printLine(`${engine}: figures page, median`, latency.p50, 'ms');
    const floor = asked.perSecond === null ? '' : `, asked ≥ ${asked.perSecond}`;
    printLine(`${engine}: answers a second${floor}`, requests.average, '/s');
    printLine(`${engine}: errors and refusals`, errors + non2xx, '', 0);
    printLine(`${engine}: figures files received meanwhile`, received, 'files');
  } finally {
    await house.close();
  }
  return true;
}

/** A sending token, made as the made-up analyst would make it. */
async function tokenFrom(house: SampleHouse): Promise<string> {
  const visitor = visit(house.address);
  const page = await visitor.read('/sign-in');
  const analyst =
    /name="person" value="([^"]+)">\s*<span[^>]*>[^<]*<\/span>\s*<span[^>]*>Performance analyst/.exec(
      page,
    );
  await visitor.fill('/sign-in', { person: analyst?.[1] ?? '', next: '/home' });
  const made = await visitor.fill('/analyst/tokens', { name: 'bench' });
  const token = /ROOFTREE_TOKEN=(\S+)/.exec(made)?.[1];
  if (token === undefined) throw new Error('The analyst was given no token');
  return token;
}

/** Sends figures again and again, each file new, until told to stop; says how many were taken in. */
function receiveInALoop(house: SampleHouse, token: string) {
  const file = JSON.parse(readFileSync(madeFigures(house), 'utf8'));
  let goesOn = true;
  const loop = (async () => {
    let taken = 0;
    while (goesOn) {
      const body = JSON.stringify({
        ...file,
        source: { ...file.source, software: `bench ${taken}` },
      });
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        // One address may send sixty files a minute: the loop plays many councils’ analysts.
        'x-forwarded-for': `198.51.100.${taken % 200}`,
      };
      const answer = await fetch(`${house.address}/api/figures`, { method: 'POST', headers, body });
      if (!answer.ok)
        throw new Error(`Figures were refused: ${answer.status} ${await answer.text()}`);
      taken += 1;
    }
    return taken;
  })();
  const stop = () => {
    goesOn = false;
    return loop;
  };
  return { stop };
}

function madeFigures(house: SampleHouse): string {
  const file = join(house.folder, 'bench-figures.json');
  const returns = join(house.folder, 'sample-returns', '2025-26');
  const asked = ['--authority', '971', '--as-at', '2026-03-31', '--out', file];
  execFileSync(process.execPath, [command, 'figures', returns, ...asked], { stdio: 'ignore' });
  return file;
}
