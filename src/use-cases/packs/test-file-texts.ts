import { textsInPdf, textsInZip } from '#files/packs/test-texts.ts';

/** Everything a file of a pack says, whatever it is packed in; null for what is no such file. */
export async function textsInFile(type: string, bytes: Uint8Array): Promise<string | null> {
  if (type.includes('pdf')) return textsInPdf(bytes).join('\n');
  return type.includes('wordprocessing') ? (await textsInZip(bytes)).join('\n') : null;
}
