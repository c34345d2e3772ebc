/**
 * An address as it came, or one that no page has when its path cannot be read.
 *
 * The framework would answer an unreadable path itself: without our words, and
 * without the headers that go with every answer.
 */
export function readableAddress(address: string): string {
  const [path = ''] = address.split(/[?#;]/, 1);
  return isText(path) ? address : '/an-address-that-cannot-be-read';
}

/** Whether the escapes of a path spell text. */
function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
