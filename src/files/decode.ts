import type { Finding } from '#returns/finding.ts';
import { cannotRead, readWithCare } from './about-file.ts';
import { notTextBut } from './signature.ts';

/** The text of a file; null when it has none that we can read, and a finding says why. */
export type Decoded = { readonly text: string | null; readonly findings: readonly Finding[] };

/**
 * The text that `bytes` hold.
 *
 * UTF-8 unless it says otherwise. A file that is not UTF-8 is taken for
 * Windows-1252, the other thing Excel writes, and a warning says so: a name may
 * then be misread, but no code or date can be.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused(file, 'empty-file', 'there is nothing in this file.');
  const something = notTextBut(bytes);
  if (something !== null) {
    return refused(
      file,
      'not-text',
      `this is ${something}, not a CSV or XML file. Save the table as CSV and give that.`,
    );
  }
  const utf16 = utf16Mark(bytes);
  if (utf16 !== null) return decodeUtf16(file, bytes, utf16);
  if (bytes.includes(0)) return refusedForNuls(file, bytes);
  return decodeUtf8(file, bytes);
}

function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
  const text = decodedAs('utf-8', bytes);
  if (text !== null) return { text, findings: [] };
  const warning = readWithCare(
    file,
    'windows-1252',
    'this is not UTF-8, so it has been read as Windows-1252. Look at any accented letters, or save it as “CSV UTF-8”.',
  );
  return { text: decodedAs('windows-1252', bytes), findings: [warning] };
}

function decodeUtf16(file: string, bytes: Uint8Array, encoding: string): Decoded {
  const text = decodedAs(encoding, bytes);
  if (text === null || text.includes('\0')) {
    return refused(
      file,
      'broken-utf-16',
      'this begins as UTF-16 but is not. Save it as “CSV UTF-8”.',
    );
  }
  const warning = readWithCare(
    file,
    'utf-16',
    'this is UTF-16 (“Unicode text”). It has been read; save it as “CSV UTF-8” next time.',
  );
  return { text, findings: [warning] };
}

function refusedForNuls(file: string, bytes: Uint8Array): Decoded {
  const start = bytes.subarray(0, 64);
  const isUtf16 = start.filter((byte) => byte === 0).length * 3 > start.length;
  return isUtf16
    ? refused(
        file,
        'utf-16',
        'this looks like UTF-16 (“Unicode text”). Save it as “CSV UTF-8” and give that.',
      )
    : refused(file, 'not-text', 'this is not a text file. Save the table as CSV and give that.');
}

function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** `bytes` as text without its byte-order mark, or null when they are not written so. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return null;
    throw fault;
  }
}

function refused(file: string, code: string, say: string): Decoded {
  return { text: null, findings: [cannotRead(file, code, say)] };
}
