const signatures: readonly (readonly [startsWith: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another zipped file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an older Excel workbook or Word document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
];

/** What `bytes` are, in words, when they begin as files do that are not text; else null. */
export function notTextBut(bytes: Uint8Array): string | null {
  const found = signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  return found?.[1] ?? null;
}
