import type { Finding } from '#returns/finding.ts';

/** A finding about `file` as a whole that keeps it from being read. */
export function cannotRead(file: string, code: string, say: string): Finding {
  return { severity: 'error', code, say: `${file}: ${say}`, file, line: null, field: null };
}

/** A finding about how `file` was read, which somebody should look at. */
export function readWithCare(file: string, code: string, say: string): Finding {
  return { severity: 'warning', code, say: `${file}: ${say}`, file, line: null, field: null };
}

/** A finding about one line of `file`. */
export function onLine(file: string, line: number, code: string, say: string): Finding {
  const told = `${file}, line ${line}: ${say}`;
  return { severity: 'error', code, say: told, file, line, field: null };
}
