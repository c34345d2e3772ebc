import { equal, match, ok } from 'node:assert/strict';
import { after, test } from 'node:test';
import { buildDeskSite } from './desk-site.ts';

const site = await buildDeskSite();
after(() => site.close());

test('the worker that holds the children is served with a policy that lets it connect to nothing', async () => {
  const answer = await site.inject('/desk/worker.js');
  equal(answer.statusCode, 200);
  equal(answer.headers['content-security-policy'], "default-src 'none'; connect-src 'none'");
  match(String(answer.headers['content-type']), /^text\/javascript/);
});

test('the page of the desk forbids itself every connection', async () => {
  const { body } = await site.inject('/desk');
  match(body, /<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">/);
});

test('what is kept for use without a network is the desk’s own and nothing else', async () => {
  const answer = await site.inject('/desk/offline.js');
  equal(answer.headers['service-worker-allowed'], '/desk');
  const [, list = '[]'] = /deskFiles=(\[.*?\])/.exec(answer.body) ?? [];
  const files: readonly string[] = JSON.parse(list);
  ok(files.includes('/desk') && files.includes('/desk/worker.js'));
  for (const file of files) match(file, /^\/(desk$|desk\/worker\.js$|brand\.css$|assets\/)/);
});

test('every council can be chosen, and none is chosen for anybody', async () => {
  const { body } = await site.inject('/desk');
  equal(body.match(/<option value="\d{3}"/g)?.length, 153);
  match(body, /<option value="">Choose the council<\/option>/);
});
