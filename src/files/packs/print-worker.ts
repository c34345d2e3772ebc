import { parentPort, workerData } from 'node:worker_threads';
import type { PackDocument, PrintedFile } from './pack-document.ts';
import { printDocx } from './print-docx.ts';
import { printPdf } from './print-pdf.ts';

/** What a worker is asked to print. */
export type ToPrint = { readonly format: 'pdf' | 'docx'; readonly document: PackDocument };

const { format, document } = workerData as ToPrint;
const printed: PrintedFile | null =
  format === 'pdf'
    ? printPdf(document)
    : { bytes: await printDocx(document), pages: {}, pageCount: 0 };
parentPort?.postMessage(printed);
