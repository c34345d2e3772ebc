import { type Found, search } from '#use-cases/packs/search.ts';
import { page } from '../../page.ts';

/** One search over all that the reader may read. */
export const searchPage = page({
  path: '/search',
  may: 'anyone',
  template: 'search/page.njk',
  async show({ house, person, query }) {
    const question = (query.q ?? '').trim();
    const found = await search(house, person, question);
    return {
      heading: question === '' ? 'Search' : `Search: ${question}`,
      question,
      count: found.length,
      groups: kinds
        .map(({ kind, title }) => ({ title, found: found.filter((one) => one.kind === kind) }))
        .filter((group) => group.found.length > 0),
    };
  },
});

/** What can be found, in the order it is told. */
const kinds: readonly { readonly kind: Found['kind']; readonly title: string }[] = [
  { kind: 'restricted paper', title: 'Restricted papers, for members of the body alone' },
  { kind: 'paper', title: 'Papers' },
  { kind: 'meeting', title: 'Meetings' },
  { kind: 'decision', title: 'Decisions' },
  { kind: 'action', title: 'Actions' },
  { kind: 'body', title: 'Bodies' },
];
