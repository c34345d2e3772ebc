import type { FastifyRequest } from 'fastify';
import type { Upload } from './page.ts';

type Part = { readonly type?: string; readonly value?: unknown };
type FilePart = Part & {
  readonly fieldname: string;
  readonly filename: string;
  readonly toBuffer: () => Promise<Buffer>;
};

/** The text fields of the form that was sent; a field sent twice keeps its last value. */
export function fieldsOf(request: FastifyRequest): Readonly<Record<string, string>> {
  const body: unknown = request.body;
  if (body === null || typeof body !== 'object') return {};
  const fields = Object.entries(body).flatMap(([name, sent]) => {
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
  if (typeof sent === 'string') return withoutNothing(sent);
  if (sent === null || typeof sent !== 'object') return null;
  const { type, value } = sent as Part;
  return type === 'field' && typeof value === 'string' ? withoutNothing(value) : null;
}

/** No person types the character U+0000, and no database text can hold it. */
function withoutNothing(text: string): string {
  return text.replaceAll('\0', '');
}

function isFile(part: unknown): part is FilePart {
  return part !== null && typeof part === 'object' && (part as Part).type === 'file';
}
