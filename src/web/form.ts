import type { FastifyRequest } from 'fastify';
import type { Upload } from './page.ts';

type Part = { readonly type?: string; readonly value?: unknown };
type FilePart = Part & {
  readonly fieldname: string;
  readonly filename: string;
  readonly toBuffer: () => Promise<Buffer>;
};

/** How many files one form may bring. */
export const mostFiles = 20;

/** The text fields of the form that was sent. */
export function fieldsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  return lastOfEach(request.body);
}

/** The texts of a form or of an address’s query, by name; of a name sent twice, the last. */
export function lastOfEach(given: unknown): Readonly<Record<string, string>> {
  if (given === null || typeof given !== 'object') return {};
  const fields = Object.entries(given).flatMap(([name, sent]) => {
    const text = textOf(Array.isArray(sent) ? sent.at(-1) : sent);
    return text === null ? [] : [[name, text] as const];
  });
  return Object.fromEntries(fields);
}

/** The files that were sent with the form, whole; an empty file field is no file. */
export async function uploadsOf(request: FastifyRequest): Promise<readonly Upload[]> {
  const body: unknown = request.body;
  if (body === null || typeof body !== 'object') return [];
  const parts = Object.values(body).flat().filter(isFile);
  const uploads = await Promise.all(
    parts.map(async (part) => ({
      field: part.fieldname,
      name: part.filename,
      bytes: await part.toBuffer(),
    })),
  );
  return uploads.filter(({ name, bytes }) => name !== '' || bytes.length > 0);
}

/**
 * Whether an error says that the parts of a form came torn or without a boundary.
 *
 * The reader of such forms throws plain errors for it, told apart by their words alone.
 */
export function isTornForm({ message }: Error): boolean {
  return /boundary not found|unexpected end of multipart data/i.test(message);
}

function textOf(sent: unknown): string | null {
  if (typeof sent === 'string') return asTyped(sent);
  if (sent === null || typeof sent !== 'object') return null;
  const { type, value } = sent as Part;
  return type === 'field' && typeof value === 'string' ? asTyped(value) : null;
}

/**
 * What was typed, without what nobody types: U+0000, which no database text can
 * hold, and the marks that turn the direction of words, with which one name can be
 * made to read as another.
 */
function asTyped(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

function isFile(part: unknown): part is FilePart {
  return part !== null && typeof part === 'object' && (part as Part).type === 'file';
}
