import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { largeReturns } from './large.ts';

// node synthetic/write-large-returns.ts CHILDREN FOLDER
const [children, folder] = process.argv.slice(2);
if (folder === undefined || !(Number(children) > 0)) {
  throw new RangeError('Say how many children, and the folder to write to');
}
for (const { name, bytes } of largeReturns(Number(children))) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, (await bytes()) ?? '');
}
