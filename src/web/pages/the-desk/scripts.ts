import { createHash } from 'node:crypto';
import { type SentFile, send } from '../../answer.ts';
import { page } from '../../page.ts';
import { builtAddresses, builtScript } from './built.ts';

const script = 'text/javascript; charset=utf-8';

/** The worker that reads returns. */
export const deskWorker = page({
  path: '/desk/worker.js',
  may: 'anyone',
  template: '',
  show: () => send(workerScript()),
});

/** What keeps the desk’s own files in the browser, so that it works without a network. */
export const deskOffline = page({
  path: '/desk/offline.js',
  may: 'anyone',
  template: '',
  show: () => send(offlineScript()),
});

/**
 * The worker’s script, with a policy of its own: it may connect to nothing.
 *
 * A browser holds a worker to the policy it was served with, so this is the
 * promise of the desk in a form that can be looked at and tested.
 */
export function workerScript(): SentFile {
  return {
    type: script,
    body: builtScript('desk-worker.js'),
    headers: { 'content-security-policy': "default-src 'none'; connect-src 'none'" },
  };
}

/** The script that keeps the desk’s files, told which they are. */
export function offlineScript(): SentFile {
  const files = filesToKeep();
  const print = createHash('sha256').update(files.join()).update(builtScript('desk-worker.js'));
  const version = print.digest('hex').slice(0, 12);
  const told = `const deskFiles=${JSON.stringify(files)},deskVersion=${JSON.stringify(version)};\n`;
  return {
    type: script,
    body: told + builtScript('desk-offline.js'),
    headers: {
      'content-security-policy': "default-src 'none'; connect-src 'self'",
      'service-worker-allowed': '/desk',
    },
  };
}

/** The addresses of everything the page of the desk is made of. */
function filesToKeep(): readonly string[] {
  const addresses = builtAddresses();
  const built = ['main.css', 'main.js', 'desk.js', 'icon.svg', 'atkinson.woff2'];
  const kept = built.flatMap((name) => addresses[name] ?? []);
  return ['/desk', '/desk/worker.js', '/brand.css', ...kept];
}
