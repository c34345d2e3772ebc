import type { Permission } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { confirmImport, readImport, undoImport } from '#use-cases/import/bring-in.ts';
import { type Answer, goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { type PageRequest, page } from '../../../page.ts';

/** What a clerk’s file would do, row by row, and the buttons to do it or take it back. */
export const clerkOneImportPage = page({
  path: '/clerk/import/:import',
  may: 'run bodies',
  template: 'import/one/page.njk',
  show: ({ house, person, params, query }) =>
    printed(house, person, `/clerk/import/${params.import}`, query.done),
  act: (request) => decided(request, request.params.import, '/clerk/import'),
});

/** What an administrator’s file would do, row by row. */
export const adminOneImportPage = page({
  path: '/admin/import/:roll',
  may: 'manage people',
  template: 'import/one/page.njk',
  show: ({ house, person, params, query }) =>
    printed(house, person, `/admin/import/${params.roll}`, query.done),
  act: (request) => decided(request, request.params.roll, '/admin/import'),
});

async function decided(
  { house, person, form }: Pick<PageRequest<'', Permission>, 'house' | 'person' | 'form'>,
  id: string,
  above: string,
): Promise<Answer> {
  const outcome =
    form.do === 'bring in'
      ? await confirmImport(house, person, id)
      : await undoImport(house, person, id);
  const address = `${above}/${id}`;
  if (!outcome.done) {
    if (outcome.because.kind === 'not found') return notFound();
    const shown = await printed(house, person, address, undefined);
    return { ...shown, ...wrongForm(outcome.because) };
  }
  const isThere = (await readImport(house, person, id)) !== null;
  return goTo(isThere ? `${address}?done=${form.do === 'bring in' ? 'in' : 'back'}` : above);
}

async function printed(
  house: House,
  person: SignedIn,
  address: string,
  done: string | undefined,
): Promise<Answer> {
  const kept = await readImport(house, person, address.split('/').at(-1) ?? '');
  if (kept === null) return notFound();
  const { wrong: wrongRows, ...read } = kept;
  return { heading: kept.file_name, ...read, wrongRows, address, done: done ?? '' };
}
