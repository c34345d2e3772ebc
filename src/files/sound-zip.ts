import type { Buffer } from 'node:buffer';
import { fromBuffer } from 'yauzl';

/** More parts than this hold no report and no table of ours. */
const mostParts = 5_000;

/** Whether `bytes` are a packed folder that unpacks into no more than `mostUnpackedBytes`. */
export function isSoundZip(bytes: Buffer, mostUnpackedBytes: number): Promise<boolean> {
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true }, (trouble, folder) => {
      if (trouble !== null || folder === undefined) return resolve(false);
      if (folder.entryCount > mostParts) return resolve(false);
      let unpacked = 0;
      folder.on('entry', (entry) => {
        unpacked += entry.uncompressedSize;
        if (unpacked > mostUnpackedBytes) resolve(false);
        else folder.readEntry();
      });
      folder.on('error', () => resolve(false));
      folder.on('end', () => resolve(true));
      folder.readEntry();
    });
  });
}
