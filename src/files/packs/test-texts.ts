import { inflateSync } from 'node:zlib';
import yauzl from 'yauzl';

/** Every file in a zip, such as a Word file, with its name, as text. */
export function textsInZip(bytes: Uint8Array): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error !== null) return reject(error);
      const texts: string[] = [];
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (wrong, stream) => {
          if (wrong !== null) return reject(wrong);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            texts.push(`${entry.fileName}\n${Buffer.concat(parts).toString('utf8')}`);
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(texts));
      zip.readEntry();
    });
  });
}

/**
 * Everything a PDF says, as text: what lies open in it, what its streams hold,
 * and each shown string as each of its fonts would read it.
 *
 * More than a reader sees, never less: made for looking for what should not be there.
 */
export function textsInPdf(bytes: Uint8Array): readonly string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = streamsOf(raw);
  const fonts = streams
    .filter((stream) => stream.includes('beginbfchar') || stream.includes('beginbfrange'))
    .map(lettersOf);
  const shown = streams.flatMap((stream) => fonts.map((letters) => shownIn(stream, letters)));
  return [raw, ...streams, ...shown];
}

function streamsOf(raw: string): readonly string[] {
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      // Not every stream is packed.
      return [body];
    }
  });
}

/** Which letters each glyph of a font stands for. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, glyph = '', text = ''] of map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)) {
    letters.set(glyph.toLowerCase(), fromUtf16(text));
  }
  for (const [, from = '', to = '', text = ''] of map.matchAll(
    /^<([0-9a-f]{4})> <([0-9a-f]{4})> <([0-9a-f]{4})>$/gim,
  )) {
    const first = Number.parseInt(from, 16);
    for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1) {
      const letter = String.fromCharCode(Number.parseInt(text, 16) + glyph - first);
      letters.set(glyph.toString(16).padStart(4, '0'), letter);
    }
  }
  return letters;
}

function shownIn(stream: string, letters: ReadonlyMap<string, string>): string {
  return [...stream.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9a-f]+)>/gi)]
    .map(([, literal, hex]) => {
      const digits = hex ?? Buffer.from(unescaped(literal ?? ''), 'latin1').toString('hex');
      return (digits.match(/.{4}/g) ?? [])
        .map((glyph) => letters.get(glyph.toLowerCase()) ?? '')
        .join('');
    })
    .join('');
}

function unescaped(literal: string): string {
  return literal.replace(/\\([nrtbf()\\]|[0-7]{1,3}|\r?\n)/g, (_, sign: string) => {
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign.replace(/\r?\n/, '');
  });
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
