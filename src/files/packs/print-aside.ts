import { Worker } from 'node:worker_threads';
import type { PrintedFile } from './pack-document.ts';
import type { ToPrint } from './print-worker.ts';

/**
 * A pack printed on a thread of its own, so that pages are served meanwhile;
 * null for a PDF on a computer that has no tool for it.
 *
 * Rejects when the printing broke down; nothing of the pack is in the error.
 */
export function printAside(toPrint: ToPrint): Promise<PrintedFile | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-worker.ts', import.meta.url), {
      workerData: toPrint,
    });
    worker.once('message', resolve);
    // The words of the error could quote the paper.
    worker.once('error', () =>
      reject(new Error(`A pack could not be printed as ${toPrint.format}`)),
    );
    worker.once('exit', (code) => reject(new Error(`Printing ended without a file: ${code}`)));
  });
}
