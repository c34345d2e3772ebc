import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../.build/', import.meta.url));

/** The address at which each built file is served, by its name. */
export function builtAddresses(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'));
}

/** The text of the built script called `name`. */
export function builtScript(name: string): string {
  const address = builtAddresses()[name];
  if (address === undefined) throw new Error(`No built file is called ${name}: run npm run build`);
  return readFileSync(`${folder}${address.slice(1)}`, 'utf8');
}
