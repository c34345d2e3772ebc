const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'you may not write there as this user',
  EPERM: 'you may not write there as this user',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such folder',
  ENOSPC: 'the disk is full',
};

/** Why `path` could not be written, as a sentence; throws `error` on when the path is not to blame. */
export function whyNotWritten(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = sentences[code];
  if (why === undefined) throw error;
  return `${path} could not be written: ${why}. Choose another with --out.`;
}
