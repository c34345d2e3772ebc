import { may } from '#access/permissions.ts';
import { councils } from '#law/councils.ts';
import { type Council, readCouncil } from '#use-cases/read-council.ts';
import { page } from '../../page.ts';

/** The desk: a return is read in the browser, and nothing of it is sent. */
export const deskPage = page({
  path: '/desk',
  may: 'anyone',
  template: 'the-desk/page.njk',
  show: async ({ house, person }) =>
    printedDesk(await readCouncil(house), may(person?.roles ?? [], 'send figures')),
});

/** What the page of the desk prints; `maySend` puts the form on it that sends a figures file. */
export function printedDesk(ours: Council | null, maySend: boolean) {
  return { heading: 'The desk', councils: choices(ours), maySend };
}

type Choice = {
  readonly code: string;
  readonly ons: string;
  readonly name: string;
  readonly isOurs: boolean;
};

/** Every council that figures can be of, by name; a house’s own comes first and is chosen. */
function choices(ours: Council | null): readonly Choice[] {
  const live = councils.filter(({ until, code }) => until === null && code !== ours?.code);
  const others = live
    .map(({ code, ons, name }) => ({ code, ons, name, isOurs: false }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  if (ours === null || ours.code === '') return others;
  return [{ code: ours.code, ons: ours.ons, name: ours.name, isOurs: true }, ...others];
}
