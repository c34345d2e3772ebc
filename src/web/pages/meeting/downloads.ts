import type { House } from '#use-cases/house.ts';
import { readPublishedFile } from '#use-cases/packs/read-published.ts';
import { type Answer, notFound, send } from '../../answer.ts';
import { type Printable, typeOfFile } from '../../packs/file-types.ts';
import { page } from '../../page.ts';

/** The public pack as a tagged PDF. */
export const packPdf = page({
  path: '/meetings/:meeting/pack.pdf',
  may: 'anyone',
  template: 'meeting/page.njk',
  show: ({ house, params }) => sent(house, params.meeting, 'pdf'),
});

/** The public pack for Word. */
export const packDocx = page({
  path: '/meetings/:meeting/pack.docx',
  may: 'anyone',
  template: 'meeting/page.njk',
  show: ({ house, params }) => sent(house, params.meeting, 'docx'),
});

/** What is in the public pack, for the council’s own register. */
export const packCsv = page({
  path: '/meetings/:meeting/pack.csv',
  may: 'anyone',
  template: 'meeting/page.njk',
  show: ({ house, params }) => sent(house, params.meeting, 'csv'),
});

async function sent(house: House, meeting: string, format: Printable): Promise<Answer> {
  const body = await readPublishedFile(house, { meeting, format });
  if (body === null) return notFound();
  return send({ type: typeOfFile[format], body, saveAs: `${meeting}.${format}` });
}
