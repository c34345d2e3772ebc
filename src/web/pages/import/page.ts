import { may, type Permission } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { readBodies } from '#use-cases/bodies/read-body.ts';
import type { House } from '#use-cases/house.ts';
import { previewImport, tableKinds } from '#use-cases/import/bring-in.ts';
import { previewPapers } from '#use-cases/import/past-papers.ts';
import { readImports } from '#use-cases/import/read-imports.ts';
import type { Outcome } from '#use-cases/outcome.ts';
import { type Answer, goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { type PageRequest, page } from '../../page.ts';

/** Where a clerk brings in memberships, meetings, open actions and past papers. */
export const clerkImportPage = page({
  path: '/clerk/import',
  may: 'run bodies',
  template: 'import/page.njk',
  show: ({ house, person }) => printed(house, person, '/clerk/import'),
  act: (request) => given(request, '/clerk/import'),
});

/** Where an administrator brings in people. */
export const adminImportPage = page({
  path: '/admin/import',
  may: 'manage people',
  template: 'import/page.njk',
  show: ({ house, person }) => printed(house, person, '/admin/import'),
  act: (request) => given(request, '/admin/import'),
});

async function given(
  { house, person, form, uploads }: PageRequest<string, Permission>,
  address: string,
): Promise<Answer> {
  const read = (field: string) => uploads.filter((upload) => upload.field === field);
  const [file] = read('file');
  const outcome: Outcome<{ readonly id: string }> =
    form.do === 'papers'
      ? await previewPapers(house, person, { body: form.body ?? '', papers: read('papers') })
      : await previewImport(house, person, {
          kind: form.kind ?? '',
          name: file?.name ?? '',
          bytes: file?.bytes ?? new Uint8Array(),
        });
  if (outcome.done) return goTo(`${address}/${outcome.id}`);
  if (outcome.because.kind === 'not found') return notFound();
  return { ...(await printed(house, person, address)), form, ...wrongForm(outcome.because) };
}

async function printed(house: House, person: SignedIn, address: string) {
  const kinds = tableKinds.filter((kind) => may(person.roles, kind.may));
  const isClerks = address === '/clerk/import';
  return {
    heading: 'Bring in what is already written down',
    ...{ address, isClerks },
    back: isClerks
      ? { href: '/clerk/bodies', text: 'Bodies and their seats' }
      : { href: '/admin', text: 'Keeping the house' },
    kinds: kinds.map(({ kind, title, columns }) => ({
      ...{ value: kind, text: title },
      columns: columns.map(({ name, isNeeded }) => (isNeeded ? name : `${name} (may be empty)`)),
    })),
    bodies: (await readBodies(house)).map(({ slug, name }) => ({ value: slug, text: name })),
    imports: await readImports(house, person),
    form: {},
    wrong: {},
  };
}
